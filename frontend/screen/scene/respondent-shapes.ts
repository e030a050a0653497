import { bestFit } from './best-fit';

interface Respondent {
  name: string;
  /** How many principles are complete, 0 to 6. */
  principles: number;
}

/** Property of `org.patlive.screen.scene.RespondentShapes`. */
interface Shapes {
  /** How many respondents have completed 0, 1 … 6 principles. */
  counts: number[];
  /** In place of the counts where names are shown. */
  named: Respondent[];
}

/** Width divided by height, and how many shapes one above the other there is space for at least, so that few are not huge. */
const WITHOUT_NAME = { ratio: 0.95, minRows: 2.6 };
const WITH_NAME = { ratio: 4.6, minRows: 7 };

/**
 * One shape per respondent, as large as the space allows. Shapes stay and only their filling changes, so that nothing moves
 * but what has changed.
 */
class RespondentShapes extends HTMLElement {
  private current: Shapes = { counts: [], named: [] };
  private readonly observer = new ResizeObserver(() => this.fit());

  get shapes(): Shapes {
    return this.current;
  }

  set shapes(shapes: Shapes) {
    this.current = shapes;
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
    const { counts, named } = this.current;
    // Sorted by progress, so that the place of a shape does not tell whose it is.
    const respondents: Respondent[] =
      named.length > 0
        ? named
        : [...counts.keys()].reverse().flatMap((principles) => Array<Respondent>(counts[principles]).fill({ name: '', principles }));
    while (this.childElementCount > respondents.length) this.lastElementChild!.remove();
    while (this.childElementCount < respondents.length) this.append(this.shape());
    respondents.forEach(({ name, principles }, index) => {
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
    const { ratio, minRows } = this.hasAttribute('data-named') ? WITH_NAME : WITHOUT_NAME;
    const { columns, height } = bestFit(this.childElementCount, this.clientWidth, this.clientHeight, ratio);
    const size = Math.min(height, this.clientHeight / minRows);
    this.style.setProperty('--columns', String(columns));
    this.style.setProperty('--height', `${size}px`);
    this.style.setProperty('--width', `${size * ratio}px`);
  }
}

customElements.define('pat-respondent-shapes', RespondentShapes);
