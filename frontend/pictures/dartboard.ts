import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fly, type FlyingDart } from './dart-flight';
import type { Dartboard, Sector, Tag } from './dartboard-types';

let instances = 0;

/**
 * Draws the shapes that the server computed, and nothing else. Looks are in pat-live.css, section "Pictures"; light
 * DOM, so that the tokens, the `data-*` attributes and an accessibility checker reach every part.
 */
export class PatDartboard extends LitElement {
  static properties = {
    board: { attribute: false },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((principle) => [`sector${principle}`, { attribute: false }])),
  };

  /** All but its sectors, which come one by one: a tick changes one of them. */
  declare board: Dartboard | undefined;
  declare sector1?: Sector;
  declare sector2?: Sector;
  declare sector3?: Sector;
  declare sector4?: Sector;
  declare sector5?: Sector;
  declare sector6?: Sector;

  /** Of its own: a pattern of a board that is not displayed would not be drawn on this one. */
  private readonly hatch = `pat-hatch-${++instances}`;
  private darts: FlyingDart[] = [];
  private thrown = 0;

  protected createRenderRoot() {
    return this;
  }

  private get sectors(): Sector[] {
    return [this.sector1, this.sector2, this.sector3, this.sector4, this.sector5, this.sector6].filter(
      (sector): sector is Sector => sector !== undefined,
    );
  }

  protected willUpdate(changed: PropertyValues) {
    if ([...changed.keys()].some((property) => String(property).startsWith('sector'))) {
      this.darts = fly(this.darts, this.sectors, () => String(++this.thrown));
    }
  }

  protected render() {
    if (!this.board) {
      return nothing;
    }
    const picture = { ...this.board, sectors: this.sectors };
    const { x, y, width, height } = picture.viewBox;
    return html`<svg
      class="pat-board"
      viewBox="${x} ${y} ${width} ${height}"
      role="img"
      aria-label="${picture.title}. ${picture.description}"
    >
      <defs>
        <pattern id=${this.hatch} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="pat-hatch-ground" width="14" height="14"></rect>
          <path class="pat-hatch-line" d="M0 0V14"></path>
        </pattern>
      </defs>
      ${picture.sectors.map(
        (sector) =>
          svg`<g data-principle=${sector.principle} data-band=${sector.band}>
            ${sector.segments.map(
              (segment) => svg`<path class="pat-board-ring" data-ring=${segment.band} d=${segment.path}></path>`,
            )}
            <path class="pat-board-hidden" fill="url(#${this.hatch})" d=${sector.outline}></path>
            ${sector.segments.map(
              (segment) =>
                svg`<path class="pat-board-band" data-ring=${segment.band} data-shaded=${segment.shaded}
                  d=${segment.path}></path>`,
            )}
          </g>`,
      )}
      ${picture.sectors.map((sector) => svg`<path class="pat-board-sector" d=${sector.outline}></path>`)}
      <circle class="pat-board-rim" r=${picture.radius}></circle>
      ${picture.sectors.map((sector) =>
        sector.segments
          .filter((segment) => segment.shaded)
          .map((segment) => svg`<path class="pat-board-edge" d=${segment.path}></path>`),
      )}
      ${picture.rings.map((ring) => this.tag(ring.tag, 'pat-board-range'))}
      ${picture.sectors.map((sector) => this.words(sector))}
      ${repeat(
        this.darts,
        (dart) => dart.id,
        (dart) => this.dart(dart),
      )}
    </svg>`;
  }

  private words(sector: Sector) {
    const { x, anchor, lines } = sector.label;
    return svg`${sector.tag ? this.tag(sector.tag, 'pat-board-word') : nothing}
      <text text-anchor=${anchor}>
        ${lines.map(
          (line) =>
            svg`<tspan class="pat-board-${line.kind}" x=${x} y=${line.y} font-size=${line.size}>${line.text}</tspan>`,
        )}
      </text>`;
  }

  private tag(tag: Tag, kind: string) {
    const { x, y, width, height } = tag;
    return svg`<g class=${kind}>
      <rect x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx=${height / 2}></rect>
      <text x=${x} y=${y + 0.35 * tag.size} font-size=${tag.size} text-anchor="middle">${tag.text}</text>
    </g>`;
  }

  /** The outer group flies, the inner one lands: two transforms that never disturb each other. */
  private dart(dart: FlyingDart) {
    return svg`<g class="pat-dart" style="transform: translate(${dart.x}px, ${dart.y}px)" data-count=${dart.count}>
      <g class="pat-dart-head" data-landing=${dart.landing}>
        <title>${dart.label}</title>
        <circle class="pat-dart-flight" r=${dart.radius}></circle>
        ${dart.count > 1 ? svg`<text y="12" font-size="34" text-anchor="middle">${dart.count}</text>` : this.tip(dart)}
      </g>
    </g>`;
  }

  /** A small dart is plain: a light point in it would leave nothing to see of the dart. */
  private tip(dart: FlyingDart) {
    return dart.radius < 8 ? nothing : svg`<circle class="pat-dart-tip" r=${dart.radius * 0.32}></circle>`;
  }
}

if (!customElements.get('pat-dartboard')) {
  customElements.define('pat-dartboard', PatDartboard);
}
