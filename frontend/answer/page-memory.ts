/** The page somebody was on, for a reload of this tab; another tab and another day start where something is missing. */
const keyOf = (scope: string): string => `pat-live/page/${scope}`;

export function rememberPage(scope: string, page: number): void {
  try {
    sessionStorage.setItem(keyOf(scope), String(page));
  } catch {
    // Then a reload opens the first page with something missing.
  }
}

/** 0 if there is none. */
export function rememberedPage(scope: string): number {
  try {
    return Number(sessionStorage.getItem(keyOf(scope)));
  } catch {
    return 0;
  }
}

const placeOf = (scope: string): string => `pat-live/plan-place/${scope}`;

/** Likewise where somebody was in the plan: a reload in the middle of a sentence comes back to it. */
export function rememberPlace(scope: string, place: object): void {
  try {
    sessionStorage.setItem(placeOf(scope), JSON.stringify(place));
  } catch {
    // Then a reload opens the board.
  }
}

export function rememberedPlace<T>(scope: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(placeOf(scope)) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

const RELOADED = 'pat-live/reloaded';
const RELOAD_PAUSE = 60_000;

/** Whether this tab has not loaded itself again within the last minute; from now on it has. */
export function mayReloadAgain(): boolean {
  try {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (Date.now() - last < RELOAD_PAUSE) return false;
    sessionStorage.setItem(RELOADED, String(Date.now()));
    return true;
  } catch {
    return false; // without a memory it might do so for ever
  }
}
