import { Entry, Store, idOf } from './store';

/**
 * How one item stands: kept and on its way, kept while the connection is bad, kept while the round is closed, committed, or
 * refused for good.
 */
export type Status =
  | { is: 'draft' | 'saving' | 'kept' | 'closed' | 'saved' }
  | { is: 'refused'; because: string };

/** What the outbox asks of the world around it; the element fills it, a test fills it with fakes. */
export interface World {
  /** Resolves to "", "~", "!sentence" or "?"; may reject; may never answer. */
  send(entry: Entry): Promise<string>;
  /** The server has committed exactly this. */
  committed(entry: Entry): void;
  /** The server will never take this. */
  refused(because: string): void;
  /** The round takes no answers: this is kept until it is reopened. */
  closed(): void;
  /** Another tab is done with this question: committed, or refused because it had ended. */
  settledElsewhere(): void;
  /** Something that is shown has changed. */
  changed(): void;
}

export const PATIENCE = 6_000;
export const BACK_OFF = [1_000, 2_000, 3_000, 4_000, 5_000];
export const PERSIST_DRAFT = 300;
export const SEND_DRAFT = 1_200;
/** In the plan the others are watching. */
const SEND_STROKE = 500;
/** Another tab sends what it wrote itself; if it was closed before that, this tab does it. */
const ADOPT = 8_000;

interface Item {
  entry: Entry;
  /** Grows with every new value, so that an old acknowledgement never clears a newer value. */
  version: number;
  flight: symbol | null;
  refused: string | null;
  /** It came while the round was closed. */
  closed: boolean;
  draft: boolean;
  /** Kept by another tab, which will send it. */
  foreign: boolean;
}

/**
 * Everything the respondent does goes here first and leaves only when the server has acknowledged exactly that value.
 *
 * While the connection is bad a single item is tried again, not all: Flow keeps unsent calls in a queue of its own,
 * and forty answers retried for ten minutes would flood the server when the Wi-Fi is back.
 */
export class Outbox {
  private readonly items = new Map<string, Item>();
  /** The newest value seen per item, sent or not: a call that got stuck may arrive late and undo a newer one. */
  private readonly newest = new Map<string, Entry>();
  private readonly saved = new Set<string>();
  private readonly drafts = new Map<string, { persist: number; send: number }>();
  private failures = 0;
  private silent = true;
  private retry = 0;
  private versions = 0;
  private stopped = false;

  constructor(
    private readonly store: Store,
    private readonly world: World,
  ) {
    for (const entry of store.all()) this.take(entry);
  }

  /** True while the last attempt failed: what is kept is "not sent yet" and no longer "saving". */
  get troubled(): boolean {
    return this.failures > 0;
  }

  /** True if that attempt got no answer; false if the server answered that it cannot save now. */
  get unanswered(): boolean {
    return this.troubled && this.silent;
  }

  get durable(): boolean {
    return this.store.durable;
  }

  /** What waits for the server; refused entries wait for nothing, late ones for the round to be reopened. */
  get unsent(): Entry[] {
    return [...this.items.values()].filter((item) => !item.refused && !item.closed).map((item) => item.entry);
  }

  /** What came while the round was closed. */
  get afterClosing(): Entry[] {
    return [...this.items.values()].filter((item) => item.closed).map((item) => item.entry);
  }

  /** What was refused for good. */
  get refusals(): { entry: Entry; because: string }[] {
    return [...this.items.values()].flatMap(({ entry, refused }) => (refused ? [{ entry, because: refused }] : []));
  }

  /** The local value that overrides the server's, if any. A refused or late tick doesn't count; such a text stays. */
  value(kind: Entry['kind'], key: string): Entry['value'] | undefined {
    const item = this.items.get(idOf({ kind, key }));
    const isOut = item?.closed || item?.refused;
    return !item || (isOut && kind !== 'comment' && kind !== 'plan') ? undefined : item.entry.value;
  }

  status(kind: Entry['kind'], key: string): Status | null {
    const id = idOf({ kind, key });
    const item = this.items.get(id);
    if (!item) return this.saved.has(id) ? { is: 'saved' } : null;
    if (item.refused) return { is: 'refused', because: item.refused };
    if (item.closed) return { is: 'closed' };
    if (this.troubled) return { is: 'kept' };
    return { is: item.draft ? 'draft' : 'saving' };
  }

