import { TemplateResult, html, nothing } from 'lit';
import { Principle } from '../../instrument/instrument';
import { text } from '../../shared/text';
import { folded, foldedText } from '../parts/folded-text';
import { statusLine } from '../parts/status-line';
import { answerRow, commentField, completenessNote } from './sheet-fields';
import { SheetView } from './sheet-view';

/** Pages 1 to 6: the rapid partnership profile of one principle, with its six statements. The publication is in English. */
export function principlePage(view: SheetView, principle: Principle): TemplateResult {
  return html`
    <h1 class="pat-page-title" tabindex="-1">
      <span class="pat-visually-hidden">${text('phone.principle.number', { principle: principle.number })}</span>
      <span lang="en">${principle.title}</span>
    </h1>
    ${principle.number === 1 && view.privacy
      ? folded(text('phone.sheet.privacy'), html`<p class="pat-folded-text">${view.privacy}</p>`)
      : nothing}
    ${foldedText(text('phone.principle.about'), principle.introduction)}
    <p class="pat-question" lang="en">${view.instrument.question}</p>
    ${principle.statements.map(
      ({ key, statement, heading, explanation }) => html`
        <section class="pat-statement" data-item=${key} aria-label=${text('phone.sheet.statement', { statement: key })}>
          <fieldset lang="en">
            <legend><span class="pat-statement-key">${key.slice(1)}</span> ${statement}</legend>
            ${answerRow(view, key, `answer-${key}`, view.instrument.scale, 'agree')}
          </fieldset>
          ${statusLine(view.status('answer', key))} ${foldedText(text('phone.sheet.about-statement'), explanation, heading)}
          ${commentField(view, key, text('phone.sheet.comment-on', { statement: key }))}
        </section>
      `,
    )}
    ${completenessNote(view, principle.number)}
  `;
}
