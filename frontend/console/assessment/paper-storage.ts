import { Draft } from './sheet-typing';
import { QueuedSheet } from './sheet-queue';

/** What a window stores of the paper sheets of a round, so that a reload loses nothing. */
export interface StoredPaper {
  draft: Draft | null;
  twice: boolean;
  waiting: QueuedSheet[];
}

const keyOf = (round: string): string => `pat-live/paper/${round}`;

/** @returns false if the browser stores nothing: then a reload loses what is not saved */
export function storePaper(round: string, paper: StoredPaper): boolean {
  try {
    sessionStorage.setItem(keyOf(round), JSON.stringify(paper));
    return true;
  } catch {
    return false;
  }
}

export function storedPaper(round: string): StoredPaper {
  try {
    const stored = JSON.parse(sessionStorage.getItem(keyOf(round)) ?? 'null') as StoredPaper | null;
    if (stored) return stored;
  } catch {
    // What cannot be read cannot be continued.
  }
  return { draft: null, twice: false, waiting: [] };
}
