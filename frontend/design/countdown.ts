import { text } from '../shared/text';

const UPDATE_MILLIS = 500;

interface TimeLeft {
  end: string;
  seconds: number;
}

/** Timer that shows "12 min left", seconds in the last minute, then "Time is up". */
class Countdown extends HTMLElement {
  /** When the time is up, on the clock of `performance.now()`. */
  private end = 0;
  private timer?: ReturnType<typeof setInterval>;

  set left(left: TimeLeft | null) {
    this.end = left ? performance.now() + left.seconds * 1000 : 0;
    this.update();
  }

  connectedCallback(): void {
    // The role keeps screen readers from reading the text out whenever it changes.
    this.setAttribute('role', 'timer');
    this.timer = setInterval(() => this.update(), UPDATE_MILLIS);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private update(): void {
    const seconds = Math.ceil((this.end - performance.now()) / 1000);
    this.dataset.state = seconds <= 0 ? 'up' : seconds <= 60 ? 'last' : 'running';
    const words = timeText(seconds);
    if (words !== this.textContent) {
      this.textContent = words;
    }
  }
}

function timeText(seconds: number): string {
  if (seconds <= 0) return text('pictures.countdown.up');
  return seconds <= 60
    ? text('pictures.countdown.seconds', { seconds })
    : text('pictures.countdown.minutes', { minutes: Math.ceil(seconds / 60) });
}

if (!customElements.get('pat-countdown')) {
  customElements.define('pat-countdown', Countdown);
}
