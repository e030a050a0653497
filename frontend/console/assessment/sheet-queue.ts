import { Retry } from '../../shared/retry';
import { SAVED, refusalOf, replyInTime } from '../../shared/server-call';
import { PaperSheet } from './paper-sheet';

/** A sheet that the server does not have yet, in the shape in which the browser stores it. */
export interface QueuedSheet {
  sheet: PaperSheet;
  /** Why the server refused it; empty if it has not. */
  refused: string;
}

/** Sends what is in the queue, and is told what becomes of it. */
export interface QueueHost {
  /** Makes the call; the reply is one of `shared/server-call.ts`. May reject, and may never be answered. */
  send(json: string): Promise<string>;
  saved(): void;
  refused(because: string): void;
  changed(): void;
}

/** Sends sheets one after the other, each until the server has saved it. */
export class SheetQueue {
  private readonly retry = new Retry(() => void this.sendNext());
  private isSending = false;
  private isPaused = false;

  constructor(
    readonly sheets: QueuedSheet[],
    private readonly host: QueueHost,
  ) {}

  /** Whether the last attempt failed. */
  get isTroubled(): boolean {
    return this.retry.isFailing;
  }

  get unsentCount(): number {
    return this.sheets.filter((queued) => !queued.refused).length;
  }

  get refusals(): QueuedSheet[] {
    return this.sheets.filter((queued) => queued.refused);
  }

  add(sheet: PaperSheet): void {
    this.sheets.push({ sheet, refused: '' });
    this.host.changed();
    this.wake();
  }

  remove(queued: QueuedSheet): void {
    this.sheets.splice(this.sheets.indexOf(queued), 1);
  }

  /** Sends refused sheets again, because the reason may have gone. */
  retryRefused(): void {
    for (const queued of this.sheets) queued.refused = '';
    this.host.changed();
    this.wake();
  }

  /** Tries to send now instead of after the pause, because there may be a connection again. */
  wake(): void {
    this.isPaused = false;
    this.retry.cancel();
    void this.sendNext();
  }

  /** Stops sending until {@link wake}. */
  pause(): void {
    this.isPaused = true;
    this.retry.cancel();
  }

  private async sendNext(): Promise<void> {
    const next = this.sheets.find((queued) => !queued.refused);
    if (!next || this.isSending || this.isPaused) return;
    this.isSending = true;
    const reply = await replyInTime(this.host.send(JSON.stringify(next.sheet)));
    this.isSending = false;
    const refusal = refusalOf(reply);
    if (reply === SAVED) {
      this.remove(next);
      this.retry.succeeded();
      this.host.saved();
    } else if (refusal !== null) {
      next.refused = refusal;
      this.retry.succeeded();
      this.host.refused(refusal);
    } else {
      this.retry.failed();
      this.host.changed();
      return;
    }
    this.host.changed();
    void this.sendNext();
  }
}
