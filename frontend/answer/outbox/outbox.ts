import { Retry } from '../../shared/retry';
import { NOT_OPEN, REPLY_TIMEOUT, SAVED, refusalOf } from '../../shared/server-call';
import { DraftTimers } from './draft-timers';
import { Entry, EntryKind, EntryStatus, entryId, idOf } from './entry';
import { EntryStore } from './entry-store';
import { Item, OutboxItems } from './outbox-items';

/** Sends what is in the outbox, and is told what becomes of it. */
export interface OutboxHost {
  /** Makes the call; the reply is one of `shared/server-call.ts`. May reject, and may never be answered. */
  send(entry: Entry): Promise<string>;
  /** The server has committed exactly this entry. */
  committed(entry: Entry): void;
  /** The server will never accept this entry. */
  refused(because: string): void;
  /** The round takes no answers: the entry is kept until it is reopened. */
  afterClosing(): void;
  /** Another tab is done with the answer to a room question: it was committed, or refused because the question had ended. */
  settledElsewhere(): void;
  /** Something that is shown has changed. */
  changed(): void;
}

const STORE_DRAFT_MILLIS = 300;
const SEND_COMMENT_MILLIS = 1_200;
/** Sooner than a comment, because others watch the plan. */
const SEND_PLAN_MILLIS = 500;
/** After this an entry of another tab is sent by this one, because that tab must have been closed. */
const ADOPT_MILLIS = 8_000;

/**
 * Holds every value that the respondent enters until the server has acknowledged exactly that value.
 *
 * While the connection is bad a single item is tried again, not all: Flow keeps unsent calls in a queue of its own,
 * and forty answers retried for ten minutes would flood the server when the Wi-Fi is back.
 */
export class Outbox {
  private readonly items = new OutboxItems();
  private readonly drafts = new DraftTimers(STORE_DRAFT_MILLIS, (id) => this.storeItem(id), (id) => this.flush(id));
  private readonly retry = new Retry(() => this.sendDue());
  private lastFailureUnanswered = true;
  private isPaused = false;

  constructor(
    private readonly store: EntryStore,
    private readonly host: OutboxHost,
  ) {
    for (const entry of store.all()) this.items.put(entry);
  }

  /** Whether the last attempt failed: entries are then "not sent yet" instead of "saving". */
  get isTroubled(): boolean {
    return this.retry.isFailing;
  }

  /** Whether that attempt got no reply; otherwise the server replied that it cannot save now. */
  get isUnanswered(): boolean {
    return this.isTroubled && this.lastFailureUnanswered;
  }

  get isDurable(): boolean {
    return this.store.isDurable;
  }

  /** What waits for the server; neither refused entries nor those that wait for the round to be reopened. */
  get unsent(): Entry[] {
    return this.items.unsent.map((item) => item.entry);
  }

  /** What arrived after the round was closed. */
  get afterClosing(): Entry[] {
    return this.items.all.filter((item) => item.afterClosing).map((item) => item.entry);
  }

  get refusals(): { entry: Entry; because: string }[] {
    return this.items.all.flatMap(({ entry, refused }) => (refused ? [{ entry, because: refused }] : []));
  }

  /** The local value that overrides the server's, if any. */
  value(kind: EntryKind, key: string): Entry['value'] | undefined {
    return this.items.value(kind, key);
  }

  status(kind: EntryKind, key: string): EntryStatus | null {
    return this.items.status(kind, key, this.isTroubled);
  }

  put(kind: EntryKind, key: string, value: Entry['value']): void {
    const item = this.items.put({ kind, key, value, at: Date.now() });
    this.store.put(item.entry);
    this.host.changed();
    this.sendDue();
  }

  /** Takes in a text that is still being written. */
  putDraft(kind: 'comment' | 'plan', key: string, text: string): void {
    const item = this.items.put({ kind, key, value: text, at: Date.now() });
    item.draft = true;
    this.drafts.changed(entryId(kind, key), kind === 'plan' ? SEND_PLAN_MILLIS : SEND_COMMENT_MILLIS);
    this.host.changed();
  }

  /** Ends drafts: stores them at once and sends them. Without an id: all of them. */
  flush(id?: string): void {
    for (const draft of id ? [id] : this.drafts.ids) {
      this.drafts.storeNow(draft);
      this.drafts.stop(draft);
      const item = this.items.get(draft);
      if (item) item.draft = false;
    }
    this.sendDue();
  }

  /** Tries to send now instead of after the pause, because there may be a connection again. */
  wake(): void {
    this.isPaused = false;
    for (const item of this.items.all) {
      item.foreign = false;
      // Nobody knows whether an earlier call is still under way. The same value may be sent twice.
      if (this.isTroubled) item.call = null;
    }
    this.sendDue(true);
  }

  /** Sends what arrived after closing, because the round takes answers again. */
  reopened(): void {
    if (this.afterClosing.length === 0) return;
    for (const item of this.items.all) item.afterClosing = false;
    this.host.changed();
    this.sendDue(true);
  }

  /** Discards a refused entry. */
  discard(kind: EntryKind, key: string): void {
    const id = entryId(kind, key);
    if (this.items.get(id)?.refused) {
      this.items.delete(id);
      this.store.remove(id);
      this.host.changed();
    }
  }

