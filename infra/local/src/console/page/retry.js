// Not a module, so that it is there before them. A browser gives up what it is loading when the machine's networks change, as
// they do whenever Docker makes one; the page then begins anew, a few times.
(() => {
  const kept = 'local-fargate-retries';
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)) return;
      const tries = Number(sessionStorage.getItem(kept) ?? 0);
      if (tries >= 5) return;
      sessionStorage.setItem(kept, String(tries + 1));
      setTimeout(() => location.reload(), 300 * (tries + 1));
    },
    true,
  );
  // Once it runs, the next time may fail as often again.
  addEventListener('load', () => setTimeout(() => sessionStorage.removeItem(kept), 10_000));
})();
