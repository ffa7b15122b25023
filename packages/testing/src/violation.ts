/** What a client did that it must not do, in words without ids or times: the same in every replay. */
export class Violation extends Error {
  override readonly name = 'Violation';
  /** What came before, and the call itself. */
  steps: readonly string[] = [];
}

/** What somebody else's code has thrown, as one line. */
export function told(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // Ids, times and names of sandboxes differ from one replay to the next.
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}(?:-\d+)?/g, '…')
    .replaceAll(/\b[0-9a-f]{24,32}\b/g, '…')
    .replaceAll(/\d{6,}/g, '…')
    .split('\n', 1)
    .join();
}
