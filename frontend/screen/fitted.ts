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
    children.forEach((child) => child.classList.remove('pat-fitted-out'));
    this.rest.textContent = '';
    const [largest, smallest] = [Number(this.getAttribute('largest')), Number(this.getAttribute('smallest'))];
    let size = largest;
    this.style.setProperty('--fitted', String(size));
    while (this.overflows() && size > smallest) {
      this.style.setProperty('--fitted', String(--size));
    }
    for (let out = 1; this.overflows() && out < children.length; out++) {
      children[children.length - out].classList.add('pat-fitted-out');
      this.rest.textContent = `and ${out} more`;
    }
  }

  private overflows(): boolean {
    return this.scrollHeight > this.clientHeight + 1;
  }
}

if (!customElements.get('pat-fitted')) {
  customElements.define('pat-fitted', Fitted);
}
