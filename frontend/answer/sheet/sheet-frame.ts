import { TemplateResult, html, nothing } from 'lit';
import { richText, text } from '../../shared/text';
import { bold } from '../parts/bold';
import { ANSWER_PAGES, COMPLETING, REVIEW, itemsOf, missingOn } from './sheet-items';
import { SheetView } from './sheet-view';

/**
 * Head of each page: where it stands in the sheet, how much is answered, whether the round is open, and what waits to be sent.
 *
 * @param back leads back to the discussion, if there is one
 */
export function sheetHead(view: SheetView, page: number, banner: string, back: (() => void) | null): TemplateResult {
  const { instrument, answers } = view;
  const all = itemsOf(instrument, page).length;
  const missing = missingOn(instrument, answers, page).length;
  // The notice may say "Your answers are saved", which is wrong for answers that arrived after closing.
  const notice = view.afterClosing || view.notice;
  const done = page === REVIEW ? total(view) : text('phone.sheet.answered', { answered: all - missing, all });
  return html`<header class="pat-sheet-head">
    ${back
      ? html`<button type="button" id="discussion" class="pat-link" @click=${back}>${text('phone.sheet.back-to-discussion')}</button>`
      : nothing}
    <p class="pat-progress"><b>${titleOf(page)}</b><span aria-hidden="true"> · </span><span>${done}</span></p>
    <div class="pat-bar" aria-hidden="true">
      ${[...ANSWER_PAGES, REVIEW].map((part) => barPart(view, part, part === page))}
    </div>
    ${notice && !back ? html`<p class="pat-notice">${notice}</p>` : nothing}
    ${banner ? html`<p class="pat-banner">${banner}</p>` : nothing}
  </header>`;
}

function titleOf(page: number): string {
  if (page === COMPLETING) return text('phone.completing.short-title');
  return page === REVIEW ? text('phone.review.title') : text('phone.principle.place', { page });
}

function total({ instrument, answers }: SheetView): string {
  const items = ANSWER_PAGES.flatMap((page) => itemsOf(instrument, page));
  const answered = items.filter((item) => answers[item]).length;
  return text('phone.sheet.answered', { answered, all: items.length });
}

function barPart({ instrument, answers, finished }: SheetView, part: number, here: boolean): TemplateResult {
  const all = itemsOf(instrument, part).length;
  const share = part === REVIEW ? Number(finished) : 1 - missingOn(instrument, answers, part).length / all;
  return html`<span class="pat-bar-part" ?data-here=${here}
    ><span style="inline-size: ${Math.round(share * 100)}%"></span
  ></span>`;
}

/** @param problem why the personal link could not be shown; empty if it could */
export function sheetFooter(view: SheetView, page: number, problem: string, showPersonalLink: () => void): TemplateResult {
  return html`<footer class="pat-sheet-foot">
    ${view.privacy && page > 1
      ? html`<p>${richText('phone.sheet.who-sees-what', { ...bold, privacy: view.privacy })}</p>`
      : nothing}
    <p>
      <button type="button" class="pat-link" @click=${showPersonalLink}>${text('phone.sheet.other-device')}</button>
    </p>
    ${problem ? html`<p>${problem}</p>` : nothing} ${view.languageChoice}
    <p class="pat-acknowledgement" lang="en">${view.instrument.acknowledgement}</p>
  </footer>`;
}

/** The buttons at the bottom of the screen, within reach of the thumb and always in the same place. */
export function pageButtons(view: SheetView, page: number, finish: () => void): TemplateResult {
  const back = () => view.open(page - 1);
  return html`<nav class="pat-thumb" aria-label=${text('phone.sheet.pages')}>
    ${page > 1
      ? html`<button type="button" id="back" class="pat-button" @click=${back}>${text('phone.sheet.back')}</button>`
      : html`<span></span>`}
    ${page < REVIEW
      ? html`<button type="button" id="next" class="pat-button pat-button-main" @click=${() => view.open(page + 1)}>
          ${text('phone.sheet.next')}
        </button>`
      : nothing}
    ${page === REVIEW && view.editable && !view.finished
      ? html`<button type="button" id="finish" class="pat-button pat-button-main" @click=${finish}>
          ${text('phone.review.finish')}
        </button>`
      : nothing}
  </nav>`;
}
