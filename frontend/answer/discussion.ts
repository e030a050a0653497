import { Instrument, Statement } from './types';

/** What the room does, as the server tells all phones alike. */
export interface Discussion {
  /** What the room is looking at, in a sentence. */
  room: string;
  /** The statement being discussed, if it is one. */
  statement?: string;
  /** Whether the partners take part in the action plan on their phones. */
  planning?: boolean;
  /** The question that is open, "CAUSE 1A", "SECOND 1A" or "HANDS". */
  asking?: string;
}

/** A question to the phones, about one statement or for a show of hands. */
export interface Question {
  code: string;
  kind: string;
  /** Empty for the show of hands, which is about the whole. */
  statement: string;
  /** The facilitator has ended it: what was chosen stays in sight until the room turns to something else. */
  ended: boolean;
}

/** What this phone shows of the discussion. The question comes first, whatever the room looks at. */
export class Talk {
  private now: Discussion | null = null;
  private ended = '';

  /** Takes in the news. @returns whether the room has turned to something else, or to another question */
  follow(now: Discussion | null): boolean {
    const before = this.now;
    const turned = before?.room !== now?.room || before?.statement !== now?.statement;
    this.now = now;
    const asked = !!now?.asking && now.asking !== before?.asking;
    if (turned || asked) this.ended = '';
    else if (before?.asking && !now?.asking) this.ended = before.asking;
    return turned || asked;
  }

  get room(): string {
    return this.now?.room ?? '';
  }

  /** The plan is on this phone, unless the room is asked something. */
  get planning(): boolean {
    return !!this.now?.planning && !this.now.asking;
  }

  /** The statement that is shown. */
  get statement(): string {
    return this.question?.statement ?? this.now?.statement ?? '';
  }

  get question(): Question | null {
    const code = this.now?.asking || this.ended;
    if (!code) return null;
    const [kind, statement = ''] = code.split(' ');
    return { code, kind, statement, ended: !this.now?.asking };
  }

  /** What those hear who do not see it. */
  get spoken(): string {
    const { question } = this;
    if (question?.ended) return ENDED;
    if (question) return `A question on ${aboutOf(question.code)}: ${wordsOf(question)}`;
    return this.now?.statement ? `The room is discussing statement ${this.now.statement}.` : this.room;
  }
}

export const ENDED = 'The facilitator has ended this question. Look at the screen.';

const WORDS: Record<string, string> = {
  CAUSE: 'Why do we answer this differently?',
  SECOND: 'Vote again, on this statement alone. Your first answer stays the assessment.',
  HANDS: 'Choose one. The group decides.',
};

export const wordsOf = ({ kind }: Question): string => WORDS[kind] ?? '';

/** What a question is about, by its code. */
export const aboutOf = (code: string): string => {
  const statement = code.split(' ')[1];
  return statement ? `statement ${statement}` : 'the scenario';
};

export const statementOf = (instrument: Instrument, key: string): Statement | undefined =>
  instrument.principles.flatMap((principle) => principle.statements).find((statement) => statement.key === key);
