/** The JSON that `org.patlive.picture.HeatmapPicture` becomes. */

export interface Cell {
  statement: string;
  state: 'shown' | 'hidden' | 'none';
  percent: number;
  colour: number;
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
  legend: string[];
  respondents: number;
  rows: Row[];
}

/** What the attributes `data-disagreement` and `data-figure` say: 0 to 100, or that there is nothing to see. */
export function figure(cell: Cell): string {
  return cell.state === 'shown' ? String(cell.percent) : 'hidden';
}
