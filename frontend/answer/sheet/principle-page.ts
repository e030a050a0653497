import { TemplateResult, html, nothing } from 'lit';
import { Principle } from '../../instrument/instrument';
import { foldedText } from '../parts/folded-text';
import { statusLine } from '../parts/status-line';
import { answerRow, commentField, completenessNote } from './sheet-fields';
import { SheetView } from './sheet-view';

/** Pages 1 to 6: the rapid partnership profile of one principle, with its six statements. */
export function principlePage(view: SheetView, principle: Principle): TemplateResult {
  return html`
    <h1 class="pat-page-title" tabindex="-1">
      <span class="pat-visually-hidden">Principle ${principle.number}:</span> ${principle.title}
    </h1>
    ${principle.number === 1 && view.privacy
      ? html`<p class="pat-note"><b>Who sees what.</b> ${view.privacy}</p>`
      : nothing}
    ${foldedText('About this principle', principle.introduction)}
    <p class="pat-question">${view.instrument.question}</p>
    ${principle.statements.map(
      ({ key, statement, heading, explanation }) => html`
        <section class="pat-statement" data-item=${key} aria-label="Statement ${key}">
          <fieldset>
            <legend><span class="pat-statement-key">${key.slice(1)}</span> ${statement}</legend>
            ${answerRow(view, key, `answer-${key}`, view.instrument.scale, 'agree')}
          </fieldset>
          ${statusLine(view.status('answer', key))} ${foldedText('What lies behind this', explanation, heading)}
          ${commentField(view, key, `Comment on statement ${key} (optional)`)}
        </section>
      `,
    )}
    ${completenessNote(view, principle.number, 'This principle')}
  `;
}
