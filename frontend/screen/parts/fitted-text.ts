import { text } from '../../shared/text';

/** A text that is cut after fewer lines would say nothing. */
const MIN_LINES = 2;
const MAX_LINES = 40;

/**
 * Shows its children in the largest size in which all of them fit, between two sizes in pixels. Where they do not fit even at
 * the smaller one, the last ones are hidden and a line says how many. Nothing scrolls on a projected screen.
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
      this.rest.textContent = text('pictures.fitted.more', { count: children.length - shown });
    }
    if (shown < children.length && isText(children[shown])) {
      this.cut(children[shown], children.length - shown - 1);
    }
  }

  /** Shows as many lines of a text as fit, with dots at the end. */
  private cut(child: HTMLElement, more: number): void {
    const before = this.rest.textContent;
    this.rest.textContent = more > 0 ? text('pictures.fitted.more', { count: more }) : '';
    child.classList.replace('pat-fitted-out', 'pat-fitted-cut');
    let lines = MAX_LINES;
    do {
      child.style.setProperty('--lines', String(--lines));
    } while (this.overflows() && lines >= MIN_LINES);
    if (lines < MIN_LINES) {
      child.classList.replace('pat-fitted-cut', 'pat-fitted-out');
      this.rest.textContent = before;
    }
  }

  private overflows(): boolean {
    return this.scrollHeight > this.clientHeight + 1;
  }
}

/** Whether a hidden child is a text of lines. An entry with columns of its own is shown as a whole or not at all. */
function isText(child: HTMLElement): boolean {
  child.classList.remove('pat-fitted-out');
  const { display } = getComputedStyle(child);
  child.classList.add('pat-fitted-out');
  return display === 'block';
}

if (!customElements.get('pat-fitted')) {
  customElements.define('pat-fitted', FittedText);
}
