import { Instrument } from '../../answer/types';

/** One figure on a paper sheet: a statement, the significance of a principle, or the success of the partnership. */
export interface Cell {
  /** 1A … 6F, W1 … W6, success. */
  code: string;
  /** The highest that can be typed; the lowest is 1, and 0 is for not answered. */
  highest: number;
  /** Where it stands in the grid: a column for each principle; below the statements the significance, then success. */
  row: number;
  column: number;
}

export const NOT_ANSWERED = 0;
export const PRINCIPLES = [1, 2, 3, 4, 5, 6];
export const ELEMENTS = [...'ABCDEF'];
export const WEIGHTS = 6;
export const SUCCESS = 7;

/** In the order in which they are typed. */
export const CELLS: Cell[] = [
  ...PRINCIPLES.flatMap((principle) =>
    ELEMENTS.map((element, row) => ({ code: `${principle}${element}`, highest: 4, row, column: principle - 1 })),
  ),
  ...PRINCIPLES.map((principle) => ({ code: `W${principle}`, highest: 5, row: WEIGHTS, column: principle - 1 })),
  { code: 'success', highest: 4, row: SUCCESS, column: 0 },
];

/** What comes after the last figure: the key that saves. */
export const END = CELLS.length;

export const isStatement = (cell: Cell): boolean => cell.row < WEIGHTS;

/** What a comment is about when it is written at this place. */
export const topicOf = (at: number): string => (at < END && isStatement(CELLS[at]) ? CELLS[at].code : 'performance');

export function nameOf({ code, row, column }: Cell): string {
  if (row === SUCCESS) return 'Success';
  return row === WEIGHTS ? `Significance of principle ${column + 1}` : code;
}

/** The cell beside, above or below; the same one where there is none. */
export function beside(at: number, key: string): number {
  if (at >= END) return key === 'ArrowUp' || key === 'ArrowLeft' ? END - 1 : at;
  const { row, column } = CELLS[at];
  if (key === 'ArrowDown' && row === SUCCESS) return END;
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[key] ?? [0, 0];
  const [toRow, toColumn] = [row + step[0], row + step[0] === SUCCESS ? 0 : column + step[1]];
  const there = CELLS.findIndex((cell) => cell.row === toRow && cell.column === toColumn);
  return there < 0 ? at : there;
}

/** "4, strongly agree". */
export function inWords(cell: Cell, value: number | undefined, texts: Instrument): string {
  if (value === undefined) return 'not typed yet';
  if (value === NOT_ANSWERED) return 'not answered';
  const words = cell.row === WEIGHTS ? '' : texts.scale.find((choice) => choice.value === value)?.label.toLowerCase();
  return words ? `${value} ${words}` : String(value);
}
