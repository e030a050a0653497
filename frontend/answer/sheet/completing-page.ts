import { TemplateResult, html } from 'lit';
import { Choice, Completing } from '../../instrument/instrument';
import { text } from '../../shared/text';
import { foldedText } from '../parts/folded-text';
import { statusLine } from '../parts/status-line';
import { answerRow, commentField, completenessNote } from './sheet-fields';
import { COMPLETING } from './sheet-items';
import { SheetView } from './sheet-view';

/** Page 7: the relative significance of the principles, the success of the partnership, its performance. */
export function completingPage(view: SheetView): TemplateResult {
  const { instrument } = view;
  const texts = instrument.completing;
  const points = pointsOf(texts);
  return html`
    <h1 class="pat-page-title" tabindex="-1">${text('phone.completing.title')}</h1>

    <h2 class="pat-part" lang="en">${texts.significanceHeading}</h2>
    ${foldedText(text('phone.completing.about-significance'), texts.significance)}
    <p class="pat-question" lang="en">${texts.instruction}</p>
    ${instrument.principles.map(({ number, title }) => {
      const code = `W${number}`;
      return html`<section class="pat-statement pat-weight" data-item=${code} aria-label=${text('phone.sheet.principle', { principle: number })}>
        <fieldset>
          <legend lang="en"><span class="pat-statement-key">${number}</span> ${title}</legend>
          <div class="pat-weight-ends" aria-hidden="true" lang="en"><span>${texts.more}</span><span>${texts.less}</span></div>
          ${answerRow(view, code, `weight-${number}`, points, 'points')}
        </fieldset>
        ${statusLine(view.status('answer', code))}
      </section>`;
    })}
    ${completenessNote(view, COMPLETING)}
    <p class="pat-note">${text('phone.completing.origin-of-points')}</p>

    <h2 class="pat-part" lang="en">${texts.successHeading}</h2>
    <p class="pat-question" lang="en">${texts.successQuestion}</p>
    <section class="pat-statement" data-item="success" aria-label=${text('phone.completing.success')}>
      <fieldset lang="en">
        <legend>${texts.successStatement}</legend>
        ${answerRow(view, 'success', 'success', instrument.scale, 'agree')}
      </fieldset>
      ${statusLine(view.status('answer', 'success'))}
    </section>
    <section class="pat-statement" aria-label=${text('phone.completing.performance')}>
      <p class="pat-legend" lang="en">${texts.comment}</p>
      ${commentField(view, 'performance', texts.comment)}
    </section>
  `;
}

/** The five points between the two printed ends. Those between have no words in print; their labels are for screen readers. */
function pointsOf({ more, less }: Completing): Choice[] {
  return [
    { value: 5, label: more },
    { value: 4, label: text('phone.completing.second-point') },
    { value: 3, label: text('phone.completing.middle-point') },
    { value: 2, label: text('phone.completing.fourth-point') },
    { value: 1, label: less },
  ];
}
