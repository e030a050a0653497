import { Answers, Comments } from '../../instrument/instrument';
import { text } from '../../shared/text';
import { CELLS, Cell, ELEMENTS, END, NOT_ANSWERED, nameOf, neighbour } from './sheet-cells';

/** Whose sheet it is; each empty while it has not been chosen. */
export interface SheetOwner {
  organisation: string;
  level: string;
  name: string;
}

/** Stands for an organisation or level that is not stated. */
export const NOT_STATED = '-';

/** A sheet may be typed twice; figures that differ are then compared with the paper. */
export type Pass = 'first' | 'second' | 'compare';

/** A sheet that is being typed, in the shape in which the browser stores it. */
export interface Draft extends SheetOwner {
  answers: Answers;
  /** The figures typed the second time. */
  again: Answers;
  comments: Comments;
  pass: Pass;
  /** Index of the current cell. */
  at: number;
}

/** An empty sheet of the same organisation and level. */
export const blankDraft = (owner: SheetOwner): Draft => ({
  ...owner,
  name: '',
  answers: {},
  again: {},
  comments: {},
  pass: 'first',
  at: 0,
});

export const isBlank = (draft: Draft): boolean =>
  !draft.name && Object.keys(draft.answers).length === 0 && Object.keys(draft.comments).length === 0;

/** What a key has led to. */
export interface KeyOutcome {
  /** A sentence for the person who types; may be empty. */
  message: string;
  /** Whether the sheet is complete and is to be saved. */
  save?: boolean;
}

const DONE: KeyOutcome = { message: '' };

/** Types one sheet by keys alone; twice if that is asked for, the second time without showing the first. */
export class SheetTyping {
  constructor(readonly draft: Draft) {}

  /** The figures that are being typed and shown. */
  get figures(): Answers {
    return this.draft.pass === 'second' ? this.draft.again : this.draft.answers;
  }

  get isComplete(): boolean {
    return this.next() === END;
  }

  /** Whether the two typings differ here and have not been compared with the paper yet. */
  differs(cell: Cell): boolean {
    const { pass, answers, again } = this.draft;
    return pass === 'compare' && answers[cell.code] !== again[cell.code];
  }

  /** Takes a digit, or space for not answered. Any other key changes nothing. */
  type(key: string): KeyOutcome {
    const cell = CELLS[this.draft.at];
    if (!cell) return { message: text('desk.typing.all-typed') };
    const value = key === ' ' ? NOT_ANSWERED : Number(key);
    if (!/^[ \d]$/.test(key) || value > cell.highest) {
      return { message: text('desk.typing.not-a-figure', { cell: nameOf(cell), highest: cell.highest }) };
    }
    this.figures[cell.code] = value;
    if (this.draft.pass === 'compare') {
      this.draft.again[cell.code] = value;
      this.draft.at = this.next();
    } else {
      this.draft.at++;
    }
    return DONE;
  }

  /** Goes back to the figure before and clears it. */
  back(): KeyOutcome {
    if (this.draft.at === 0) return { message: text('desk.typing.first-figure') };
    this.draft.at--;
    // Two figures that differ both stay until the right one is typed.
    if (this.draft.pass !== 'compare') delete this.figures[CELLS[this.draft.at].code];
    return DONE;
  }

  move(key: string): void {
    this.draft.at = neighbour(this.draft.at, key);
  }

  /**
   * Takes Enter. At the last figure and after it, goes on to the next pass or saves; before that, goes to the next figure that
   * has to be typed.
   *
   * @param twice whether each sheet is to be typed twice
   */
  enter(twice: boolean): KeyOutcome {
    const { draft } = this;
    if (draft.at < END - 1 && !(draft.pass === 'compare' && this.isComplete)) {
      draft.at = this.next();
      return DONE;
    }
    if (!this.isComplete) {
      draft.at = this.next();
      const cell = nameOf(CELLS[draft.at]);
      return {
        message:
          draft.pass === 'compare' ? text('desk.typing.still-differs', { cell }) : text('desk.typing.not-typed', { cell }),
      };
    }
    if (CELLS.every(({ code }) => this.figures[code] === NOT_ANSWERED)) {
      return { message: text('desk.typing.nothing-answered') };
    }
    if (draft.pass === 'first' && twice) {
      draft.pass = 'second';
      draft.again = {};
      draft.at = 0;
      return { message: text('desk.typing.once-more') };
    }
    if (draft.pass === 'second') return this.compare();
    return { message: '', save: true };
  }

  private compare(): KeyOutcome {
    this.draft.pass = 'compare';
    const differing = CELLS.filter((cell) => this.differs(cell)).length;
    if (differing === 0) return { message: '', save: true };
    this.draft.at = this.next();
    return { message: text('desk.typing.differing', { count: differing }) };
  }

  /** The position of the first figure that has to be typed; {@link END} if there is none. */
  next(): number {
    const open = CELLS.findIndex((cell) =>
      this.draft.pass === 'compare' ? this.differs(cell) : !(cell.code in this.figures),
    );
    return open < 0 ? END : open;
  }

  /** Whether the two typings differ somewhere in this principle. */
  differsIn(principle: number): boolean {
    return CELLS.some((cell) => cell.code.startsWith(String(principle)) && this.differs(cell));
  }

  /** How many statements of a principle are answered, and their sum. */
  total(principle: number): { answered: number; sum: number } {
    const values = ELEMENTS.map((element) => this.figures[`${principle}${element}`] ?? 0).filter((value) => value > 0);
    return { answered: values.length, sum: values.reduce((sum, value) => sum + value, 0) };
  }
}
