// When the server or the network goes away just while a page is loading, Vaadin leaves it empty for good, and the
// page's own watchdog has not come with it. Nobody stands beside a projector to press reload.
(() => {
  const TURN_MILLIS = 3000;
  const TURNS = 3;
  let empty = 0;
  const timer = setInterval(async () => {
    if (document.querySelector('main')) {
      clearInterval(timer);
      return;
    }
    const outlet = document.querySelector('#outlet');
    empty = outlet && outlet.textContent.trim() ? 0 : empty + 1;
    if (empty < TURNS) return;
    try {
      const health = new URL('actuator/health', document.baseURI);
      const answer = await fetch(health, { cache: 'no-store', signal: AbortSignal.timeout(TURN_MILLIS) });
      if (answer.status === 200) location.reload();
    } catch {
      // Not yet: the next turn asks again.
    }
  }, TURN_MILLIS);
})();
