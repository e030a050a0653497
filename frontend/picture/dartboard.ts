import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fly, type FlyingDart } from './dart-flight';
import type { Dartboard, Rim, Sector, Tag } from './dartboard-types';

let instances = 0;

/**
 * Draws the shapes that the server has computed. Light DOM, so that the style sheet, tests and an accessibility checker reach
 * every part.
 */
export class PatDartboard extends LitElement {
  static properties = {
    board: { attribute: false },
    rim: { attribute: false },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((principle) => [`sector${principle}`, { attribute: false }])),
  };

  /** The board without its sectors, which are sent one by one because a tick changes only one of them. */
  declare board: Dartboard | undefined;
  declare rim?: Rim;
  declare sector1?: Sector;
  declare sector2?: Sector;
  declare sector3?: Sector;
  declare sector4?: Sector;
  declare sector5?: Sector;
  declare sector6?: Sector;

  /** Each board has a pattern of its own: that of a board that is not displayed would not be drawn. */
  private readonly hatch = `pat-hatch-${++instances}`;
  private darts: FlyingDart[] = [];
  private lastDartId = 0;

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
      this.darts = fly(this.darts, this.sectors, () => String(++this.lastDartId));
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
      ?data-waiting=${this.areDartsWaiting}
      @animationend=${this.onAnimationEnd}
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
      ${picture.sectors.map((sector) => svg`<path class="pat-board-filled" d=${sector.filled}></path>`)}
      ${this.areDartsWaiting ? this.rim!.places.map((place, i) => this.place(place, i)) : nothing}
      ${picture.sectors.map((sector) =>
        sector.segments
          .filter((segment) => segment.shaded)
          .map((segment) => svg`<path class="pat-board-edge" d=${segment.path}></path>`),
      )}
      ${picture.rings.map((ring) => this.tag(ring.tag, 'pat-board-range'))}
      ${picture.sectors.map((sector) => this.label(sector))}
      <g class="pat-darts" data-landing=${this.darts.some((dart) => dart.landing === 'together') ? 'together' : 'no'}>
        ${repeat(
          this.darts,
          (dart) => dart.id,
          (dart) => this.dart(dart),
        )}
      </g>
    </svg>`;
  }

  private label(sector: Sector) {
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

  private get areDartsWaiting(): boolean {
    return this.rim !== undefined && this.rim.places.length > 0;
  }

  /** A place at the rim: with the dart of a finished sheet, or empty for a sheet that is still being filled in. */
  private place({ degrees, distance }: Rim['places'][number], index: number) {
    const { dartRadius, darts } = this.rim!;
    return svg`<g class="pat-dart" style="transform: rotate(${degrees}deg) translateY(${-distance}px)">
      <circle class="pat-dart-place" r=${dartRadius * 0.8}></circle>
      ${
        index < darts
          ? svg`<g class="pat-dart-head" data-landing="new">
              <circle class="pat-dart-flight" r=${dartRadius}></circle>${this.tip(dartRadius)}
            </g>`
          : nothing
      }
    </g>`;
  }

  /** The outer group moves to another place, the inner one lands: two transforms that do not disturb each other. */
  private dart(dart: FlyingDart) {
    const from = dart.landing === 'rim' ? dart.from : null;
    const flight = from && `--from-x: ${from.x - dart.x}px; --from-y: ${from.y - dart.y}px; --turn: ${dart.turn}`;
    return svg`<g class="pat-dart" style="transform: translate(${dart.x}px, ${dart.y}px)" data-count=${dart.count}>
      <g class="pat-dart-head" data-landing=${dart.landing} style=${flight ?? nothing}>
        <title>${dart.label}</title>
        <circle class="pat-dart-flight" r=${dart.radius}></circle>
        ${dart.count > 1 ? svg`<text y="12" font-size="34" text-anchor="middle">${dart.count}</text>` : this.tip(dart.radius)}
      </g>
    </g>`;
  }

  /** The light point in the middle, which small darts do without because it would cover them. */
  private tip(radius: number) {
    return radius < 8 ? nothing : svg`<circle class="pat-dart-tip" r=${radius * 0.32}></circle>`;
  }

  /** Marks a dart that has landed, so that the animation does not start again when the scene is shown once more. */
  private onAnimationEnd(event: AnimationEvent) {
    const dart = event.target as SVGElement;
    if (dart.dataset.landing) {
      dart.dataset.landing = 'no';
    }
  }
}

if (!customElements.get('pat-dartboard')) {
  customElements.define('pat-dartboard', PatDartboard);
}
