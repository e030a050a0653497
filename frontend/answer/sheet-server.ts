import { Answers, Comments } from '../instrument/instrument';
import { replyInTime, serverOf } from '../shared/server-call';
import { QuestionAnswers } from './discussion/discussion-view';
import { Entry } from './outbox/entry';

/** What the server has saved of this sheet. */
export interface SavedSheet {
  answers: Answers;
  comments: Comments;
  questionAnswers: QuestionAnswers;
  finished: boolean;
}

/** The state of the sheet as `refresh()` returns it. */
export interface SheetState extends SavedSheet {
  editable: boolean;
  notice: string;
}

/**
 * The methods of `org.patlive.answer.AnswerSheet`. Those that save something return one of the replies of
 * `shared/server-call.ts`. While the connection is bad a call may also reject or stay without a reply.
 */
export interface SheetMethods {
  answer(tick: [code: string, points: string]): Promise<string>;
  answerQuestion(choice: [code: string, choice: string]): Promise<string>;
  comment(key: string, text: string): Promise<string>;
  changePlan(request: string): Promise<string>;
  finish(): Promise<string>;
  refresh(): Promise<SheetState | null>;
  showPersonalLink(): Promise<string>;
  chooseLanguage(tag: string): Promise<string>;
}

/** Calls the server side of the sheet. */
export class SheetServer {
  /** @param find the server side, once Flow has set it */
  constructor(private readonly find: () => SheetMethods | undefined) {}

  /** @returns the reply */
  async send({ kind, key, value }: Entry): Promise<string> {
    const methods = await this.methods();
    if (kind === 'answer') return methods.answer([key, String(value)]);
    if (kind === 'look') return methods.answerQuestion([key, String(value)]);
    if (kind === 'plan') return methods.changePlan(value as string);
    return kind === 'comment' ? methods.comment(key, value as string) : methods.finish();
  }

  /** Sends a request about the plan that is not worth keeping if it fails. */
  notify(request: object): void {
    this.methods()
      .then((methods) => methods.changePlan(JSON.stringify(request)))
      .catch(() => undefined);
  }

  /** Null if the server cannot be reached. */
  async refresh(): Promise<SheetState | null> {
    return this.methods()
      .then((methods) => methods.refresh())
      .catch(() => null);
  }

  /** @returns the reply */
  showPersonalLink(): Promise<string> {
    return replyInTime(this.methods().then((methods) => methods.showPersonalLink()));
  }

  /** @returns the reply */
  chooseLanguage(tag: string): Promise<string> {
    return replyInTime(this.methods().then((methods) => methods.chooseLanguage(tag)));
  }

  private async methods(): Promise<SheetMethods> {
    const methods = await serverOf(this.find);
    if (!methods) throw new Error('no server yet');
    return methods;
  }
}
