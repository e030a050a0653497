import { Waiting } from './sheets-out';
import { Draft } from './typing';

/** What a window remembers of a round's paper sheets over a reload. */
export interface Kept {
  draft: Draft | null;
  twice: boolean;
  waiting: Waiting[];
}

const keyOf = (round: string): string => `pat-live/paper/${round}`;

/** False where the browser keeps nothing: then a reload loses what is half typed. */
export function keep(round: string, kept: Kept): boolean {
  try {
    sessionStorage.setItem(keyOf(round), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function kept(round: string): Kept {
  try {
    const found = JSON.parse(sessionStorage.getItem(keyOf(round)) ?? 'null') as Kept | null;
    if (found) return found;
  } catch {
    // Nothing that could be gone on with.
  }
  return { draft: null, twice: false, waiting: [] };
}
