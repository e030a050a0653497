import { DEFAULT_TRIGGERS, Router } from '@vaadin/router';

/** What an entry of the browser's history leads back to: the places from where somebody came, and last the one shown. */
interface EntryState<P> {
  /** The scope of the sheet. */
  sheet: string;
  trail: P[];
}

/**
 * Makes each place of the sheet an entry of the browser's history, so that the phone's Back button leads to the place before
 * instead of out of the page. A way back by our own buttons goes back in the history, too: Back never repeats it.
 *
 * All entries have the same address. Vaadin's router would open it anew on the server and therefore must not hear of them.
 */
export class PageHistory<P> {
  /** Where the history has to be, at the latest when a journey has ended. */
  private trail: P[] = [];
  /** Browsers go back some time after they are told to. */
  private isTravelling = false;

  /**
   * @param scope the scope of the sheet
   * @param show shows a place; returns whether that makes a difference, since the server may be showing something else
   */
  constructor(
    private readonly scope: () => string,
    private readonly show: (place: P) => boolean,
  ) {}

  /** Listens until the signal is aborted. */
  listen(signal: AbortSignal): void {
    window.addEventListener('popstate', (event) => this.travelled(event), { signal });
    // The router listens anew, after us: a window calls its listeners in their order, those for the capturing phase too.
    Router.setTriggers(...Object.values(DEFAULT_TRIGGERS));
  }

  /** The place of the entry that was loaded; undefined if it is none of ours. */
  get place(): P | undefined {
    return this.loaded()?.at(-1);
  }

  /** Notes that somebody has gone from one place to another. */
  move(from: P, to: P): void {
    if (this.trail.length === 0) this.trail = this.loaded() ?? [from];
    this.depart(from);
    if (same(from, to)) return;
    this.trail = same(this.trail.at(-2), to) ? this.trail.slice(0, -1) : [...this.trail, to];
    this.follow();
  }

  /** The server may have changed what is shown since the present entry was made. */
  private depart(from: P): void {
    this.trail = [...this.trail.slice(0, -1), from];
    if (!this.isTravelling) history.replaceState(this.stateOf(this.trail), '');
  }

  private travelled(event: PopStateEvent): void {
    const trail = this.trailIn(event.state);
    if (!trail) return;
    event.stopImmediatePropagation();
    if (this.isTravelling) {
      this.isTravelling = false;
      this.follow();
      return;
    }
    const isBack = trail.length < this.trail.length;
    this.trail = trail;
    // An entry in which nobody would see a difference is passed over.
    if (!this.show(trail.at(-1)!) && isBack) history.back();
  }

  /** Brings the history to where the trail is. */
  private follow(): void {
    if (this.isTravelling) return;
    const entry = this.loaded() ?? [];
    const common = entry.findIndex((place, index) => !same(place, this.trail[index]));
    if (common > 0) {
      this.isTravelling = true;
      history.go(common - entry.length);
      return;
    }
    for (let length = entry.length + 1; length <= this.trail.length; length++) {
      history.pushState(this.stateOf(this.trail.slice(0, length)), '');
    }
  }

  private loaded(): P[] | undefined {
    return this.trailIn(history.state);
  }

  private trailIn(state: Partial<EntryState<P>> | null): P[] | undefined {
    return state?.sheet === this.scope() ? state.trail : undefined;
  }

  private stateOf(trail: P[]): EntryState<P> {
    return { sheet: this.scope(), trail };
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
