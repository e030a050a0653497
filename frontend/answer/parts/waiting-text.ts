import { plural } from './plural';
import { Entry, EntryKind } from '../outbox/entry';

/** The cause of trouble, in a sentence. */
export const causeText = (isUnanswered: boolean): string =>
  isUnanswered ? 'No connection.' : 'The server cannot save at the moment.';

/**
 * What waits while nothing can be saved, in a sentence; empty if there is nothing to say.
 *
 * @param isDurable whether the entries are stored on the phone, and would survive closing the page
 */
export function unsentText(unsent: Entry[], isTroubled: boolean, isDurable: boolean, isUnanswered: boolean): string {
  if (!isTroubled || unsent.length === 0) return '';
  const what = count(unsent) || 'That you have finished';
  const [verb, self] = unsent.filter(({ kind }) => kind !== 'finish').length > 1 ? ['are', 'themselves'] : ['is', 'itself'];
  return isDurable
    ? `${causeText(isUnanswered)} ${what} ${verb} kept on this phone and will be sent by ${self}.`
    : `${causeText(isUnanswered)} ${what} ${verb} kept on this page until sent: please leave it open.`;
}

/** What arrived after the round was closed, in a sentence; empty for nothing, and for "I have finished" alone, which loses nothing. */
export function afterClosingText(late: Entry[], isDurable: boolean): string {
  const what = count(late);
  if (!what) return '';
  const many = late.filter(({ kind }) => kind !== 'finish').length > 1;
  const outlook = isDurable
    ? `${many ? 'They are' : 'It is'} kept on this phone and sent if the round is reopened.`
    : `Leave this page open: ${many ? 'they are' : 'it is'} sent if the round is reopened.`;
  return `The round was closed before ${what} arrived. ${outlook}`;
}

/** "2 answers and 1 comment". */
function count(entries: Entry[]): string {
  const some = (kinds: EntryKind[], one: string, many: string): string => {
    const number = entries.filter(({ kind }) => kinds.includes(kind)).length;
    return number ? plural(number, one, many) : '';
  };
  return [
    some(['answer', 'look'], 'answer', 'answers'),
    some(['comment'], 'comment', 'comments'),
    some(['plan'], 'entry in the plan', 'entries in the plan'),
  ]
    .filter(Boolean)
    .join(' and ');
}
