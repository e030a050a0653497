import { Choice } from '../../instrument/instrument';
import { text } from '../../shared/text';

/** What phones show of the feedback meeting, as the server sends it to all of them (`org.patlive.answer.Discussion`). */
export interface DiscussionData {
  /** What the group is looking at, in a sentence. */
  room: string;
  /** The statement being discussed, if it is one. */
  statement?: string;
  /** Whether the partners take part in the action plan on their phones. */
  planning?: boolean;
  /** The code of the question that is open: "CAUSE 1A", "SECOND 1A" or "HANDS". */
  asking?: string;
  /** Possible reasons why a statement is answered differently, while it is asked why. */
  causes?: Choice[];
}

/** A question to the phones: about one statement, or the show of hands for a scenario. */
export interface RoomQuestion {
  code: string;
  kind: string;
  /** Empty for the show of hands. */
  statement: string;
  /** The facilitator has ended it. The choice made stays in sight until something else is shown. */
  ended: boolean;
}

/** What this phone shows of the discussion. An open question comes before everything else. */
export class Discussion {
  private current: DiscussionData | null = null;
  /** The code of a question that has ended and is still shown. */
  private ended = '';
  /** The choices of a question why partners differ, also when it has ended. */
  causes: Choice[] = [];

  /** @returns whether another scene, statement or question is shown now */
  update(next: DiscussionData | null): boolean {
    const before = this.current;
    const hasMoved = before?.room !== next?.room || before?.statement !== next?.statement;
    this.current = next;
    this.causes = next?.causes ?? this.causes;
    const isNewQuestion = !!next?.asking && next.asking !== before?.asking;
    if (hasMoved || isNewQuestion) this.ended = '';
    else if (before?.asking && !next?.asking) this.ended = before.asking;
    return hasMoved || isNewQuestion;
  }

  /** What the group is looking at, in a sentence. */
  get room(): string {
    return this.current?.room ?? '';
  }

  /** Whether this phone shows the action plan: not while a question is open. */
  get isPlanning(): boolean {
    return !!this.current?.planning && !this.current.asking;
  }

  /** The statement that is shown; empty for none. */
  get statement(): string {
    return this.question?.statement ?? this.current?.statement ?? '';
  }

  get question(): RoomQuestion | null {
    const code = this.current?.asking || this.ended;
    if (!code) return null;
    const [kind, statement = ''] = code.split(' ');
    return { code, kind, statement, ended: !this.current?.asking };
  }

  /** What is announced to screen readers. */
  get announcement(): string {
    const { question } = this;
    if (question?.ended) return endedText();
    if (question) return newQuestionText(question);
    const statement = this.current?.statement;
    return statement ? text('phone.discussion.discussing', { statement }) : this.room;
  }
}

export const endedText = (): string => text('phone.discussion.ended');

/** What is asked. */
export function questionText({ kind }: RoomQuestion): string {
  switch (kind) {
    case 'CAUSE':
      return text('phone.discussion.cause-question');
    case 'SECOND':
      return text('phone.discussion.second-question');
    case 'HANDS':
      return text('phone.discussion.hands-question');
    default:
      return '';
  }
}

function newQuestionText(asked: RoomQuestion): string {
  const question = questionText(asked);
  return asked.statement
    ? text('phone.discussion.question-on-statement', { statement: asked.statement, question })
    : text('phone.discussion.question-on-scenario', { question });
}
