import { TemplateResult, nothing } from 'lit';
import { Answers, Instrument } from '../../instrument/instrument';
import { EntryKind, EntryStatus } from '../outbox/entry';

/** What the pages of the sheet show, and what they call when the respondent does something. */
export interface SheetView {
  readonly instrument: Instrument;
  readonly answers: Answers;
  /** What arrived after the round was closed, in a sentence; empty if nothing did. */
  readonly afterClosing: string;
  /** Whether a principle, and the significance of all six, counts only when it is answered completely. */
  readonly countsWhole: boolean;
  readonly editable: boolean;
  readonly finished: boolean;
  readonly notice: string;
  readonly privacy: string;
  readonly languageChoice: TemplateResult | typeof nothing;
  status(kind: EntryKind, key: string): EntryStatus | null;
  answer(code: string, value: number): void;
  writeComment(key: string, text: string): void;
  leaveComment(key: string): void;
  /** Opens a page, at its heading or at one of its items. */
  open(page: number, item?: string): void;
}
