interface Left {
  end: string;
  seconds: number;
}

/** "12 min left", seconds in the last minute, then "time is up". Looks are in pat-live.css, section "Countdown". */
class Countdown extends HTMLElement {
  private up = 0;
  private ticking?: ReturnType<typeof setInterval>;

  set left(left: Left | null) {
    this.up = left ? performance.now() + left.seconds * 1000 : 0;
    this.tick();
  }

  connectedCallback(): void {
    // A timer that is read out every second would leave nobody any peace.
    this.setAttribute('role', 'timer');
    this.ticking = setInterval(() => this.tick(), 500);
  }

  disconnectedCallback(): void {
    clearInterval(this.ticking);
  }

  private tick(): void {
    const seconds = Math.ceil((this.up - performance.now()) / 1000);
    this.dataset.state = seconds <= 0 ? 'up' : seconds <= 60 ? 'last' : 'running';
    const words = seconds <= 0 ? 'Time is up' : seconds <= 60 ? `${seconds} s left` : `${Math.ceil(seconds / 60)} min left`;
    if (words !== this.textContent) {
      this.textContent = words;
    }
  }
}

if (!customElements.get('pat-countdown')) {
  customElements.define('pat-countdown', Countdown);
}
