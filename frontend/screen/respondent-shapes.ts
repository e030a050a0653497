import { bestFit } from './fit';

interface Named {
  name: string;
  principles: number;
}

interface Shapes {
  counts: number[];
  named: Named[];
}

/** A shape is about square; one with a name beside it needs room for the name. And few are not to become huge. */
const SHAPE = { ratio: 0.95, fewest: 2.6 };
const NAMED = { ratio: 4.6, fewest: 7 };

/**
 * One shape per respondent, as large as the space allows. Shapes are kept and only their filling changes, so that what
 * moves in the picture is what has changed in the room.
 */
class RespondentShapes extends HTMLElement {
  private drawn: Shapes = { counts: [], named: [] };
  private readonly observer = new ResizeObserver(() => this.fit());

  get shapes(): Shapes {
    return this.drawn;
  }

  set shapes(shapes: Shapes) {
    this.drawn = shapes;
    this.draw();
  }

  connectedCallback(): void {
    // Set before this element was defined, the property would hide the setter for good.
    if (Object.hasOwn(this, 'shapes')) {
      const early = this.shapes;
      delete (this as { shapes?: Shapes }).shapes;
      this.shapes = early;
    }
    this.observer.observe(this);
  }

  disconnectedCallback(): void {
    this.observer.disconnect();
  }

  private draw(): void {
    const { counts, named } = this.drawn;
    // The furthest first: sorted, a shape says how far somebody is and not who.
    const each: Named[] =
      named.length > 0
        ? named
        : [...counts.keys()].reverse().flatMap((principles) => Array<Named>(counts[principles]).fill({ name: '', principles }));
    while (this.childElementCount > each.length) this.lastElementChild!.remove();
    while (this.childElementCount < each.length) this.append(this.shape());
    each.forEach(({ name, principles }, index) => {
      const child = this.children[index] as HTMLElement;
      child.style.setProperty('--done', String(principles));
      child.toggleAttribute('data-finished', principles === 6);
      child.lastElementChild!.textContent = name;
    });
    this.toggleAttribute('data-named', named.length > 0);
    this.fit();
  }

  private shape(): HTMLElement {
    const shape = document.createElement('span');
    shape.append(document.createElement('i'), document.createElement('b'));
    return shape;
  }

  private fit(): void {
    const { ratio, fewest } = this.hasAttribute('data-named') ? NAMED : SHAPE;
    const { columns, height } = bestFit(this.childElementCount, this.clientWidth, this.clientHeight, ratio);
    const size = Math.min(height, this.clientHeight / fewest);
    this.style.setProperty('--columns', String(columns));
    this.style.setProperty('--height', `${size}px`);
    this.style.setProperty('--width', `${size * ratio}px`);
  }
}

customElements.define('pat-respondent-shapes', RespondentShapes);
