/** Keys that presenters' remote controls send, and the keys of the console that they stand for. */
const REMOTE_CONTROL: Record<string, string> = { PageUp: 'ArrowLeft', PageDown: 'ArrowRight' };
const CONSOLE_KEYS = ['ArrowLeft', 'ArrowRight', 'b', 'c', 'h', 'r', 's', 'v', 'z', '?', '.'];

/**
 * Forwards keys pressed on the projected screen to the console, over a channel between the windows of one browser. The console
 * decides what they do. F alone is for this window.
 */
export function forwardKeys(roundKey: string, toggleFullScreen: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(`pat-live-${roundKey}`);
  signal.addEventListener('abort', () => channel.close());

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const key = REMOTE_CONTROL[pressed] ?? pressed;
    if (key === 'f') {
      event.preventDefault();
      toggleFullScreen();
    } else if (CONSOLE_KEYS.includes(key)) {
      event.preventDefault();
      channel.postMessage({ key });
    }
  };

  window.addEventListener('keydown', onKeyDown, { signal });
}
