/**
 * Keeps the display lit. The browser takes the lock away whenever the page is hidden, so it is asked for again when the
 * page returns. Browsers give it to secure pages alone: on a plain http address other than localhost nothing can be done
 * from here, and the computer's own settings count.
 */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | null = null;

  const ask = async () => {
    if (signal.aborted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (signal.aborted) await lock.release();
    } catch {
      // Refused, as on a nearly empty battery: asked again when the page is next looked at.
    }
  };

  document.addEventListener('visibilitychange', ask, { signal });
  signal.addEventListener('abort', () => void lock?.release().catch(() => undefined));
  void ask();
}
