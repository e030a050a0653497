import { LitElement, html, nothing, svg } from 'lit';
import { text } from '../shared/text';

/** The JSON of `org.patlive.picture.TrendPicture`. */
interface Point {
  round: number;
  x: number;
  y: number;
  shown: boolean;
  above: boolean;
  text: string;
  n: string;
  words: string;
}

interface Panel {
  title: string;
  grounds: { band: string; label: string; x: number; y: number; width: number; height: number }[];
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  points: Point[];
}

interface Trend {
  width: number;
  height: number;
  rounds: string[];
  panels: Panel[];
}

/**
 * Draws the panels that the server has computed. Hidden from screen readers, for which there is a table beside it.
 */
export class PatTrend extends LitElement {
  static properties = { picture: { attribute: false } };

  declare picture: Trend | undefined;

  protected createRenderRoot() {
    return this;
  }

  protected render() {
    if (!this.picture) {
      return nothing;
    }
    const gaps = this.picture.panels.flatMap((panel) => panel.points.filter((point) => !point.shown));
    return html`<div class="pat-trend-panels" aria-hidden="true">
      ${this.picture.panels.map((panel) => this.panel(panel))}
      <div class="pat-trend-key">
        <b>${text('pictures.trend.rounds')}</b>
        ${this.picture.rounds.map((round) => html`<span>${round}</span>`)}
        <span class="pat-trend-small">${text('pictures.trend.n')}</span>
        ${[...new Set(gaps.map((gap) => gap.words))].map(
          (words) => html`<span class="pat-trend-small">– ${words}</span>`,
        )}
      </div>
    </div>`;
  }

  private panel(panel: Panel) {
    const { width, height } = this.picture!;
    return html`<div class="pat-trend-panel">
      <b>${panel.title}</b>
      <svg viewBox="0 0 ${width} ${height}">
        ${panel.grounds.map(
          (ground) =>
            svg`<rect class="pat-trend-ground" data-ring=${ground.band} x=${ground.x} y=${ground.y}
                width=${ground.width} height=${ground.height}></rect>
              <text class="pat-trend-range" x=${ground.x - 8} y=${ground.y + ground.height / 2 + 8}
                text-anchor="end">${ground.label}</text>`,
        )}
        ${panel.lines.map(
          (line) => svg`<line class="pat-trend-line" x1=${line.x1} y1=${line.y1} x2=${line.x2} y2=${line.y2}></line>`,
        )}
        ${panel.points.map((point) => this.point(point, height))}
      </svg>
    </div>`;
  }

  private point(point: Point, height: number) {
    const [figure, n] = point.above ? [point.y - 40, point.y - 14] : [point.y + 32, point.y + 58];
    return svg`${
      point.shown
        ? svg`<circle class="pat-trend-point" cx=${point.x} cy=${point.y} r="8"></circle>
          <text class="pat-trend-figure" x=${point.x} y=${figure} text-anchor="middle">${point.text}</text>
          <text class="pat-trend-n" x=${point.x} y=${n} text-anchor="middle">${point.n}</text>`
        : svg`<text class="pat-trend-n" x=${point.x} y=${point.y} text-anchor="middle">${point.text}</text>`
    }<text class="pat-trend-round" x=${point.x} y=${height - 12} text-anchor="middle">${point.round}</text>`;
  }
}

if (!customElements.get('pat-trend')) {
  customElements.define('pat-trend', PatTrend);
}
