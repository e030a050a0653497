import { TemplateResult, nothing } from 'lit';
import { Answers, Instrument } from '../../instrument/instrument';
import { EntryKind, EntryStatus } from '../outbox/entry';
import { Discussion } from './discussion';

/** Choices by code of the question: CAUSE 1A, SECOND 1A and HANDS. */
export type QuestionAnswers = Record<string, number>;

/** What the page of the discussion shows, and what it calls when the respondent does something. */
export interface DiscussionView {
  readonly instrument: Instrument;
  readonly discussion: Discussion;
  /** The respondent's own answers to the statements. */
  readonly answers: Answers;
  readonly questionAnswers: QuestionAnswers;
  /** Choices that arrived after their question had ended. */
  readonly refusedChoices: { code: string; because: string }[];
  /** What arrived after the round was closed, in a sentence; empty if nothing did. */
  readonly afterClosing: string;
  readonly notice: string;
  /** What waits to be sent, in a sentence; empty if nothing does. */
  readonly banner: string;
  readonly languageChoice: TemplateResult | typeof nothing;
  status(kind: EntryKind, key: string): EntryStatus | null;
  answerQuestion(code: string, choice: number): void;
  /** Opens the respondent's own sheet. */
  readAnswers(): void;
}
