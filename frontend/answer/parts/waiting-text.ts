import { listed, text } from '../../shared/text';
import { Entry, EntryKind } from '../outbox/entry';

/** The cause of trouble, in a sentence. */
export const causeText = (isUnanswered: boolean): string =>
  isUnanswered ? text('phone.waiting.no-connection') : text('phone.waiting.server-cannot-save');

/**
 * What waits while nothing can be saved, in a sentence; empty if there is nothing to say.
 *
 * @param isDurable whether the entries are stored on the phone, and would survive closing the page
 */
export function unsentText(unsent: Entry[], isTroubled: boolean, isDurable: boolean, isUnanswered: boolean): string {
  if (!isTroubled || unsent.length === 0) return '';
  return `${causeText(isUnanswered)} ${waitingText(unsent, isDurable)}`;
}

/** What arrived after the round was closed, in a sentence; empty for nothing, and for "I have finished" alone, which loses nothing. */
export function afterClosingText(late: Entry[], isDurable: boolean): string {
  const what = { what: whatOf(late), count: countOf(late) };
  if (what.count === 0) return '';
  return isDurable ? text('phone.waiting.late-on-phone', what) : text('phone.waiting.late-on-page', what);
}

function waitingText(unsent: Entry[], isDurable: boolean): string {
  const what = { what: whatOf(unsent), count: countOf(unsent) };
  if (what.count === 0) {
    return isDurable ? text('phone.waiting.finish-on-phone') : text('phone.waiting.finish-on-page');
  }
  return isDurable ? text('phone.waiting.on-phone', what) : text('phone.waiting.on-page', what);
}

/** "I have finished" is not counted. */
const countOf = (entries: Entry[]): number => entries.filter(({ kind }) => kind !== 'finish').length;

/** "2 answers and 1 comment". */
function whatOf(entries: Entry[]): string {
  const count = (...kinds: EntryKind[]): number => entries.filter(({ kind }) => kinds.includes(kind)).length;
  const [answers, comments, changes] = [count('answer', 'look'), count('comment'), count('plan')];
  return listed([
    ...(answers > 0 ? [text('phone.waiting.answers', { count: answers })] : []),
    ...(comments > 0 ? [text('phone.waiting.comments', { count: comments })] : []),
    ...(changes > 0 ? [text('phone.waiting.plan-changes', { count: changes })] : []),
  ]);
}
