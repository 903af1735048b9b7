/** The first signal that asks this process to stop: as an AbortSignal, and as a promise of its name. */
export function stopSignal(): { readonly signal: AbortSignal; readonly stopped: Promise<string> } {
  const stopping = new AbortController();
  const stopped = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Stays on, so that a second Ctrl-C does not cut an orderly stop short.
      process.on(name, () => {
        stopping.abort();
        resolve(name);
      });
    }
  });
  return { signal: stopping.signal, stopped };
}
