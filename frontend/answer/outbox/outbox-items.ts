import { Entry, EntryKind, EntryStatus, entryId, idOf } from './entry';

/** An entry and how far it has come. */
export interface Item {
  entry: Entry;
  /** Grows with every new value, so that the reply to an old value never clears a newer one. */
  version: number;
  /** The call under way, if any. */
  call: symbol | null;
  refused: string | null;
  /** Arrived after the round was closed. */
  afterClosing: boolean;
  draft: boolean;
  /** Stored by another tab, which will send it. */
  foreign: boolean;
}

/** The entries in the outbox, at most one for each id. */
export class OutboxItems {
  private readonly items = new Map<string, Item>();
  private readonly newest = new Map<string, Entry>();
  private readonly saved = new Set<string>();
  private versions = 0;

  get all(): Item[] {
    return [...this.items.values()];
  }

  /** What waits for the server; neither refused items nor those that wait for the round to be reopened. */
  get unsent(): Item[] {
    return this.all.filter((item) => !item.refused && !item.afterClosing);
  }

  /** What may be sent now. */
  get sendable(): Item[] {
    return this.unsent.filter((item) => !item.draft && !item.foreign);
  }

  get(id: string): Item | undefined {
    return this.items.get(id);
  }

  /** Adds an entry, or puts it in the place of the one with its id. */
  put(entry: Entry): Item {
    const id = idOf(entry);
    const call = this.items.get(id)?.call ?? null;
    const version = ++this.versions;
    const item: Item = { entry, version, call, refused: null, afterClosing: false, draft: false, foreign: false };
    this.items.set(id, item);
    this.newest.set(id, entry);
    return item;
  }

  delete(id: string): void {
    this.items.delete(id);
  }

  /** Removes an item that the server has committed. */
  deleteSaved(id: string): void {
    this.items.delete(id);
    this.saved.add(id);
  }

  /** The newest value seen, sent or not: a delayed call may arrive late and undo a newer value. */
  newestOf(id: string): Entry | undefined {
    return this.newest.get(id);
  }

  /** Notes the newest value without adding an item. */
  setNewest(entry: Entry): void {
    this.newest.set(idOf(entry), entry);
  }

  /** The local value that overrides the server's, if any. A refused or late tick does not; a refused or late text does. */
  value(kind: EntryKind, key: string): Entry['value'] | undefined {
    const item = this.items.get(entryId(kind, key));
    const isRejected = item?.afterClosing || item?.refused;
    return !item || (isRejected && kind !== 'comment' && kind !== 'plan') ? undefined : item.entry.value;
  }

  status(kind: EntryKind, key: string, isTroubled: boolean): EntryStatus | null {
    const id = entryId(kind, key);
    const item = this.items.get(id);
    if (!item) return this.saved.has(id) ? { is: 'saved' } : null;
    if (item.refused) return { is: 'refused', because: item.refused };
    if (item.afterClosing) return { is: 'closed' };
    if (isTroubled) return { is: 'kept' };
    return { is: item.draft ? 'draft' : 'saving' };
  }
}
