import { Answers, Comments } from '../../answer/types';
import { CELLS, Cell, ELEMENTS, END, NOT_ANSWERED, beside, nameOf } from './cells';

/** Whose sheet it is; empty while it has not been chosen. */
export interface Head {
  organisation: string;
  level: string;
  name: string;
}

/** Stands for "not said". */
export const NOT_SAID = '-';

export type Pass = 'first' | 'second' | 'compare';

/** A half-typed sheet, as it is kept in the browser. */
export interface Draft extends Head {
  answers: Answers;
  /** What was typed the second time. */
  again: Answers;
  comments: Comments;
  pass: Pass;
  at: number;
}

export const blank = (head: Head): Draft => ({
  ...head,
  name: '',
  answers: {},
  again: {},
  comments: {},
  pass: 'first',
  at: 0,
});

export const isBlank = (draft: Draft): boolean =>
  !draft.name && Object.keys(draft.answers).length === 0 && Object.keys(draft.comments).length === 0;

/** What a key has led to: a sentence to say, and whether the sheet is complete and to be saved. */
export interface Outcome {
  said: string;
  save?: boolean;
}

const DONE: Outcome = { said: '' };

/** One sheet as it is typed, by keys alone; twice where that is asked for, the second time without seeing the first. */
export class Typing {
  constructor(readonly draft: Draft) {}

  /** The figures that are typed, and seen, at present. */
  get figures(): Answers {
    return this.draft.pass === 'second' ? this.draft.again : this.draft.answers;
  }

  get isComplete(): boolean {
    return this.next() === END;
  }

  /** Whether the two typings differ here, and nobody has said yet what stands on the paper. */
  differs(cell: Cell): boolean {
    const { pass, answers, again } = this.draft;
    return pass === 'compare' && answers[cell.code] !== again[cell.code];
  }

  /** A figure, or space for not answered. A wrong one changes nothing. */
  type(key: string): Outcome {
    const cell = CELLS[this.draft.at];
    if (!cell) return { said: 'Everything is typed: Enter goes on, Backspace goes back.' };
    const value = key === ' ' ? NOT_ANSWERED : Number(key);
    if (!/^[ \d]$/.test(key) || value > cell.highest) {
      return { said: `${nameOf(cell)} takes 1 to ${cell.highest}, or 0 or space for not answered.` };
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

  /** Back to the figure before, which is cleared. */
  back(): Outcome {
    if (this.draft.at === 0) return { said: 'This is the first figure of the sheet.' };
    this.draft.at--;
    // Of two that differ, none is thrown away before the right one is typed.
    if (this.draft.pass !== 'compare') delete this.figures[CELLS[this.draft.at].code];
    return DONE;
  }

  move(key: string): void {
    this.draft.at = beside(this.draft.at, key);
  }

  /** On the last figure, and after it, goes on to what comes then; before that, to the next that has to be typed. */
  enter(twice: boolean): Outcome {
    const { draft } = this;
    if (draft.at < END - 1 && !(draft.pass === 'compare' && this.isComplete)) {
      draft.at = this.next();
      return DONE;
    }
    if (!this.isComplete) {
      draft.at = this.next();
      return {
        said:
          draft.pass === 'compare'
            ? `${nameOf(CELLS[draft.at])} still differs: type what stands on the paper.`
            : `${nameOf(CELLS[draft.at])} is not typed yet: type what stands there, or 0 for not answered.`,
      };
    }
    if (CELLS.every(({ code }) => this.figures[code] === NOT_ANSWERED)) {
      return { said: 'Nothing is answered on this sheet, so there is nothing to save.' };
    }
    if (draft.pass === 'first' && twice) {
      draft.pass = 'second';
      draft.again = {};
      draft.at = 0;
      return { said: 'Now type the same sheet again. What you typed first is hidden.' };
    }
    if (draft.pass === 'second') return this.compare();
    return { said: '', save: true };
  }

  private compare(): Outcome {
    this.draft.pass = 'compare';
    const differing = CELLS.filter((cell) => this.differs(cell)).length;
    if (differing === 0) return { said: '', save: true };
    this.draft.at = this.next();
    return {
      said: `${differing === 1 ? 'One figure differs' : `${differing} figures differ`}: type what stands on the paper.`,
    };
  }

  /** The first figure that has to be typed; the end where there is none. */
  next(): number {
    const open = CELLS.findIndex((cell) =>
      this.draft.pass === 'compare' ? this.differs(cell) : !(cell.code in this.figures),
    );
    return open < 0 ? END : open;
  }

  /** Whether the two typings differ somewhere in this principle. */
  isOpen(principle: number): boolean {
    return CELLS.some((cell) => cell.code.startsWith(String(principle)) && this.differs(cell));
  }

  /** Of one principle: what was answered, and its sum. */
  total(principle: number): { answered: number; sum: number } {
    const values = ELEMENTS.map((element) => this.figures[`${principle}${element}`] ?? 0).filter((value) => value > 0);
    return { answered: values.length, sum: values.reduce((sum, value) => sum + value, 0) };
  }
}
