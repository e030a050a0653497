import type { ApexOptions } from 'apexcharts';
import type { Heatmap } from './heatmap-types';

/**
 * Options of ApexCharts for the cells with their figures and nothing else. Headings and legend are HTML, which wraps and
 * scales; colours come from the style sheet by attributes on the cells, so that a change of the colour scheme needs no redraw.
 *
 * @param text size of the figures in pixels
 */
export function heatmapOptions(picture: Heatmap, text: number, width: number, height: number): ApexOptions {
  return {
    chart: {
      type: 'heatmap',
      width,
      height,
      fontFamily: 'inherit',
      background: 'transparent',
      sparkline: { enabled: true },
      toolbar: { show: false },
      zoom: { enabled: false },
      animations: { enabled: false },
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      parentHeightOffset: 0,
    },
    // ApexCharts draws the last series at the top.
    series: [...picture.rows].reverse().map((row) => ({
      name: `${row.principle} ${row.title}`,
      data: row.cells.map((cell) => ({ x: cell.statement.slice(-1), y: cell.percent })),
    })),
    dataLabels: {
      enabled: true,
      formatter: (_value, { seriesIndex, dataPointIndex }) =>
        picture.rows[picture.rows.length - 1 - seriesIndex].cells[dataPointIndex].text,
      style: { fontSize: `${Math.round(text)}px`, fontFamily: 'inherit', fontWeight: 600 },
    },
    plotOptions: { heatmap: { radius: Math.round(text / 4), enableShades: false } },
    stroke: { show: true, width: Math.max(2, Math.round(text / 6)) },
    legend: { show: false },
    tooltip: { enabled: false },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
  };
}
