export interface Fit {
  columns: number;
  /** Height of one cell, in CSS pixels. */
  height: number;
}

/** The number of columns with which the cells become largest. @param ratio width of a cell divided by its height */
export function bestFit(cells: number, width: number, height: number, ratio: number): Fit {
  let best: Fit = { columns: 1, height: 0 };
  for (let columns = 1; columns <= cells; columns++) {
    const rows = Math.ceil(cells / columns);
    const cell = Math.floor(Math.min(width / columns / ratio, height / rows));
    if (cell > best.height) best = { columns, height: cell };
  }
  return best;
}
