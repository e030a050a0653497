/** Fewer lines of a text that is cut would say nothing. */
const FEWEST_LINES = 2;

/**
 * Shows its children as large as they all fit, between two sizes in pixels of the projector; where they do not fit even
 * at the smaller one, the last ones go and a line says how many. Nothing scrolls.
 */
class Fitted extends HTMLElement {
  private readonly rest = document.createElement('p');
  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly changes = new MutationObserver(() => this.fit());

  constructor() {
    super();
    this.rest.part.add('rest');
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'), this.rest);
  }

  connectedCallback(): void {
    this.sizes.observe(this);
    this.changes.observe(this, { childList: true, subtree: true, characterData: true });
    void document.fonts?.ready.then(() => this.fit());
  }

  disconnectedCallback(): void {
    this.sizes.disconnect();
    this.changes.disconnect();
  }

  private fit(): void {
    const children = [...this.children] as HTMLElement[];
    children.forEach((child) => {
      child.classList.remove('pat-fitted-out', 'pat-fitted-cut');
      child.style.removeProperty('--lines');
    });
    this.rest.textContent = '';
    const [largest, smallest] = [Number(this.getAttribute('largest')), Number(this.getAttribute('smallest'))];
    let size = largest;
    this.style.setProperty('--fitted', String(size));
    while (this.overflows() && size > smallest) {
      this.style.setProperty('--fitted', String(--size));
    }
    let shown = children.length;
    while (this.overflows() && shown > 0) {
      children[--shown].classList.add('pat-fitted-out');
      this.rest.textContent = `and ${children.length - shown} more`;
    }
    if (shown < children.length) {
      this.cut(children[shown], children.length - shown - 1);
    }
  }

  /** What does not fit as a whole is shown as far as it goes, with dots at its end. */
  private cut(child: HTMLElement, more: number): void {
    const before = this.rest.textContent;
    this.rest.textContent = more > 0 ? `and ${more} more` : '';
    child.classList.replace('pat-fitted-out', 'pat-fitted-cut');
    let lines = 40;
    do {
      child.style.setProperty('--lines', String(--lines));
    } while (this.overflows() && lines >= FEWEST_LINES);
    if (lines < FEWEST_LINES) {
      child.classList.replace('pat-fitted-cut', 'pat-fitted-out');
      this.rest.textContent = before;
    }
  }

  private overflows(): boolean {
    return this.scrollHeight > this.clientHeight + 1;
  }
}

if (!customElements.get('pat-fitted')) {
  customElements.define('pat-fitted', Fitted);
}