  put(kind: Entry['kind'], key: string, value: Entry['value']): void {
    const item = this.take({ kind, key, value, at: Date.now() });
    this.store.put(item.entry);
    this.world.changed();
    this.pump();
  }

  /** A half-written text: kept soon, sent when the writing pauses. */
  draft(kind: 'comment' | 'plan', key: string, text: string): void {
    const id = idOf({ kind, key });
    const item = this.take({ kind, key, value: text, at: Date.now() });
    item.draft = true;
    const timers = this.drafts.get(id);
    window.clearTimeout(timers?.send);
    this.drafts.set(id, {
      // Counted from the first letter, not from the last: somebody who writes without a pause is kept too.
      persist: timers?.persist || window.setTimeout(() => this.persist(id), PERSIST_DRAFT),
      send: window.setTimeout(() => this.flush(id), kind === 'plan' ? SEND_STROKE : SEND_DRAFT),
    });
    this.world.changed();
  }

  /** Ends drafts: keeps them at once and sends them. Without an id: all of them. */
  flush(id?: string): void {
    for (const draft of id ? [id] : [...this.drafts.keys()]) {
      this.persist(draft);
      window.clearTimeout(this.drafts.get(draft)?.send);
      this.drafts.delete(draft);
      const item = this.items.get(draft);
      if (item) item.draft = false;
    }
    this.pump();
  }

  /** There may be a connection again: try now instead of waiting for the next turn. */
  wake(): void {
    this.stopped = false;
    for (const item of this.items.values()) {
      item.foreign = false;
      // Nobody knows whether a call from before is still under way. Saying it twice does no harm.
      if (this.troubled) item.flight = null;
    }
    this.pump(true);
  }

  /** The round takes answers again: what came while it was closed is sent now. */
  reopened(): void {
    if (this.afterClosing.length === 0) return;
    for (const item of this.items.values()) item.closed = false;
    this.world.changed();
    this.pump(true);
  }

  /** Somebody has read why it was refused, and goes on without it. */
  drop(kind: Entry['kind'], key: string): void {
    const id = idOf({ kind, key });
    if (this.items.get(id)?.refused) {
      this.items.delete(id);
      this.store.remove(id);
      this.world.changed();
    }
  }

  /** Choices that came too late have been shown long enough: the room has turned to something else. */
  forgetLate(): void {
    for (const [id, { entry, refused }] of this.items) if (refused && entry.kind === 'look') this.items.delete(id);
  }

  /** Another tab of the same respondent kept or sent something. */
  merge(event: StorageEvent): void {
    const change = this.store.changeOf(event);
    if (change?.now) this.mergeKept(change.now);
    else if (change?.before) this.mergeSent(change.before);
  }

  /** The element left the page; wake() goes on. */
  pause(): void {
    this.flush();
    this.stopped = true;
    window.clearTimeout(this.retry);
    this.retry = 0;
  }

  private mergeKept(entry: Entry): void {
    const id = idOf(entry);
    const mine = this.items.get(id);
    if (mine && (mine.draft || mine.entry.at >= entry.at)) return;
    this.take(entry).foreign = true;
    window.setTimeout(() => {
      const item = this.items.get(id);
      if (item?.foreign) {
        item.foreign = false;
        this.pump();
      }
    }, ADOPT);
    this.world.changed();
  }

  private mergeSent(entry: Entry): void {
    const id = idOf(entry);
    const mine = this.items.get(id);
    if (mine && mine.entry.value !== entry.value) return;
    if (entry.kind === 'look') {
      this.items.delete(id);
      this.world.settledElsewhere();
      return;
    }
    if (mine) this.settle(mine);
    this.newest.set(id, entry);
    this.world.committed(entry);
    this.world.changed();
  }

  private take(entry: Entry): Item {
    const id = idOf(entry);
    const flight = this.items.get(id)?.flight ?? null;
    const item: Item = {
      entry,
      version: ++this.versions,
      flight,
      refused: null,
      closed: false,
      draft: false,
      foreign: false,
    };
    this.items.set(id, item);
    this.newest.set(id, entry);
    return item;
  }

  private persist(id: string): void {
    const timers = this.drafts.get(id);
    if (!timers) return;
    window.clearTimeout(timers.persist);
    timers.persist = 0;
    const item = this.items.get(id);
    if (item) this.store.put(item.entry);
  }

