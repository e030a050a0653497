import { FullScreen } from './full-screen';
import { keepAwake } from './keep-awake';
import { forwardKeys } from './remote-keys';
import { hideIdlePointer } from './pointer';
import { Watchdog } from './watchdog';

/**
 * The browser's part of the projected screen. In the console's preview it only looks after the connection: there the
 * keyboard belongs to the console, and a picture of the screen needs neither a lit display nor a button.
 */
class ProjectorControl extends HTMLElement {
  /** Set by Flow once the element has its server side. */
  declare $server?: { pulse(): Promise<void> };

  private stop?: AbortController;

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    const mark = document.createElement('span');
    mark.className = 'pat-reconnecting';
    mark.textContent = 'Reconnecting…';
    mark.hidden = true;
    this.replaceChildren(mark);
    new Watchdog(() => this.$server?.pulse(), (troubled) => (mark.hidden = !troubled)).start(signal);
    if (!this.hasAttribute('preview')) {
      const fullScreen = new FullScreen(this, signal);
      keepAwake(signal);
      hideIdlePointer(this, signal);
      forwardKeys(this.getAttribute('key') ?? '', () => fullScreen.toggle(), signal);
    }
  }

  disconnectedCallback(): void {
    this.stop?.abort();
  }
}

customElements.define('pat-projector-control', ProjectorControl);
