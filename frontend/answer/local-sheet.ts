import { Answers } from '../instrument/instrument';
import { text } from '../shared/text';
import { QuestionAnswers } from './discussion/discussion-view';
import { Entry, EntryKind, EntryStatus } from './outbox/entry';
import { EntryStore } from './outbox/entry-store';
import { Outbox } from './outbox/outbox';
import { afterClosingText, causeText, unsentText } from './parts/waiting-text';
import { SavedSheet, SheetServer, SheetState } from './sheet-server';

/** The element that shows the sheet. Its properties hold what the server has saved. */
export interface SheetHost extends SheetState {
  readonly scope: string;
  announce(sentence: string): void;
  requestUpdate(): void;
  /** The server has committed a change of the plan. */
  planCommitted(key: string, request: string): void;
}

/** The sheet as this phone shows it: what the server has saved, with unsent values in front of it. */
export class LocalSheet {
  readonly outbox: Outbox;
  private wasTroubled = false;

  constructor(
    private readonly host: SheetHost,
    private readonly server: SheetServer,
  ) {
    this.outbox = new Outbox(new EntryStore(host.scope), {
      send: (entry) => server.send(entry),
      committed: (entry) => this.committed(entry),
      refused: (because) => this.refused(because),
      afterClosing: () => this.arrivedAfterClosing(),
      settledElsewhere: () => void this.refresh(),
      changed: () => this.changed(),
    });
  }

  get answers(): Answers {
    return { ...this.host.answers, ...this.unsentNumbers('answer') };
  }

  get questionAnswers(): QuestionAnswers {
    return { ...this.host.questionAnswers, ...this.unsentNumbers('look') };
  }

  get isFinished(): boolean {
    return this.host.finished || this.outbox.value('finish', 'finish') === true;
  }

  comment(key: string): string {
    return (this.outbox.value('comment', key) ?? this.host.comments[key] ?? '') as string;
  }

  /** Choices for room questions that arrived after their question had ended. */
  get refusedChoices(): { code: string; because: string }[] {
    return this.outbox.refusals.flatMap(({ entry, because }) => (entry.kind === 'look' ? [{ code: entry.key, because }] : []));
  }

  status(kind: EntryKind, key: string): EntryStatus | null {
    const status = this.outbox.status(kind, key);
    // Also for what was saved before this page was loaded: a reload must leave nobody in doubt.
    if (!status && isSaved(this.host, kind, key)) return { is: 'saved' };
    return status?.is === 'saving' && this.isTroubled ? { is: 'kept' } : status;
  }

  /** What waits to be sent, in a sentence; empty if nothing does. */
  get unsentText(): string {
    return unsentText(this.outbox.unsent, this.isTroubled, this.outbox.isDurable, this.isUnanswered);
  }

  /** What arrived after the round was closed, in a sentence; empty if nothing did. */
  get afterClosingText(): string {
    return afterClosingText(this.outbox.afterClosing, this.outbox.isDurable);
  }

  /** Reads from the server what is saved now. */
  async refresh(): Promise<void> {
    const state = await this.server.refresh();
    if (!state) return;
    const { host } = this;
    host.answers = state.answers;
    host.comments = state.comments;
    host.questionAnswers = state.questionAnswers;
    host.finished = state.finished;
    host.editable = state.editable;
    host.notice = state.notice;
    if (state.editable) this.outbox.reopened();
  }

  /** Whether the last attempt to send failed, or will fail because there is no network. */
  private get isTroubled(): boolean {
    return this.outbox.isTroubled || !navigator.onLine;
  }

  /** Whether the cause of it is the connection; otherwise it is the server. */
  private get isUnanswered(): boolean {
    return this.outbox.isUnanswered || !navigator.onLine;
  }

  private committed({ kind, key, value }: Entry): void {
    const { host } = this;
    if (kind === 'answer') host.answers = { ...host.answers, [key]: value as number };
    else if (kind === 'look') host.questionAnswers = { ...host.questionAnswers, [key]: value as number };
    else if (kind === 'plan') host.planCommitted(key, value as string);
    else if (kind === 'comment') host.comments = { ...host.comments, [key]: value as string };
    else host.finished = true;
    if (kind !== 'finish') host.announce(text('phone.state.saved'));
  }

  private refused(because: string): void {
    this.host.announce(because);
    // Most likely something has changed in the meantime.
    void this.refresh();
  }

  private arrivedAfterClosing(): void {
    this.host.announce(this.afterClosingText);
    // Either this phone has not been told yet that the round was closed, or it was reopened in this moment.
    if (this.host.editable) void this.refresh();
  }

  private changed(): void {
    const { isTroubled } = this.outbox;
    if (isTroubled && !this.wasTroubled) {
      this.host.announce(`${causeText(this.isUnanswered)} ${text('phone.waiting.answers-kept')}`);
    }
    if (!isTroubled && this.wasTroubled) this.host.announce(text('phone.waiting.connected-again'));
    this.wasTroubled = isTroubled;
    this.host.requestUpdate();
  }

  private unsentNumbers(kind: EntryKind): Record<string, number> {
    const unsent = this.outbox.unsent.filter((entry) => entry.kind === kind);
    return Object.fromEntries(unsent.map(({ key, value }) => [key, value as number]));
  }
}

function isSaved(saved: SavedSheet, kind: EntryKind, key: string): boolean {
  if (kind === 'answer') return key in saved.answers;
  return kind === 'look' ? key in saved.questionAnswers : kind === 'comment' && !!saved.comments[key];
}
