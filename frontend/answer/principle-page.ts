import { TemplateResult, html, nothing } from 'lit';
import { choices, comment, countsNote, folded, state } from './parts';
import { Principle } from './types';
import { View } from './view';

/** One rapid partnership profile: the six statements of a principle. */
export function principlePage(view: View, principle: Principle): TemplateResult {
  return html`
    <h1 class="pat-page-title" tabindex="-1">
      <span class="pat-visually-hidden">Principle ${principle.number}:</span> ${principle.title}
    </h1>
    ${principle.number === 1 && view.privacy
      ? html`<p class="pat-note"><b>Who sees what.</b> ${view.privacy}</p>`
      : nothing}
    ${folded('About this principle', principle.introduction)}
    <p class="pat-question">${view.instrument.question}</p>
    ${principle.statements.map(
      ({ key, statement, heading, explanation }) => html`
        <section class="pat-statement" data-item=${key} aria-label="Statement ${key}">
          <fieldset>
            <legend><span class="pat-statement-key">${key.slice(1)}</span> ${statement}</legend>
            ${choices(view, key, `answer-${key}`, view.instrument.scale, 'agree')}
          </fieldset>
          ${state(view.status('answer', key), 'pat-state')} ${folded('What lies behind this', explanation, heading)}
          ${comment(view, key, `Comment on statement ${key} (optional)`, 'Comment (optional)')}
        </section>
      `,
    )}
    ${countsNote(view, principle.number, 'This principle')}
  `;
}
