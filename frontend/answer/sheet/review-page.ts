import { TemplateResult, html, nothing } from 'lit';
import { checkMark } from '../parts/check-mark';
import { plural } from '../parts/plural';
import { statusLine } from '../parts/status-line';
import { ANSWER_PAGES, COMPLETING, groupOf, itemsOf, missingOn, pageName } from './sheet-items';
import { SheetView } from './sheet-view';

/** Page 8: what is missing, with links to it; thanks after finishing. Nothing has to be answered before somebody may finish. */
export function reviewPage(view: SheetView): TemplateResult {
  const missing = ANSWER_PAGES.flatMap((page) => missingOn(view.instrument, view.answers, page));
  const finishStatus = view.status('finish', 'finish');
  return html`
    ${view.finished ? thanks(view, missing) : beforeFinishing(view, missing)}
    <ul class="pat-review">
      ${ANSWER_PAGES.map((page) => row(view, page))}
    </ul>
    ${finishStatus && finishStatus.is !== 'saved' ? statusLine(finishStatus) : nothing}
  `;
}

function beforeFinishing(view: SheetView, missing: string[]): TemplateResult {
  return html`
    <h1 class="pat-page-title" tabindex="-1">Review</h1>
    <p class="pat-question">
      ${missing.length === 0
        ? 'Everything is answered. You can still change whatever you like.'
        : `${notAnswered(missing)} ${view.editable ? 'You can finish and come back.' : ''}`}
    </p>
    ${countingRule(view)}
  `;
}

function thanks(view: SheetView, missing: string[]): TemplateResult {
  return html`
    <div class="pat-thanks">
      <span class="pat-thanks-mark">${checkMark()}</span>
      <h1 class="pat-page-title" tabindex="-1">Thank you</h1>
      <p>You have finished your assessment.</p>
      ${view.editable
        ? html`<p>You can still change your answers until the facilitator closes the round.</p>`
        : nothing}
      ${missing.length > 0 ? html`<p>${notAnswered(missing)}</p>` : nothing} ${countingRule(view)}
    </div>
  `;
}

/** Whether a part has been begun and lacks an answer that it needs to count. */
function isPartial({ instrument, answers, countsWhole }: SheetView, page: number): boolean {
  const group = groupOf(instrument, page);
  const answered = group.filter((item) => answers[item]).length;
  return countsWhole && answered > 0 && answered < group.length;
}

/** Explains "does not count yet" below, where it appears. */
function countingRule(view: SheetView): TemplateResult | typeof nothing {
  const partial = ANSWER_PAGES.filter((page) => isPartial(view, page));
  if (partial.length === 0) return nothing;
  return html`<p class="pat-note">
    ${partial[0] < COMPLETING
      ? 'A principle counts once all six of its statements are answered.'
      : 'Significance counts once all six principles are answered.'}
  </p>`;
}

function row(view: SheetView, page: number): TemplateResult {
  const missing = missingOn(view.instrument, view.answers, page);
  const all = itemsOf(view.instrument, page).length;
  const name = pageName(view.instrument, page);
  const answered = missing.length === 0 ? `All ${all} answered` : `${all - missing.length} of ${all} answered`;
  return html`<li>
    <button type="button" class="pat-review-row" @click=${() => view.open(page, missing[0])}>
      <span class="pat-review-name">${page < COMPLETING ? html`<b>${page}</b> ` : nothing}${name}</span>
      <span class="pat-review-state" data-complete=${missing.length === 0}>
        ${missing.length === 0 ? checkMark() : nothing}${answered}
        ${isPartial(view, page)
          ? html`<span class="pat-review-counts"
              >${page === COMPLETING ? 'significance does' : 'does'} not count${view.editable ? ' yet' : ''}</span
            >`
          : nothing}
        ${missing.length > 0 && view.editable
          ? html`<span class="pat-review-go">Go to ${itemName(missing[0])}</span>`
          : nothing}
      </span>
    </button>
  </li>`;
}

function itemName(item: string): string {
  if (item === 'success') return 'current success';
  return item.startsWith('W') ? `the significance of principle ${item.slice(1)}` : item;
}

function notAnswered(missing: string[]): string {
  // The significance of a principle is an item, but not a statement.
  return missing.some((item) => item.startsWith('W'))
    ? `${plural(missing.length, 'answer is', 'answers are')} still missing.`
    : `${plural(missing.length, 'statement is', 'statements are')} not answered yet.`;
}
