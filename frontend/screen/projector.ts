import { FullScreen } from './full-screen';
import { keepAwake } from './keep-awake';
import { forwardKeys } from './remote-keys';
import { hideIdlePointer } from './pointer';

/**
 * The browser's part of the projected screen. Idle in the console's preview: there the keyboard belongs to the console,
 * and a picture of the screen needs neither a lit display nor a button.
 */
class ProjectorControl extends HTMLElement {
  private stop?: AbortController;

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
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
