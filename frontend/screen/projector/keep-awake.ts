/**
 * Keeps the display on by a wake lock. The browser releases the lock whenever the page is hidden, so it is requested again when
 * the page is visible. Browsers give it to secure pages only: on a plain http address other than localhost the settings of the
 * computer decide.
 */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | null = null;

  const request = async () => {
    if (signal.aborted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (signal.aborted) await lock.release();
    } catch {
      // Refused, for example on a nearly empty battery: requested again when the page is next visible.
    }
  };

  document.addEventListener('visibilitychange', request, { signal });
  signal.addEventListener('abort', () => void lock?.release().catch(() => undefined));
  void request();
}
