/** Waits for this time, or until a signal aborts. Uses the current global timers, which a test may have replaced. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
  signal.addEventListener('abort', () => resolve());
  await promise;
  clearTimeout(timer);
}
