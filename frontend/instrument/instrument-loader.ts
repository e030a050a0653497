import { ReactiveController, ReactiveControllerHost } from 'lit';
import { Instrument } from './instrument';

const RETRY_MILLIS = 3_000;

/** Loads the texts of the publication for an element, and tries again until they are there. */
export class InstrumentLoader implements ReactiveController {
  /** Null until the texts are loaded. */
  instrument: Instrument | null = null;
  /** Whether the last attempt failed. */
  isUnreachable = false;
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  hostDisconnected(): void {
    window.clearTimeout(this.timer);
  }

  async load(): Promise<void> {
    window.clearTimeout(this.timer);
    try {
      this.instrument = await fetchOnce();
      this.isUnreachable = false;
    } catch {
      this.isUnreachable = true;
      if (this.host.isConnected) this.timer = window.setTimeout(() => void this.load(), RETRY_MILLIS);
    }
    this.host.requestUpdate();
  }
}

let fetched: Promise<Instrument> | null = null;

/** One request per page; a failed one is forgotten, so that the next call makes another. */
function fetchOnce(): Promise<Instrument> {
  // Relative to the base that Vaadin writes into the page: the application may live below a context path. The number is the
  // version of the document's shape, for browsers that cache an older one for a day.
  fetched ??= fetch(new URL('instrument.json?4', document.baseURI))
    .then((response) => {
      if (!response.ok) throw new Error(`instrument.json: ${response.status}`);
      return response.json() as Promise<Instrument>;
    })
    .catch((failure) => {
      fetched = null;
      throw failure;
    });
  return fetched;
}
