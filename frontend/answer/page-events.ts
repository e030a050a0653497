/** What happens to the page as a whole. */
export interface PageEvents {
  /** The page is shown again, or the network is back. */
  woken(): void;
  /** The page is visible again. Called after {@link woken}. */
  shown(): void;
  /** The page is hidden or left, after which the browser may discard it without another event. */
  hidden(): void;
  networkLost(): void;
  /** Another tab has changed the storage. */
  storageChanged(event: StorageEvent): void;
}

/** Listens until the signal is aborted. */
export function listenToPage(events: PageEvents, signal: AbortSignal): void {
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') {
      events.hidden();
    } else {
      events.woken();
      events.shown();
    }
  };
  window.addEventListener('online', () => events.woken(), { signal });
  window.addEventListener('pageshow', () => events.woken(), { signal });
  window.addEventListener('offline', () => events.networkLost(), { signal });
  window.addEventListener('pagehide', () => events.hidden(), { signal });
  window.addEventListener('storage', (event) => events.storageChanged(event), { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
}
