const IDLE_MILLIS = 3_000;

/** Hides the mouse pointer and the button for full screen unless somebody moves the mouse. */
export function hideIdlePointer(host: HTMLElement, signal: AbortSignal): void {
  const page = document.documentElement;
  let timer = 0;

  const hide = () => {
    page.classList.add('pat-pointer-idle');
    host.toggleAttribute('data-awake', false);
  };
  const show = () => {
    page.classList.remove('pat-pointer-idle');
    host.toggleAttribute('data-awake', true);
    clearTimeout(timer);
    timer = window.setTimeout(hide, IDLE_MILLIS);
  };

  window.addEventListener('mousemove', show, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    page.classList.remove('pat-pointer-idle');
  });
  timer = window.setTimeout(hide, IDLE_MILLIS);
}
