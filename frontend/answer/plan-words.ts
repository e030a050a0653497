import { Instrument } from './types';

/** What an action answers: an element, a principle, or the partnership as a whole (empty). */
export function why(instrument: Instrument, subject: string): string {
  const principle = instrument.principles[Number(subject[0]) - 1];
  if (!principle) return '';
  const statement = principle.statements.find(({ key }) => key === subject);
  return statement ? `${subject} ${statement.statement}` : `Principle ${principle.number}: ${principle.title}`;
}

/** The choices of "why", in the order of the publication. */
export function subjects(instrument: Instrument): { value: string; label: string }[] {
  return [
    { value: '', label: 'The partnership as a whole' },
    ...instrument.principles.flatMap(({ number, statements }) => [
      { value: String(number), label: why(instrument, String(number)) },
      ...statements.map(({ key }) => ({ value: key, label: why(instrument, key) })),
    ]),
  ];
}
