/** The JSON of `org.patlive.picture.HeatmapPicture`. */

export interface Cell {
  statement: string;
  state: 'shown' | 'sign' | 'both' | 'filling' | 'hidden' | 'none';
  percent: number;
  colour: number;
  filled: number;
  text: string;
  words: string;
}

export interface Row {
  principle: number;
  title: string;
  cells: Cell[];
}

export interface Heatmap {
  message: string;
  mode: 'disagreement' | 'mean' | 'levels' | 'organisations';
  legend: { swatch: string; words: string }[];
  /** Why no cell shows anything; empty where any cell does. */
  veil: string;
  respondents: number;
  rows: Row[];
}

/** Whether there are figures for a chart to draw. Signs, and cells that show only how many have answered, need a plain grid. */
export function hasFigures(picture: Heatmap): boolean {
  return picture.rows.some((row) => row.cells.some((cell) => cell.state === 'shown'));
}

/** The value of the attributes `data-disagreement` and `data-figure`: 0 to 100, or "hidden". */
export function figure(cell: Cell): string {
  return cell.state === 'shown' ? String(cell.percent) : 'hidden';
}
