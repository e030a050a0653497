import { Instrument } from '../../instrument/instrument';
import { text } from '../../shared/text';

/** What an action is about: an element ("1A"), a principle ("1"), or the partnership as a whole (empty). */
export function subjectText(instrument: Instrument, subject: string): string {
  const principle = instrument.principles[Number(subject[0]) - 1];
  if (!principle) return '';
  const statement = principle.statements.find(({ key }) => key === subject);
  return statement
    ? `${subject} ${statement.statement}`
    : text('phone.plan.principle', { principle: principle.number, title: principle.title });
}

/** All subjects, in the order of the publication. */
export function subjectChoices(instrument: Instrument): { value: string; label: string }[] {
  return [
    { value: '', label: text('phone.plan.partnership') },
    ...instrument.principles.flatMap(({ number, statements }) => [
      { value: String(number), label: subjectText(instrument, String(number)) },
      ...statements.map(({ key }) => ({ value: key, label: subjectText(instrument, key) })),
    ]),
  ];
}
