const PAUSE_MILLIS = 700;

/**
 * Announces sentences to screen readers through one polite live region. Of several sentences within a moment only the newest
 * is announced: a message for every single tick would be noise.
 */
export class Announcer {
  private timer = 0;

  /** @param setText sets the text of the live region */
  constructor(private readonly setText: (sentence: string) => void) {}

  announce(sentence: string): void {
    window.clearTimeout(this.timer);
    // Emptied first, because the same text twice would not be read a second time.
    this.setText('');
    this.timer = window.setTimeout(() => this.setText(sentence), PAUSE_MILLIS);
  }
}
