import { TemplateResult, html, nothing } from 'lit';
import { Entry } from './store';
import { COMPLETING, REVIEW, View, itemsOf, missingOn, plural } from './view';

/** Always in sight: where I am, how far I am, what the facilitator did, and whether something waits to be sent. */
export function progress(view: View, page: number, banner: string, back: (() => void) | null): TemplateResult {
  const { instrument, answers } = view;
  const all = itemsOf(instrument, page).length;
  const place = page < COMPLETING ? `Principle ${page} of 6` : page === COMPLETING ? 'Completing' : 'Review';
  const missing = missingOn(instrument, answers, page).length;
  const said = view.unsaved || view.notice; // "your answers are saved" is not for somebody whose answers came late
  const done = page === REVIEW ? total(view) : `${all - missing} of ${all} answered`;
  return html`<header class="pat-sheet-head">
    ${back
      ? html`<button type="button" id="discussion" class="pat-link" @click=${back}>Back to the discussion</button>`
      : nothing}
    <p class="pat-progress"><b>${place}</b><span aria-hidden="true"> · </span><span>${done}</span></p>
    <div class="pat-bar" aria-hidden="true">
      ${[1, 2, 3, 4, 5, 6, COMPLETING, REVIEW].map((part) => barPart(view, part, part === page))}
    </div>
    ${said && !back ? html`<p class="pat-notice">${said}</p>` : nothing}
    ${banner ? html`<p class="pat-banner">${banner}</p>` : nothing}
  </header>`;
}

function total({ instrument, answers }: View): string {
  const items = [1, 2, 3, 4, 5, 6, COMPLETING].flatMap((page) => itemsOf(instrument, page));
  return `${items.filter((item) => answers[item]).length} of ${items.length} answered`;
}

function barPart({ instrument, answers, finished }: View, part: number, here: boolean): TemplateResult {
  const all = itemsOf(instrument, part).length;
  const share = part === REVIEW ? Number(finished) : 1 - missingOn(instrument, answers, part).length / all;
  return html`<span class="pat-bar-part" ?data-here=${here}
    ><span style="inline-size: ${Math.round(share * 100)}%"></span
  ></span>`;
}

/** What waits while the connection is bad, in a sentence; empty if there is nothing to worry about. */
export function bannerText(unsent: Entry[], troubled: boolean, durable: boolean, unanswered: boolean): string {
  if (!troubled || unsent.length === 0) return '';
  const what = counted(unsent) || 'That you have finished';
  const [verb, self] = unsent.filter(({ kind }) => kind !== 'finish').length > 1 ? ['are', 'themselves'] : ['is', 'itself'];
  const why = unanswered ? 'No connection.' : 'The server cannot save at the moment.';
  return durable
    ? `${why} ${what} ${verb} kept on this phone and will be sent by ${self}.`
    : `${why} ${what} ${verb} kept on this page until sent: please leave it open.`;
}

/** What came while the round was closed, in a sentence. That somebody has finished loses nothing by coming late. */
export function lateText(late: Entry[], durable: boolean): string {
  const what = counted(late);
  if (!what) return '';
  const many = late.filter(({ kind }) => kind !== 'finish').length > 1;
  const kept = durable
    ? `${many ? 'They are' : 'It is'} kept on this phone and sent if the round is reopened.`
    : `Leave this page open: ${many ? 'they are' : 'it is'} sent if the round is reopened.`;
  return `The round was closed before ${what} arrived. ${kept}`;
}

/** "2 answers and 1 comment". */
function counted(entries: Entry[]): string {
  const some = (kinds: string[], one: string, many: string): string => {
    const count = entries.filter(({ kind }) => kinds.includes(kind)).length;
    return count ? plural(count, one, many) : '';
  };
  return [
    some(['answer', 'look'], 'answer', 'answers'),
    some(['comment'], 'comment', 'comments'),
    some(['plan'], 'entry in the plan', 'entries in the plan'),
  ]
    .filter(Boolean)
    .join(' and ');
}

export function footer(view: View, page: number, hint: string, anotherDevice: () => void): TemplateResult {
  return html`<footer class="pat-sheet-foot">
    ${view.privacy && page > 1 ? html`<p><b>Who sees what.</b> ${view.privacy}</p>` : nothing}
    <p><button type="button" class="pat-link" @click=${anotherDevice}>Continue on another device</button></p>
    ${hint ? html`<p>${hint}</p>` : nothing}
    <p class="pat-acknowledgement">${view.instrument.acknowledgement}</p>
  </footer>`;
}

/** Back and next lie where the thumb is, always in the same place. */
export function thumbBar(view: View, page: number, finish: () => void): TemplateResult {
  const back = () => view.open(page - 1);
  return html`<nav class="pat-thumb" aria-label="Pages">
    ${page > 1
      ? html`<button type="button" id="back" class="pat-button" @click=${back}>Back</button>`
      : html`<span></span>`}
    ${page < REVIEW
      ? html`<button type="button" id="next" class="pat-button pat-button-main" @click=${() => view.open(page + 1)}>
          Next
        </button>`
      : nothing}
    ${page === REVIEW && view.editable && !view.finished
      ? html`<button type="button" id="finish" class="pat-button pat-button-main" @click=${finish}>
          I have finished
        </button>`
      : nothing}
  </nav>`;
}
