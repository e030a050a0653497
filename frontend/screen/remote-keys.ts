/** What presenters' remote controls send, as the keys of the console. */
const REMOTE_CONTROL: Record<string, string> = { PageUp: 'ArrowLeft', PageDown: 'ArrowRight', '.': 'b' };
const CONSOLE_KEYS = ['ArrowLeft', 'ArrowRight', 'b', 'c', 'h', 'r', 's', 'v', 'z', '?'];

/**
 * Keys pressed on the projected screen work as if pressed in the console, which decides what they do: they travel on a
 * channel between the windows of one browser. F alone is meant for this window.
 */
export function forwardKeys(roundKey: string, toggleFullScreen: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(`pat-live-${roundKey}`);
  signal.addEventListener('abort', () => channel.close());

  const press = (event: KeyboardEvent) => {
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

  window.addEventListener('keydown', press, { signal });
}
