import { text } from '../shared/text';
import { Watchdog, isFlowOffline } from './watchdog';

/** A screen waits longer than a phone before it is reloaded, because a reload ends full screen. */
const CHECKS_BEFORE_HEALTH = 4;
const HEALTHY_BEFORE_RELOAD = 3;
const NOTE_MILLIS = 10_000;
const STORAGE_KEY = 'pat-live-pressed-without-connection';

/**
 * Looks after the connection of a window that has to come back by itself, and shows a mark while it is away.
 *
 * A click or key press during that time reaches the server only if the server still knows this window; after a restart the
 * page is reloaded and the press is lost. The page then says so and asks for it once more.
 */
class ConnectionWatch extends HTMLElement {
  /** Set by Flow once the element has its server side. */
  declare $server?: { pulse(): Promise<void> };

  private readonly mark = document.createElement('span');
  private stop?: AbortController;
  private noteTimer = 0;

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.mark.className = 'pat-reconnecting';
    this.mark.setAttribute('role', 'status');
    this.mark.hidden = true;
    this.replaceChildren(this.mark);
    if (!this.hasAttribute('quiet')) this.rememberPresses(signal);
    new Watchdog({
      pulse: () => this.$server?.pulse(),
      showTrouble: (isTroubled) => this.showTrouble(isTroubled),
      checksBeforeHealth: CHECKS_BEFORE_HEALTH,
      healthyBeforeReload: HEALTHY_BEFORE_RELOAD,
    }).start(signal);
  }

  disconnectedCallback(): void {
    this.stop?.abort();
    window.clearTimeout(this.noteTimer);
  }

  private showTrouble(isTroubled: boolean): void {
    if (isTroubled) this.show(text('pictures.connection.reconnecting'));
    else if (!this.noteTimer) this.mark.hidden = true;
    // This window is connected again without a reload: Flow has sent what was pressed.
    if (!isFlowOffline()) forgetPress();
  }

  private show(words: string): void {
    window.clearTimeout(this.noteTimer);
    this.noteTimer = 0;
    if (this.mark.textContent !== words) this.mark.textContent = words;
    this.mark.hidden = false;
  }

  private rememberPresses(signal: AbortSignal): void {
    if (isPressRemembered()) {
      forgetPress();
      this.show(text('pictures.connection.press-again'));
      this.noteTimer = window.setTimeout(() => {
        this.noteTimer = 0;
        this.mark.hidden = true;
      }, NOTE_MILLIS);
    }
    const onPress = (event: Event) => {
      if (event.isTrusted && isFlowOffline()) rememberPress();
    };
    document.addEventListener('click', onPress, { capture: true, signal });
    document.addEventListener('keydown', onPress, { capture: true, signal });
  }
}

// Session storage, because it belongs to this window alone. Where it is forbidden the note is not shown, and nothing breaks.
function isPressRemembered(): boolean {
  try {
    return sessionStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}

function rememberPress(): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, '');
  } catch {
    return;
  }
}

function forgetPress(): void {
  try {
    sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    return;
  }
}

customElements.define('pat-connection-watch', ConnectionWatch);
