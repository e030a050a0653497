import { language } from '../shared/text';

const UPDATE_MILLIS = 1_000;

/** The time of day where the screen stands, by its own clock, as in "14:05". */
class TimeOfDay extends HTMLElement {
  private readonly format = new Intl.DateTimeFormat(language === 'en-XA' ? 'en' : language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  private timer?: ReturnType<typeof setInterval>;

  connectedCallback(): void {
    this.setAttribute('role', 'timer'); // is not read out whenever it changes
    this.update();
    this.timer = setInterval(() => this.update(), UPDATE_MILLIS);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private update(): void {
    const time = this.format.format(new Date());
    if (time !== this.textContent) {
      this.textContent = time;
    }
  }
}

if (!customElements.get('pat-time-of-day')) {
  customElements.define('pat-time-of-day', TimeOfDay);
}
