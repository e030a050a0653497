import { FullScreen } from './full-screen';
import { keepAwake } from './keep-awake';
import { forwardKeys } from './forwarded-keys';
import { hideIdlePointer } from './idle-pointer';

/**
 * What the projected screen needs of the browser: full screen, a display that stays on, a hidden pointer, keys. Does nothing in
 * the preview on the console, where the keyboard belongs to the console.
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
