/**
 * One polite live region for the whole sheet. Every state stands beside its tick for those who see it; read aloud, a
 * message per tick would be noise, so the newest of what happened within a moment is said once.
 */
export class Announcer {
  private timer = 0;

  constructor(private readonly say: (sentence: string) => void) {}

  announce(sentence: string): void {
    window.clearTimeout(this.timer);
    // Emptied first: the same word twice would not be read a second time.
    this.say('');
    this.timer = window.setTimeout(() => this.say(sentence), 700);
  }
}
