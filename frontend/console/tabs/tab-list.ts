const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** A list of tabs, of which one is in the tab order: the arrow keys, Home and End move the focus, Enter and Space choose. */
export class TabList extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.onKeyDown);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKeyDown);
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    const tabs = [...this.querySelectorAll<HTMLElement>('[role="tab"]')];
    const current = tabs.indexOf(event.target as HTMLElement);
    const ends: Record<string, number> = { Home: 0, End: tabs.length - 1 };
    const next = ends[event.key] ?? (event.key in STEPS ? (current + STEPS[event.key] + tabs.length) % tabs.length : -1);
    if (current >= 0 && next >= 0) {
      event.preventDefault();
      tabs[next].focus();
    }
  };
}

if (!customElements.get('pat-tab-list')) {
  customElements.define('pat-tab-list', TabList);
}
