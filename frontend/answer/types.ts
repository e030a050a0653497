/** What the phone knows of the publication: the answer of GET instrument.json. */
export interface Instrument {
  question: string;
  /** From the strongest agreement (4) to the strongest disagreement (1). */
  scale: Choice[];
  principles: Principle[];
  completing: Completing;
  /** Why a statement may be answered differently. */
  causes: Choice[];
  /** The three of the publication, A to C. */
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

/** By item: 1A … 6F, W1 … W6, success. */
export type Answers = Record<string, number>;

/** By item: 1A … 6F and performance. */
export type Comments = Record<string, string>;

/** By question: CAUSE 1A, SECOND 1A and HANDS. */
export type Looks = Record<string, number>;

/** What the server has of this sheet, as refresh() tells it. */
export interface SheetState {
  answers: Answers;
  comments: Comments;
  looks: Looks;
  finished: boolean;
  editable: boolean;
  notice: string;
}

/**
 * The server's side of the element. An answer is "" when committed, "~" while the round takes no answers, "!sentence" when
 * refused for good and "?" when the server could not do it now. While the connection is bad a call may also reject or stay without an answer.
 */
export interface Server {
  answer(tick: [code: string, points: string]): Promise<string>;
  look(choice: [code: string, choice: string]): Promise<string>;
  comment(key: string, text: string): Promise<string>;
  plan(said: string): Promise<string>;
  finish(): Promise<string>;
  refresh(): Promise<SheetState | null>;
  anotherDevice(): Promise<string>;
}
