import { isServerHealthy } from '../../shared/server-health';

const CHECK_MILLIS = 3_000;

/** On the page shown when a page could not be made for the moment: reloads it as soon as the server is healthy. */
class TryAgain extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.timer = window.setInterval(() => void this.check(), CHECK_MILLIS);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  private async check(): Promise<void> {
    if ((await isServerHealthy()) && this.isConnected) location.reload();
  }
}

customElements.define('pat-try-again', TryAgain);
