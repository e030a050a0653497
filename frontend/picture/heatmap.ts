import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type ApexCharts from 'apexcharts';
import { heatmapOptions } from './heatmap-options';
import { figure, hasFigures, type Cell, type Heatmap } from './heatmap-types';

/** Loaded when first needed: half a megabyte, which a phone is not to download because it shows no heatmap. */
let library: Promise<typeof ApexCharts> | undefined;

let instances = 0;

/**
 * Draws the heatmap by ApexCharts. Until its code is loaded, if that fails, and where there are no figures, a plain coloured grid
 * with the same attributes is shown instead. Both are hidden from screen readers, for which the server renders a table.
 */
export class PatHeatmap extends LitElement {
  static properties = {
    picture: { attribute: false },
    drawn: { state: true },
  };

  declare picture: Heatmap | undefined;
  declare drawn: boolean;

  private readonly hatch = `pat-heat-hatch-${++instances}`;
  private chart: ApexCharts | undefined;
  private drawing = Promise.resolve();
  private readonly sizeObserver = new ResizeObserver(() => this.draw());

  constructor() {
    super();
    this.drawn = false;
    this.addEventListener('click', (event) => this.fireStatement(event));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        this.fireStatement(event);
      }
    });
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.updateComplete.then(() => this.isConnected && this.sizeObserver.observe(this.canvas));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizeObserver.disconnect();
    this.chart?.destroy();
    this.chart = undefined;
    this.drawn = false;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('picture')) {
      this.dataset.mode = this.picture?.mode;
      this.draw();
    }
  }

  private get isDisagreement() {
    return this.picture?.mode === 'disagreement';
  }

  private get canvas() {
    return this.querySelector('.pat-heat-canvas') as HTMLElement;
  }

  /** Draws after the drawing before has ended: ApexCharts cannot do two updates at a time. */
  private draw() {
    this.drawing = this.drawing.then(() => this.drawNow()).catch((reason) => this.drawingFailed(reason));
  }

  private async drawNow() {
    if (!this.picture) {
      return;
    }
    if (!hasFigures(this.picture)) {
      this.chart?.destroy();
      this.chart = undefined;
      this.drawn = false;
      return;
    }
    library ??= import('apexcharts').then((module) => module.default);
    const Chart = await library;
    const canvas = this.canvas;
    const { clientWidth: width, clientHeight: height } = canvas;
    if (!this.isConnected || !this.picture || width === 0 || height === 0) {
      return;
    }
    // The longest text in the cells has to fit into one of the six columns.
    const longest = Math.max(3, ...this.picture.rows.flatMap((row) => row.cells.map((cell) => cell.text.length)));
    const text = Math.min(parseFloat(getComputedStyle(canvas).fontSize), width / 6 / (0.68 * longest + 0.5));
    const options = heatmapOptions(this.picture, text, width, height);
    if (this.chart) {
      const updated = this.chart.updateOptions(options, false, false, false);
      this.setCellAttributes();
      await updated;
    } else {
      this.chart = new Chart(canvas, options);
      await this.chart.render();
    }
    this.setCellAttributes();
    this.drawn = true;
  }

  private drawingFailed(reason: unknown) {
    console.warn('The heatmap is shown as a plain table, because the chart could not be drawn:', reason);
    library = undefined;
    this.chart?.destroy();
    this.chart = undefined;
    this.drawn = false;
  }

  /** Sets the attributes on the chart's cells from which the style sheet takes the colours. */
  private setCellAttributes() {
    const rows = this.picture?.rows ?? [];
    this.canvas.querySelectorAll('.apexcharts-heatmap-series').forEach((series) => {
      const row = rows[rows.length - Number(series.getAttribute('rel'))];
      const figures = series.querySelectorAll<SVGElement>('.apexcharts-datalabel');
      series.querySelectorAll<SVGElement>('.apexcharts-heatmap-rect').forEach((rect, j) => {
        const cell = row?.cells[j];
        if (cell) {
          rect.dataset.statement = cell.statement;
          delete rect.dataset[this.isDisagreement ? 'figure' : 'disagreement'];
          rect.dataset[this.isDisagreement ? 'disagreement' : 'figure'] = figure(cell);
          rect.dataset.colour = colour(cell);
          rect.style.fill = cell.state === 'hidden' ? `url(#${this.hatch})` : '';
          figures[j]?.setAttribute('data-ink', colour(cell));
        }
      });
    });
  }

  private fireStatement(event: Event) {
    const cell = (event.target as Element).closest<HTMLElement | SVGElement>('[data-statement]');
    if (cell) {
      this.dispatchEvent(new CustomEvent('statement', { detail: { key: cell.dataset.statement }, bubbles: true }));
    }
  }

  protected render() {
    const rows = this.picture?.rows ?? [];
    return html`<div class="pat-heat-stage" aria-hidden="true">
        <svg class="pat-heat-defs" width="0" height="0">
          <pattern id=${this.hatch} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="pat-hatch-ground" width="14" height="14"></rect>
            <path class="pat-hatch-line" d="M0 0V14"></path>
          </pattern>
        </svg>
        ${rows[0]?.cells.map(
          (cell, i) =>
            html`<span class="pat-heat-column" style="grid-column: ${i + 2}">${cell.statement.slice(-1)}</span>`,
        )}
        ${rows.map(
          (row) =>
            html`<span class="pat-heat-row" style="grid-row: ${row.principle + 1}"
              ><b>${row.principle}</b> ${row.title}</span
            >`,
        )}
        <div class="pat-heat-canvas" ?data-drawn=${this.drawn}></div>
        ${this.drawn ? nothing : this.plainGrid()}
      </div>
      ${this.legend()}`;
  }

  private plainGrid() {
    const cells = (this.picture?.rows ?? []).flatMap((row) => row.cells);
    const veil = this.picture?.veil ?? '';
    return html`<div class="pat-heat-plain">
      ${cells.map(
        (cell) =>
          html`<span
            data-statement=${cell.statement}
            data-disagreement=${this.isDisagreement ? figure(cell) : nothing}
            data-figure=${this.isDisagreement ? nothing : figure(cell)}
            data-colour=${colour(cell)}
            style=${cell.state === 'filling' ? `--filled: ${cell.filled}%` : nothing}
            >${veil ? nothing : cell.text}</span
          >`,
      )}
      ${veil ? html`<p class="pat-heat-veil">${veil}</p>` : nothing}
    </div>`;
  }

  private legend() {
    return html`<ul class="pat-heat-legend">
      ${(this.picture?.legend ?? []).map(
        ({ swatch, words }) =>
          html`<li>${swatch ? html`<span class="pat-heat-swatch" data-colour=${swatch}></span>` : nothing}${words}</li>`,
      )}
    </ul>`;
  }
}

function colour(cell: Cell): string {
  return cell.state === 'shown' ? String(cell.colour) : cell.state;
}

if (!customElements.get('pat-heatmap')) {
  customElements.define('pat-heatmap', PatHeatmap);
}
