import { randomId } from '../../shared/random-id';
import { CELLS, NOT_ANSWERED } from './sheet-cells';
import { Draft, NOT_STATED } from './sheet-typing';

/** A complete paper sheet as the server reads it. Its `writing` lets it be sent again without being counted twice. */
export interface PaperSheet {
  writing: string;
  organisation: string | null;
  level: string | null;
  name: string | null;
  answers: Record<string, number>;
  comments: Record<string, string>;
}

const stated = (choice: string): string | null => (choice && choice !== NOT_STATED ? choice : null);

/** The id is generated here and not earlier, so that a tab that was duplicated while typing makes another sheet of it. */
export function sheetOf({ organisation, level, name, answers, comments }: Draft): PaperSheet {
  const withoutEmpty = <T>(values: Record<string, T>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value));
  return {
    writing: randomId(),
    organisation: stated(organisation),
    level: stated(level),
    name: name.trim() || null,
    answers: withoutEmpty(answers),
    comments: withoutEmpty(comments),
  };
}

/** A refused sheet as a draft to be changed. */
export function draftOf({ organisation, level, name, answers, comments }: PaperSheet): Draft {
  return {
    organisation: organisation ?? NOT_STATED,
    level: level ?? NOT_STATED,
    name: name ?? '',
    answers: Object.fromEntries(CELLS.map(({ code }) => [code, answers[code] ?? NOT_ANSWERED])),
    again: {},
    comments,
    pass: 'first',
    at: 0,
  };
}
