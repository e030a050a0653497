import { Instrument } from '../../instrument/instrument';
import { text } from '../../shared/text';

/** Place of one figure on a paper sheet: a statement, the significance of a principle, or the success of the partnership. */
export interface Cell {
  /** 1A … 6F, W1 … W6, success. */
  code: string;
  /** The highest figure; the lowest is 1, and 0 means not answered. */
  highest: number;
  /** In the grid, which has a column for each principle; the significance is below the statements, then comes success. */
  row: number;
  column: number;
}

export const NOT_ANSWERED = 0;
export const PRINCIPLES = [1, 2, 3, 4, 5, 6];
export const ELEMENTS = [...'ABCDEF'];
export const SIGNIFICANCE_ROW = 6;
export const SUCCESS_ROW = 7;

/** All cells, in the order in which they are typed. */
export const CELLS: Cell[] = [
  ...PRINCIPLES.flatMap((principle) =>
    ELEMENTS.map((element, row) => ({ code: `${principle}${element}`, highest: 4, row, column: principle - 1 })),
  ),
  ...PRINCIPLES.map((principle) => ({ code: `W${principle}`, highest: 5, row: SIGNIFICANCE_ROW, column: principle - 1 })),
  { code: 'success', highest: 4, row: SUCCESS_ROW, column: 0 },
];

/** The position after the last figure: the button that saves. */
export const END = CELLS.length;

export const isStatement = (cell: Cell): boolean => cell.row < SIGNIFICANCE_ROW;

/** The topic of a comment that is written at this position. */
export const topicOf = (position: number): string =>
  position < END && isStatement(CELLS[position]) ? CELLS[position].code : 'performance';

export function nameOf({ code, row, column }: Cell): string {
  if (row === SUCCESS_ROW) return text('desk.cell.success');
  return row === SIGNIFICANCE_ROW ? text('desk.cell.significance', { principle: column + 1 }) : code;
}

/** The position to which an arrow key leads; the same one where there is none. */
export function neighbour(position: number, key: string): number {
  if (position >= END) return key === 'ArrowUp' || key === 'ArrowLeft' ? END - 1 : position;
  const { row, column } = CELLS[position];
  if (key === 'ArrowDown' && row === SUCCESS_ROW) return END;
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[key] ?? [0, 0];
  const [toRow, toColumn] = [row + step[0], row + step[0] === SUCCESS_ROW ? 0 : column + step[1]];
  const found = CELLS.findIndex((cell) => cell.row === toRow && cell.column === toColumn);
  return found < 0 ? position : found;
}

/** A figure with its meaning, such as "4 strongly agree". */
export function valueText(cell: Cell, value: number | undefined, texts: Instrument): string {
  if (value === undefined) return text('desk.cell.not-typed');
  if (value === NOT_ANSWERED) return text('desk.cell.not-answered');
  const label = cell.row === SIGNIFICANCE_ROW ? '' : texts.scale.find((choice) => choice.value === value)?.label.toLowerCase();
  return label ? text('desk.cell.value', { value, label }) : String(value);
}
