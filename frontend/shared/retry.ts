/** Pauses before the first further attempt, the second and so on, in milliseconds. */
const PAUSES = [1_000, 2_000, 3_000, 4_000, 5_000];

/** Counts failures in a row and schedules the next attempt, after a pause that grows with their number. */
export class Retry {
  private failures = 0;
  private timer = 0;

  constructor(private readonly attempt: () => void) {}

  /** Whether the last attempt failed. */
  get isFailing(): boolean {
    return this.failures > 0;
  }

  get isScheduled(): boolean {
    return this.timer !== 0;
  }

  failed(): void {
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)];
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.attempt();
    }, pause);
  }

  succeeded(): void {
    this.failures = 0;
    this.cancel();
  }

  /** Cancels the next attempt without forgetting that the last one failed. */
  cancel(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
  }
}
