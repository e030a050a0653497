import { TemplateResult, html } from 'lit';
import { choices, comment, countsNote, folded, state } from './parts';
import { Choice, Completing } from './types';
import { COMPLETING, View } from './view';

/** Page 7: the relative significance of the principles, the success of the partnership, its performance. */
export function completingPage(view: View): TemplateResult {
  const { instrument } = view;
  const words = instrument.completing;
  const points = pointsOf(words);
  return html`
    <h1 class="pat-page-title" tabindex="-1">Completing the assessment</h1>

    <h2 class="pat-part">${words.significanceHeading}</h2>
    ${folded('What this is about', words.significance)}
    <p class="pat-question">${words.instruction}</p>
    ${instrument.principles.map(({ number, title }) => {
      const code = `W${number}`;
      return html`<section class="pat-statement pat-weight" data-item=${code} aria-label="Principle ${number}">
        <fieldset>
          <legend><span class="pat-statement-key">${number}</span> ${title}</legend>
          <div class="pat-weight-ends" aria-hidden="true"><span>${words.more}</span><span>${words.less}</span></div>
          ${choices(view, code, `weight-${number}`, points, 'points')}
        </fieldset>
        ${state(view.status('answer', code), 'pat-state')}
      </section>`;
    })}
    ${countsNote(view, COMPLETING, 'Significance')}
    <p class="pat-note">
      The five points are our reading of the printed grid; their number is not part of the published tool.
    </p>

    <h2 class="pat-part">${words.successHeading}</h2>
    <p class="pat-question">${words.successQuestion}</p>
    <section class="pat-statement" data-item="success" aria-label="Success of the partnership">
      <fieldset>
        <legend>${words.successStatement}</legend>
        ${choices(view, 'success', 'success', instrument.scale, 'agree')}
      </fieldset>
      ${state(view.status('answer', 'success'), 'pat-state')}
    </section>
    <section class="pat-statement" aria-label="Performance of the partnership">
      <p class="pat-legend">${words.comment}</p>
      ${comment(view, 'performance', words.comment, 'Comment (optional)')}
    </section>
  `;
}

/** The printed points carry no words or figures; the ends are named, and each point says its place to a reader. */
function pointsOf({ more, less }: Completing): Choice[] {
  return [
    { value: 5, label: more },
    { value: 4, label: 'second point' },
    { value: 3, label: 'middle point' },
    { value: 2, label: 'fourth point' },
    { value: 1, label: less },
  ];
}
