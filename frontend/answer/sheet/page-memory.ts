/*
 * What this tab remembers over a reload, in session storage: other tabs and other days start anew. Where the storage is
 * forbidden, nothing is remembered.
 */

const pageKey = (scope: string): string => `pat-live/page/${scope}`;
const planPlaceKey = (scope: string): string => `pat-live/plan-place/${scope}`;
const RELOADED_KEY = 'pat-live/reloaded';
const RELOAD_PAUSE_MILLIS = 60_000;

export function rememberPage(scope: string, page: number): void {
  write(pageKey(scope), String(page));
}

/** 0 if there is none. */
export function rememberedPage(scope: string): number {
  return Number(read(pageKey(scope)));
}

/** Remembers where in the plan somebody is: a reload in the middle of a sentence comes back to it. */
export function rememberPlanPlace(scope: string, place: object): void {
  write(planPlaceKey(scope), JSON.stringify(place));
}

export function rememberedPlanPlace<T>(scope: string): T | null {
  try {
    return JSON.parse(read(planPlaceKey(scope)) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** Whether this tab has not reloaded itself within the last minute; notes that it does so now. */
export function mayReloadAgain(): boolean {
  try {
    const last = Number(sessionStorage.getItem(RELOADED_KEY) ?? 0);
    if (Date.now() - last < RELOAD_PAUSE_MILLIS) return false;
    sessionStorage.setItem(RELOADED_KEY, String(Date.now()));
    return true;
  } catch {
    return false; // without a memory it might reload itself without end
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Then a reload starts anew.
  }
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
