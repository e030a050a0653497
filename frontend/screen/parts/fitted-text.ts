import { text } from '../../shared/text';

/** A text that is cut after fewer lines would say nothing. */
const MIN_LINES = 2;
const MAX_LINES = 40;

/** What of a child may be cut after some lines: a text, or the text at the end of a row. The row itself would fall apart. */
function cuttable(child: HTMLElement): HTMLElement | null {
  return child.localName === 'p' ? child : child.querySelector<HTMLElement>(':scope > p:last-child');
}

/**
 * Shows its children in the largest size in which all of them fit, between two sizes in pixels. Where they do not fit even at
 * the smaller one, `data-tight` lets styles shorten what is secondary; then the last ones are hidden and a line says how many.
 * Nothing scrolls on a projected screen.
 */
class FittedText extends HTMLElement {
  private readonly rest = document.createElement('p');
  private readonly sizeObserver = new ResizeObserver(() => this.fit());
  private readonly contentObserver = new MutationObserver(() => this.fit());

  constructor() {
    super();
    this.rest.part.add('rest');
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'), this.rest);
  }

  connectedCallback(): void {
    this.sizeObserver.observe(this);
    this.contentObserver.observe(this, { childList: true, subtree: true, characterData: true });
    void document.fonts?.ready.then(() => this.fit());
  }

  disconnectedCallback(): void {
    this.sizeObserver.disconnect();
    this.contentObserver.disconnect();
  }

  private fit(): void {
    const children = [...this.children] as HTMLElement[];
    this.querySelectorAll<HTMLElement>('.pat-fitted-cut').forEach((part) => {
      part.classList.remove('pat-fitted-cut');
      part.style.removeProperty('--lines');
    });
    children.forEach((child) => child.classList.remove('pat-fitted-out'));
    this.rest.textContent = '';
    this.removeAttribute('data-tight');
    const [largest, smallest] = [Number(this.getAttribute('largest')), Number(this.getAttribute('smallest'))];
    let size = largest;
    this.style.setProperty('--fitted', String(size));
    while (this.overflows() && size > smallest) {
      this.style.setProperty('--fitted', String(--size));
    }
    this.toggleAttribute('data-tight', this.overflows());
    let shown = children.length;
    while (this.overflows() && shown > 0) {
      children[--shown].classList.add('pat-fitted-out');
      this.rest.textContent = text('pictures.fitted.more', { count: children.length - shown });
    }
    const next = children[shown];
    const part = next && cuttable(next);
    if (part) {
      this.cut(next, part, children.length - shown - 1);
    }
  }

  /** Shows as many lines of the text of a child as fit, with dots at the end. */
  private cut(child: HTMLElement, part: HTMLElement, more: number): void {
    const before = this.rest.textContent;
    this.rest.textContent = more > 0 ? text('pictures.fitted.more', { count: more }) : '';
    child.classList.remove('pat-fitted-out');
    part.classList.add('pat-fitted-cut');
    let lines = MAX_LINES;
    do {
      part.style.setProperty('--lines', String(--lines));
    } while (this.overflows() && lines >= MIN_LINES);
    if (lines < MIN_LINES) {
      part.classList.remove('pat-fitted-cut');
      child.classList.add('pat-fitted-out');
      this.rest.textContent = before;
    }
  }

  private overflows(): boolean {
    return this.scrollHeight > this.clientHeight + 1;
  }
}

if (!customElements.get('pat-fitted')) {
  customElements.define('pat-fitted', FittedText);
}
