/** The JSON that `org.patlive.picture.HeatmapPicture` becomes. */

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
  veil: string;
  respondents: number;
  rows: Row[];
}

/** Whether there are figures for a chart to draw; signs, and cells that only fill, are a plain grid. */
export function hasFigures(picture: Heatmap): boolean {
  return picture.rows.some((row) => row.cells.some((cell) => cell.state === 'shown'));
}

/** What the attributes `data-disagreement` and `data-figure` say: 0 to 100, or that there is nothing to see. */
export function figure(cell: Cell): string {
  return cell.state === 'shown' ? String(cell.percent) : 'hidden';
}
