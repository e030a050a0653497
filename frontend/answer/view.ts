import { Entry } from './store';
import { Status } from './outbox';
import { Talk } from './discussion';
import { Plan } from './plan';
import { Answers, Instrument, Looks } from './types';

/** Page 1 to 6: the principles. */
export const COMPLETING = 7;
export const REVIEW = 8;

/** What a page needs to draw itself, and what it may ask the sheet to do. */
export interface View {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly looks: Looks;
  /** What of the discussion is shown. */
  readonly talk: Talk;
  /** The group's plan, as far as this phone takes part in it. */
  readonly plan: Plan;
  /** Choices that came after their question had ended. */
  readonly late: { code: string; because: string }[];
  /** What came while the round was closed, in a sentence; empty if nothing did. */
  readonly unsaved: string;
  /** Whether a principle, and the significance of all six, counts only when it is answered whole. */
  readonly countsWhole: boolean;
  readonly editable: boolean;
  readonly finished: boolean;
  readonly notice: string;
  readonly privacy: string;
  status(kind: Entry['kind'], key: string): Status | null;
  tick(code: string, value: number): void;
  /** Answers a question of the discussion. */
  say(code: string, choice: number): void;
  write(key: string, text: string): void;
  wrote(key: string): void;
  /** Opens a page, at its heading or at one of its items. */
  open(page: number, item?: string): void;
}

/** The items that are answered on a page, in their order. */
export function itemsOf(instrument: Instrument, page: number): string[] {
  if (page < COMPLETING) return instrument.principles[page - 1]?.statements.map((statement) => statement.key) ?? [];
  return page === COMPLETING ? [...instrument.principles.map((principle) => `W${principle.number}`), 'success'] : [];
}

/** The part of a page that counts only when it is answered whole: a principle, or the significance of all six. */
export function wholeOn(instrument: Instrument, page: number): string[] {
  return itemsOf(instrument, page).filter((item) => item !== 'success');
}

/** Whether this part has been begun and lacks something that it needs to count. */
export function isPartial({ instrument, answers, countsWhole }: View, page: number): boolean {
  const whole = wholeOn(instrument, page);
  const answered = whole.filter((item) => answers[item]).length;
  return countsWhole && answered > 0 && answered < whole.length;
}

export function missingOn(instrument: Instrument, answers: Answers, page: number): string[] {
  return itemsOf(instrument, page).filter((item) => !answers[item]);
}

/** The first page with something missing; the review if nothing is. */
export function firstOpenPage(instrument: Instrument, answers: Answers): number {
  for (let page = 1; page <= COMPLETING; page++) {
    if (missingOn(instrument, answers, page).length > 0) return page;
  }
  return REVIEW;
}

export function pageName(instrument: Instrument, page: number): string {
  if (page === COMPLETING) return 'Completing the assessment';
  return page === REVIEW ? 'Review' : (instrument.principles[page - 1]?.title ?? '');
}

export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
