/** Timers of texts that are being written: each text is stored soon, and sent when the writing pauses. */
export class DraftTimers {
  private readonly timers = new Map<string, { store: number; send: number }>();

  /** @param storeAfter milliseconds from the first letter: somebody who writes without a pause is not to lose it */
  constructor(
    private readonly storeAfter: number,
    private readonly store: (id: string) => void,
    private readonly send: (id: string) => void,
  ) {}

  /** The ids of all texts that are being written. */
  get ids(): string[] {
    return [...this.timers.keys()];
  }

  /** @param sendAfter milliseconds without another change */
  changed(id: string, sendAfter: number): void {
    const before = this.timers.get(id);
    window.clearTimeout(before?.send);
    this.timers.set(id, {
      store: before?.store || window.setTimeout(() => this.storeNow(id), this.storeAfter),
      send: window.setTimeout(() => this.send(id), sendAfter),
    });
  }

  /** Stores a text without waiting; does nothing for one that is not being written. */
  storeNow(id: string): void {
    const timers = this.timers.get(id);
    if (!timers) return;
    window.clearTimeout(timers.store);
    timers.store = 0;
    this.store(id);
  }

  stop(id: string): void {
    window.clearTimeout(this.timers.get(id)?.store);
    window.clearTimeout(this.timers.get(id)?.send);
    this.timers.delete(id);
  }
}
