/** Waits so long, or until a signal aborts. It keeps no process alive, and what stands in for the timers may end it. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
  signal.addEventListener('abort', () => resolve());
  await promise;
  clearTimeout(timer);
}
