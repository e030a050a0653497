import { Watchdog, isOffline } from './watchdog';

/** A screen waits a little longer before it loads itself again, because that costs the full screen. */
const ASK_AFTER = 4;
const PATIENCE = 3;
const NOTE_MILLIS = 10_000;
const PRESSED = 'pat-live-pressed-without-connection';

/**
 * Looks after the connection of a window that has to come back by itself, and says so while it is away.
 *
 * What is pressed while the server is away reaches it only if it still knows this window; after a restart the page loads
 * itself again and the press is gone. Nobody should wonder about that, so the page then asks for it once more.
 */
class ConnectionWatch extends HTMLElement {
  /** Set by Flow once the element has its server side. */
  declare $server?: { pulse(): Promise<void> };

  private readonly mark = document.createElement('span');
  private stop?: AbortController;
  private note = 0;

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.mark.className = 'pat-reconnecting';
    this.mark.setAttribute('role', 'status');
    this.mark.hidden = true;
    this.replaceChildren(this.mark);
    if (!this.hasAttribute('quiet')) this.mindPresses(signal);
    new Watchdog({
      pulse: () => this.$server?.pulse(),
      tell: (troubled) => this.tell(troubled),
      askAfter: ASK_AFTER,
      patience: PATIENCE,
    }).start(signal);
  }

  disconnectedCallback(): void {
    this.stop?.abort();
    window.clearTimeout(this.note);
  }

  private tell(troubled: boolean): void {
    if (troubled) this.say('Reconnecting…');
    else if (!this.note) this.mark.hidden = true;
    // The same window is connected again: Flow has sent what was pressed.
    if (!isOffline()) forget();
  }

  private say(words: string): void {
    window.clearTimeout(this.note);
    this.note = 0;
    if (this.mark.textContent !== words) this.mark.textContent = words;
    this.mark.hidden = false;
  }

  private mindPresses(signal: AbortSignal): void {
    if (remembered()) {
      forget();
      this.say('Connected again. What you pressed meanwhile may be lost: please look, and press it again.');
      this.note = window.setTimeout(() => {
        this.note = 0;
        this.mark.hidden = true;
      }, NOTE_MILLIS);
    }
    const pressed = (event: Event) => {
      if (event.isTrusted && isOffline()) remember();
    };
    document.addEventListener('click', pressed, { capture: true, signal });
    document.addEventListener('keydown', pressed, { capture: true, signal });
  }
}

// Session storage is this window's own. Where it is forbidden nothing is asked for again, and nothing breaks.
function remembered(): boolean {
  try {
    return sessionStorage.getItem(PRESSED) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    sessionStorage.setItem(PRESSED, '');
  } catch {
    return;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(PRESSED);
  } catch {
    return;
  }
}

customElements.define('pat-connection-watch', ConnectionWatch);
