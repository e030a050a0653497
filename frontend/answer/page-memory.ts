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
