/** Shows an item of the page and moves the focus there; without one, or if it is not there, to the heading. */
export function moveFocus(sheet: HTMLElement, item?: string): void {
  const target = item ? sheet.querySelector<HTMLElement>(`[data-item="${item}"]`) : null;
  if (target) {
    target.scrollIntoView({ block: 'center' });
    target.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  } else {
    scrollToTop(sheet);
    sheet.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}

/** What scrolls is the part between the bars, or the whole page where there is no space for bars. */
export function scrollToTop(sheet: HTMLElement): void {
  sheet.querySelector('.pat-sheet-scroll')?.scrollTo(0, 0);
  window.scrollTo(0, 0);
}