  /** Sends what may be sent: everything while things go well, the oldest item alone while they don't. */
  private pump(now = false): void {
    if (this.stopped) return;
    const waiting = [...this.items.values()].filter(
      (item) => !item.refused && !item.closed && !item.draft && !item.foreign,
    );
    const ready = waiting
      // "I have finished" comes last, so that the server never counts a sheet whose answers are still on their way.
      .filter((item) => item.entry.kind !== 'finish' || this.unsent.length === 1)
      .filter((item) => !item.flight);
    if (!this.troubled) {
      ready.forEach((item) => void this.attempt(item));
      return;
    }
    const trying = waiting.some((item) => item.flight);
    if (ready.length === 0 || trying) return;
    if (now || !this.retry) {
      window.clearTimeout(this.retry);
      this.retry = 0;
      void this.attempt(ready.sort((a, b) => a.version - b.version)[0]);
    }
  }

  private async attempt(item: Item): Promise<void> {
    const { entry, version } = item;
    const id = idOf(entry);
    const flight = Symbol(id);
    item.flight = flight;
    this.world.changed();

    const late = window.setTimeout(() => this.failed(id, flight, true), PATIENCE);
    let answer: string | null;
    try {
      answer = await this.world.send(entry);
    } catch {
      answer = null;
    }
    window.clearTimeout(late);

    if (answer === '') this.acknowledged(id, entry, version, flight);
    else if (answer === '~') this.cameLate(id, version, flight);
    else if (answer?.startsWith('!')) this.refused(id, version, flight, answer.slice(1));
    else this.failed(id, flight, answer === null);
  }

  private acknowledged(id: string, entry: Entry, version: number, flight: symbol): void {
    const item = this.answered(id, flight);
    this.world.committed(entry);
    if (item?.version === version) {
      this.settle(item);
    } else if (!item && this.newest.get(id)?.value !== entry.value) {
      // A stuck call came through after a newer value had been saved, and undid it: say the newer one again.
      this.take(this.newest.get(id)!);
      this.store.put(this.newest.get(id)!);
    }
    this.world.changed();
    this.pump();
  }

  /** The server has exactly this value: forget it here, unless another tab has put a newer one into the store. */
  private settle(item: Item): void {
    const id = idOf(item.entry);
    this.items.delete(id);
    this.saved.add(id);
    window.clearTimeout(this.drafts.get(id)?.persist);
    window.clearTimeout(this.drafts.get(id)?.send);
    this.drafts.delete(id);
    const kept = this.store.get(id);
    if (kept && kept.value !== item.entry.value && kept.at > item.entry.at) this.take(kept);
    else this.store.remove(id);
  }

  /** Unlike a refusal this may pass, so it stays in the store: a closed page must not lose it. */
  private cameLate(id: string, version: number, flight: symbol): void {
    const item = this.answered(id, flight);
    if (item?.version === version) {
      item.closed = true;
      this.world.closed();
    }
    this.world.changed();
    this.pump();
  }

  private refused(id: string, version: number, flight: symbol, because: string): void {
    const item = this.answered(id, flight);
    if (item?.version === version) {
      item.refused = because;
      // The question has ended: said again later it would be refused again, or count for what nobody meant any more.
      if (item.entry.kind === 'look') this.store.remove(id);
      this.world.refused(because);
    }
    this.world.changed();
    this.pump();
  }

  private failed(id: string, flight: symbol, silent: boolean): void {
    const item = this.items.get(id);
    if (item?.flight !== flight) return;
    item.flight = null;
    this.silent = silent;
    // Forty calls that fail together are one failure, not forty.
    if (!this.retry && !this.stopped) {
      const pause = BACK_OFF[Math.min(this.failures, BACK_OFF.length - 1)];
      this.retry = window.setTimeout(() => {
        this.retry = 0;
        this.pump();
      }, pause);
      this.failures++;
    }
    this.world.changed();
  }

  /** The server has said something of this item, whatever it was: there is a connection. */
  private answered(id: string, flight: symbol): Item | undefined {
    this.failures = 0;
    window.clearTimeout(this.retry);
    this.retry = 0;
    const item = this.items.get(id);
    if (item?.flight === flight) item.flight = null;
    return item;
  }
}
