import { TemplateResult, html, nothing } from 'lit';
import { check, state } from './parts';
import { COMPLETING, View, isPartial, itemsOf, missingOn, pageName, plural } from './view';

/** Page 8: what is missing and the way there; after "finish" a thank-you. Nothing here stands in anybody's way. */
export function reviewPage(view: View): TemplateResult {
  const missing = pages().flatMap((page) => missingOn(view.instrument, view.answers, page));
  const finishing = view.status('finish', 'finish');
  return html`
    ${view.finished ? thanks(view, missing) : beforeFinishing(view, missing)}
    <ul class="pat-review">
      ${pages().map((page) => row(view, page))}
    </ul>
    ${finishing && finishing.is !== 'saved' ? state(finishing, 'pat-state') : nothing}
  `;
}

function beforeFinishing(view: View, missing: string[]): TemplateResult {
  return html`
    <h1 class="pat-page-title" tabindex="-1">Review</h1>
    <p class="pat-question">
      ${missing.length === 0
        ? 'Everything is answered. You can still change whatever you like.'
        : `${notAnswered(missing)} ${view.editable ? 'You can finish and come back.' : ''}`}
    </p>
    ${rule(view)}
  `;
}

function thanks(view: View, missing: string[]): TemplateResult {
  return html`
    <div class="pat-thanks">
      <span class="pat-thanks-mark">${check()}</span>
      <h1 class="pat-page-title" tabindex="-1">Thank you</h1>
      <p>You have finished your assessment.</p>
      ${view.editable
        ? html`<p>You can still change your answers until the facilitator closes the round.</p>`
        : nothing}
      ${missing.length > 0 ? html`<p>${notAnswered(missing)}</p>` : nothing} ${rule(view)}
    </div>
  `;
}

/** What the marks below mean, where there are any. */
function rule(view: View): TemplateResult | typeof nothing {
  const partial = pages().filter((page) => isPartial(view, page));
  if (partial.length === 0) return nothing;
  return html`<p class="pat-note">
    ${partial[0] < COMPLETING
      ? 'A principle counts once all six of its statements are answered.'
      : 'Significance counts once all six principles are answered.'}
  </p>`;
}

function row(view: View, page: number): TemplateResult {
  const missing = missingOn(view.instrument, view.answers, page);
  const all = itemsOf(view.instrument, page).length;
  const name = pageName(view.instrument, page);
  const answered = missing.length === 0 ? `All ${all} answered` : `${all - missing.length} of ${all} answered`;
  return html`<li>
    <button type="button" class="pat-review-row" @click=${() => view.open(page, missing[0])}>
      <span class="pat-review-name">${page < COMPLETING ? html`<b>${page}</b> ` : nothing}${name}</span>
      <span class="pat-review-state" data-complete=${missing.length === 0}>
        ${missing.length === 0 ? check() : nothing}${answered}
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
  // The significance of a principle is an answer, but not a statement.
  return missing.some((item) => item.startsWith('W'))
    ? `${plural(missing.length, 'answer is', 'answers are')} still missing.`
    : `${plural(missing.length, 'statement is', 'statements are')} not answered yet.`;
}

const pages = (): number[] => [1, 2, 3, 4, 5, 6, COMPLETING];
