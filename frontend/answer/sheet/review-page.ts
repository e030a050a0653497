import { TemplateResult, html, nothing } from 'lit';
import { text } from '../../shared/text';
import { checkMark } from '../parts/check-mark';
import { statusLine } from '../parts/status-line';
import { ANSWER_PAGES, COMPLETING, groupOf, itemsOf, missingOn, pageName } from './sheet-items';
import { SheetView } from './sheet-view';

/** Page 8: what is missing, with links to it; thanks after finishing. Nothing has to be answered before somebody may finish. */
export function reviewPage(view: SheetView): TemplateResult {
  const missing = ANSWER_PAGES.flatMap((page) => missingOn(view.instrument, view.answers, page));
  const finishStatus = view.status('finish', 'finish');
  return html`
    ${view.finished ? (finishStatus?.is === 'kept' ? notSent() : thanks(view, missing)) : beforeFinishing(view, missing)}
    <ul class="pat-review">
      ${ANSWER_PAGES.map((page) => row(view, page))}
    </ul>
    ${finishStatus && finishStatus.is !== 'saved' ? statusLine(finishStatus) : nothing}
  `;
}

function beforeFinishing(view: SheetView, missing: string[]): TemplateResult {
  return html`
    <h1 class="pat-page-title" tabindex="-1">${text('phone.review.title')}</h1>
    <p class="pat-question">
      ${missing.length === 0
        ? text('phone.review.complete')
        : `${notAnswered(missing)} ${view.editable ? text('phone.review.may-finish') : ''}`}
    </p>
    ${countingRule(view)}
  `;
}

/** After finishing without a connection: nothing is lost, but nobody else has it yet. */
function notSent(): TemplateResult {
  return html`
    <h1 class="pat-page-title" tabindex="-1">${text('phone.review.not-sent')}</h1>
    <p>${text('phone.review.keep-open')}</p>
  `;
}

function thanks(view: SheetView, missing: string[]): TemplateResult {
  return html`
    <div class="pat-thanks">
      <span class="pat-thanks-mark">${checkMark()}</span>
      <h1 class="pat-page-title" tabindex="-1">${text('phone.review.thank-you')}</h1>
      <p>${text('phone.review.finished')}</p>
      ${view.editable ? html`<p>${text('phone.review.may-change')}</p>` : nothing}
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
      ? text('phone.review.principle-rule')
      : text('phone.review.significance-rule')}
  </p>`;
}

function row(view: SheetView, page: number): TemplateResult {
  const missing = missingOn(view.instrument, view.answers, page);
  const all = itemsOf(view.instrument, page).length;
  const name = pageName(view.instrument, page);
  const answered =
    missing.length === 0
      ? text('phone.review.all-answered', { all })
      : text('phone.sheet.answered', { answered: all - missing.length, all });
  return html`<li>
    <button type="button" class="pat-review-row" @click=${() => view.open(page, missing[0])}>
      <span class="pat-review-name">${page < COMPLETING ? html`<b>${page}</b> ` : nothing}${name}</span>
      <span class="pat-review-state" data-complete=${missing.length === 0}>
        ${missing.length === 0 ? checkMark() : nothing}${answered}
        ${isPartial(view, page)
          ? html`<span class="pat-review-counts">${doesNotCount(page, view.editable)}</span>`
          : nothing}
        ${missing.length > 0 && view.editable
          ? html`<span class="pat-review-go">${goTo(missing[0])}</span>`
          : nothing}
      </span>
    </button>
  </li>`;
}

function doesNotCount(page: number, mayStill: boolean): string {
  if (page === COMPLETING) {
    return mayStill ? text('phone.review.significance-counts-not-yet') : text('phone.review.significance-counts-not');
  }
  return mayStill ? text('phone.review.counts-not-yet') : text('phone.review.counts-not');
}

function goTo(item: string): string {
  if (item === 'success') return text('phone.review.go-to-success');
  return item.startsWith('W')
    ? text('phone.review.go-to-significance', { principle: item.slice(1) })
    : text('phone.review.go-to-statement', { statement: item });
}

function notAnswered(missing: string[]): string {
  // The significance of a principle is an item, but not a statement.
  return missing.some((item) => item.startsWith('W'))
    ? text('phone.review.missing-answers', { count: missing.length })
    : text('phone.review.missing-statements', { count: missing.length });
}
