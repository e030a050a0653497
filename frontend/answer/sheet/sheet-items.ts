import { Answers, Instrument } from '../../instrument/instrument';
import { text } from '../../shared/text';

/** Pages 1 to 6 are the principles. */
export const COMPLETING = 7;
export const REVIEW = 8;

/** The pages with items to answer. */
export const ANSWER_PAGES = [1, 2, 3, 4, 5, 6, COMPLETING];

/** The items that are answered on a page, in their order. */
export function itemsOf(instrument: Instrument, page: number): string[] {
  if (page < COMPLETING) return instrument.principles[page - 1]?.statements.map((statement) => statement.key) ?? [];
  return page === COMPLETING ? [...instrument.principles.map((principle) => `W${principle.number}`), 'success'] : [];
}

/** The items of a page that may count only together: the statements of a principle, or the significance of all six. */
export function groupOf(instrument: Instrument, page: number): string[] {
  return itemsOf(instrument, page).filter((item) => item !== 'success');
}

export function missingOn(instrument: Instrument, answers: Answers, page: number): string[] {
  return itemsOf(instrument, page).filter((item) => !answers[item]);
}

/** The first page with an item that is not answered; the review if there is none. */
export function firstOpenPage(instrument: Instrument, answers: Answers): number {
  return ANSWER_PAGES.find((page) => missingOn(instrument, answers, page).length > 0) ?? REVIEW;
}

/** The name of a page with items to answer. */
export function pageName(instrument: Instrument, page: number): string {
  return page === COMPLETING ? text('phone.completing.title') : (instrument.principles[page - 1]?.title ?? '');
}
