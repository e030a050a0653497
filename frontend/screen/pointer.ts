const IDLE_MILLIS = 3_000;

/** The mouse pointer, and the button with it, show while somebody moves the mouse: neither belongs on a wall. */
export function hideIdlePointer(host: HTMLElement, signal: AbortSignal): void {
  const page = document.documentElement;
  let timer = 0;

  const rest = () => {
    page.classList.add('pat-pointer-idle');
    host.toggleAttribute('data-awake', false);
  };
  const wake = () => {
    page.classList.remove('pat-pointer-idle');
    host.toggleAttribute('data-awake', true);
    clearTimeout(timer);
    timer = window.setTimeout(rest, IDLE_MILLIS);
  };

  window.addEventListener('mousemove', wake, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    page.classList.remove('pat-pointer-idle');
  });
  timer = window.setTimeout(rest, IDLE_MILLIS);
}
