/** The texts of the publication, as GET instrument.json returns them (`org.patlive.answer.InstrumentTexts`). */
export interface Instrument {
  question: string;
  /** From the strongest agreement (4) to the strongest disagreement (1). */
  scale: Choice[];
  principles: Principle[];
  completing: Completing;
  /** The three scenarios of the publication, A to C. */
  scenarios: Scenario[];
  acknowledgement: string;
}

export interface Choice {
  value: number;
  label: string;
}

export interface Scenario {
  letter: string;
  summary: string;
}

export interface Principle {
  number: number;
  title: string;
  introduction: string[];
  statements: Statement[];
}

export interface Statement {
  key: string;
  statement: string;
  heading: string;
  explanation: string[];
}

/** The texts of the last page: significance, success and performance. */
export interface Completing {
  significanceHeading: string;
  significance: string[];
  instruction: string;
  more: string;
  less: string;
  successHeading: string;
  successQuestion: string;
  successStatement: string;
  comment: string;
}

/** Points by item: 1A … 6F, W1 … W6, success. */
export type Answers = Record<string, number>;

/** Texts by topic: 1A … 6F and performance. */
export type Comments = Record<string, string>;

/** The statement with this key, 1A … 6F. */
export const statementOf = (instrument: Instrument, key: string): Statement | undefined =>
  instrument.principles.flatMap((principle) => principle.statements).find((statement) => statement.key === key);
