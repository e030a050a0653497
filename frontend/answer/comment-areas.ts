/** Comments are set by hand: nothing may overwrite a text in which somebody is writing. */
export function fillComments(sheet: HTMLElement, textOf: (key: string) => string): void {
  for (const area of sheet.querySelectorAll<HTMLTextAreaElement>('textarea[data-comment]')) {
    const text = textOf(area.dataset.comment!);
    const writing = area === document.activeElement && !area.readOnly;
    if (!writing && area.value !== text) area.value = text;
    grow(area);
  }
}

/** Likewise the texts of the action that is open. */
export function fillTexts(sheet: HTMLElement, textOf: (slot: string) => string): void {
  for (const area of sheet.querySelectorAll<HTMLTextAreaElement>('textarea[data-slot]')) {
    const text = textOf(area.dataset.slot!);
    if (area !== document.activeElement && area.value !== text) area.value = text;
    grow(area);
  }
}

/** One row that grows with its text; browsers that can do it in CSS are left alone. */
function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + 2}px`;
}