  /** Discards refused answers to room questions, when another question or scene is shown. */
  discardRefusedQuestionAnswers(): void {
    for (const { entry, refused } of this.items.all) if (refused && entry.kind === 'look') this.items.delete(idOf(entry));
  }

  /** Takes in what another tab of the same respondent has stored or sent. */
  merge(event: StorageEvent): void {
    const change = this.store.changeOf(event);
    if (change?.now) this.mergeStored(change.now);
    else if (change?.before) this.mergeSent(change.before);
  }

  /** Stops sending until {@link wake}. */
  pause(): void {
    this.flush();
    this.isPaused = true;
    this.retry.cancel();
  }

  private mergeStored(entry: Entry): void {
    const id = idOf(entry);
    const local = this.items.get(id);
    if (local && (local.draft || local.entry.at >= entry.at)) return;
    this.items.put(entry).foreign = true;
    window.setTimeout(() => {
      const item = this.items.get(id);
      if (item?.foreign) {
        item.foreign = false;
        this.sendDue();
      }
    }, ADOPT_MILLIS);
    this.host.changed();
  }

  private mergeSent(entry: Entry): void {
    const id = idOf(entry);
    const local = this.items.get(id);
    if (local && local.entry.value !== entry.value) return;
    if (entry.kind === 'look') {
      this.items.delete(id);
      this.host.settledElsewhere();
      return;
    }
    if (local) this.settle(local);
    this.items.setNewest(entry);
    this.host.committed(entry);
    this.host.changed();
  }

  private storeItem(id: string): void {
    const item = this.items.get(id);
    if (item) this.store.put(item.entry);
  }

  /** Sends all items that are due while calls succeed; the oldest of them alone while they fail. */
  private sendDue(withoutPause = false): void {
    if (this.isPaused) return;
    const waiting = this.items.sendable;
    const due = waiting
      // "I have finished" comes last, so that the server never counts a sheet whose answers are still on their way.
      .filter((item) => item.entry.kind !== 'finish' || this.unsent.length === 1)
      .filter((item) => !item.call);
    if (!this.isTroubled) {
      due.forEach((item) => void this.send(item));
      return;
    }
    const isTrying = waiting.some((item) => item.call);
    if (due.length === 0 || isTrying) return;
    if (withoutPause || !this.retry.isScheduled) {
      this.retry.cancel();
      void this.send(due.sort((a, b) => a.version - b.version)[0]);
    }
  }

  private async send(item: Item): Promise<void> {
    const { entry, version } = item;
    const id = idOf(entry);
    const call = Symbol(id);
    item.call = call;
    this.host.changed();

    const timeout = window.setTimeout(() => this.failed(id, call, true), REPLY_TIMEOUT);
    const reply = await this.host.send(entry).catch(() => null);
    window.clearTimeout(timeout);

    const refusal = reply === null ? null : refusalOf(reply);
    if (reply === SAVED) this.acknowledged(id, entry, version, call);
    else if (reply === NOT_OPEN) this.arrivedAfterClosing(id, version, call);
    else if (refusal !== null) this.refused(id, version, call, refusal);
    else this.failed(id, call, reply === null);
  }

  private acknowledged(id: string, entry: Entry, version: number, call: symbol): void {
    const item = this.replied(id, call);
    this.host.committed(entry);
    if (item?.version === version) {
      this.settle(item);
    } else if (!item && this.items.newestOf(id)?.value !== entry.value) {
      // A delayed call came through after a newer value had been saved, and undid it: the newer one is sent again.
      this.items.put(this.items.newestOf(id)!);
      this.store.put(this.items.newestOf(id)!);
    }
    this.host.changed();
    this.sendDue();
  }

  /** Removes an item of which the server has exactly this value, unless another tab has stored a newer one. */
  private settle(item: Item): void {
    const id = idOf(item.entry);
    this.items.deleteSaved(id);
    this.drafts.stop(id);
    const stored = this.store.get(id);
    if (stored && stored.value !== item.entry.value && stored.at > item.entry.at) this.items.put(stored);
    else this.store.remove(id);
  }

  /** Unlike a refused item it stays in the store, because the round may be reopened after this page is closed. */
  private arrivedAfterClosing(id: string, version: number, call: symbol): void {
    const item = this.replied(id, call);
    if (item?.version === version) {
      item.afterClosing = true;
      this.host.afterClosing();
    }
    this.host.changed();
    this.sendDue();
  }

  private refused(id: string, version: number, call: symbol, because: string): void {
    const item = this.replied(id, call);
    if (item?.version === version) {
      item.refused = because;
      // The question has ended: sent later it would be refused again, or counted for another question on the same statement.
      if (item.entry.kind === 'look') this.store.remove(id);
      this.host.refused(because);
    }
    this.host.changed();
    this.sendDue();
  }

  private failed(id: string, call: symbol, isUnanswered: boolean): void {
    const item = this.items.get(id);
    if (item?.call !== call) return;
    item.call = null;
    this.lastFailureUnanswered = isUnanswered;
    // Forty calls that fail together are one failure, not forty.
    if (!this.retry.isScheduled && !this.isPaused) this.retry.failed();
    this.host.changed();
  }

  /** Notes that the server has replied, whatever the reply was: there is a connection. */
  private replied(id: string, call: symbol): Item | undefined {
    this.retry.succeeded();
    const item = this.items.get(id);
    if (item?.call === call) item.call = null;
    return item;
  }
}
