/** How long the button stays after a full screen that the browser refused: long enough to be found. */
const OFFER_MILLIS = 8_000;

/** Full screen by its button, by the console's word, or by a key. */
export class FullScreen {
  private readonly button = document.createElement('button');

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.button.type = 'button';
    this.button.className = 'pat-full-screen';
    this.button.addEventListener('click', () => this.toggle());
    if (document.fullscreenEnabled) host.append(this.button);
    document.addEventListener('fullscreenchange', () => this.label(), { signal });
    window.addEventListener('message', (event) => this.hear(event), { signal });
    this.label();
  }

  toggle(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else this.enter();
  }

  /**
   * The console opens this window and sends "fullscreen" with the click's right to it (capability delegation). Where a
   * browser knows no such thing it refuses, and the button is offered instead.
   */
  private hear(event: MessageEvent): void {
    if (event.origin === location.origin && event.data === 'fullscreen') this.enter();
  }

  private enter(): void {
    document.documentElement.requestFullscreen().catch(() => {
      this.button.classList.add('pat-offered');
      setTimeout(() => this.button.classList.remove('pat-offered'), OFFER_MILLIS);
    });
  }

  private label(): void {
    this.button.textContent = document.fullscreenElement ? 'Leave full screen (F)' : 'Full screen (F)';
  }
}
