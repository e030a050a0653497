/** Sets the comments after each rendering, but not the one in which somebody is writing. */
export function fillComments(sheet: HTMLElement, textOf: (key: string) => string): void {
  for (const area of sheet.querySelectorAll<HTMLTextAreaElement>('textarea[data-comment]')) {
    const text = textOf(area.dataset.comment!);
    const isWriting = area === document.activeElement && !area.readOnly;
    if (!isWriting && area.value !== text) area.value = text;
    grow(area);
  }
}

/** Likewise sets the text fields of the action that is open. */
export function fillActionFields(sheet: HTMLElement, textOf: (field: string) => string): void {
  for (const area of sheet.querySelectorAll<HTMLTextAreaElement>('textarea[data-slot]')) {
    const text = textOf(area.dataset.slot!);
    if (area !== document.activeElement && area.value !== text) area.value = text;
    grow(area);
  }
}

/** Makes an area as high as its text, in browsers that cannot do it in CSS. */
function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + 2}px`;
}
