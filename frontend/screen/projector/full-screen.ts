import { text } from '../../shared/text';

/** How long the button is shown after the browser has refused full screen. */
const OFFER_MILLIS = 8_000;

/** Full screen by a button, by a message of the console, or by a key. */
export class FullScreen {
  /** Also for the browser's own full screen, and for an installed window. */
  private readonly fullDisplay = window.matchMedia('(display-mode: fullscreen)');
  private readonly button = document.createElement('button');

  /** @param host told with an event {@code full-screen} whether the window fills the display, now and after each change */
  constructor(
    private readonly host: HTMLElement,
    signal: AbortSignal,
  ) {
    this.button.type = 'button';
    this.button.className = 'pat-full-screen';
    this.button.addEventListener('click', () => this.toggle());
    if (document.fullscreenEnabled) host.append(this.button);
    document.addEventListener('fullscreenchange', () => this.changed(), { signal });
    this.fullDisplay.addEventListener('change', () => this.changed(), { signal });
    window.addEventListener('message', (event) => this.onMessage(event), { signal });
    this.changed();
  }

  toggle(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else this.enter();
  }

  /**
   * The console sends "fullscreen" and passes on the right that its click gives (capability delegation). A browser that does
   * not support this refuses, and the button is shown instead.
   */
  private onMessage(event: MessageEvent): void {
    if (event.origin === location.origin && event.data === 'fullscreen') this.enter();
  }

  private enter(): void {
    document.documentElement.requestFullscreen().catch(() => {
      this.button.classList.add('pat-offered');
      setTimeout(() => this.button.classList.remove('pat-offered'), OFFER_MILLIS);
    });
  }

  private changed(): void {
    this.updateLabel();
    const on = this.fullDisplay.matches || document.fullscreenElement !== null;
    this.host.dispatchEvent(new CustomEvent('full-screen', { detail: { on } }));
  }

  private updateLabel(): void {
    this.button.textContent = document.fullscreenElement
      ? text('pictures.full-screen.leave')
      : text('pictures.full-screen.enter');
  }
}
