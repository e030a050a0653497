import type { ApexOptions } from 'apexcharts';
import type { Heatmap } from './heatmap-types';

/**
 * What ApexCharts is told: a bare grid of cells with headings. Colours come from pat-live.css by attributes on the
 * cells, so that a change of the colour scheme needs no redraw; the legend is HTML.
 *
 * @param text size of the headings in pixels
 */
export function heatmapOptions(picture: Heatmap, text: number, width: number, height: number): ApexOptions {
  const heading = { fontSize: `${text}px`, fontFamily: 'inherit', fontWeight: 600 };
  return {
    chart: {
      type: 'heatmap',
      width,
      height,
      fontFamily: 'inherit',
      background: 'transparent',
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
      style: { fontSize: `${Math.round(text * 1.15)}px`, fontFamily: 'inherit', fontWeight: 600 },
    },
    plotOptions: { heatmap: { radius: Math.round(text / 4), enableShades: false } },
    stroke: { show: true, width: Math.max(2, Math.round(text / 6)) },
    legend: { show: false },
    tooltip: { enabled: false },
    grid: { show: false, padding: { top: 0, right: 0, bottom: 0, left: text / 2 } },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    xaxis: {
      position: 'top',
      labels: { style: heading, offsetY: -text / 4 },
      axisBorder: { show: false },
      axisTicks: { show: false },
      tooltip: { enabled: false },
      crosshairs: { show: false },
    },
    yaxis: { labels: { style: heading, maxWidth: text * 12, align: 'left', offsetX: 0 } },
  };
}
