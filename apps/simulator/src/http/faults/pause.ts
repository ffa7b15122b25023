/** Waits so long, or until a signal aborts, by the timers that a test may have put in the place of the global ones. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
  signal.addEventListener('abort', () => resolve());
  await promise;
  clearTimeout(timer);
}
