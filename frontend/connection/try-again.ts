import { serverIsWell } from './watchdog';

const TURN_MILLIS = 3_000;

/** On a page that could not be made now: loads it again as soon as the server says that it is well. */
class TryAgain extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.timer = window.setInterval(() => void this.turn(), TURN_MILLIS);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  private async turn(): Promise<void> {
    if ((await serverIsWell()) && this.isConnected) location.reload();
  }
}

customElements.define('pat-try-again', TryAgain);
