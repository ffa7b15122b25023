import { inspect } from 'node:util';
import { sentence } from './sentence.ts';

/** What a client did that it must not do, in words without ids or times: the same in every replay. */
export class Violation extends Error {
  override readonly name = 'Violation';
  /** What came before, and the call itself. */
  steps: readonly string[] = [];

  constructor(message: string) {
    super(sentence(message));
  }
}

/** What somebody else's code has thrown, as one line. */
export function describeError(error: unknown): string {
  try {
    const isPlain = typeof error === 'string' || error === undefined;
    if (!(error instanceof Error)) return isPlain ? oneLine(String(error)) : shown(error);
    return oneLine(`${error.name}: ${error.message}`);
  } catch {
    return UNSHOWN;
  }
}

/** What somebody else's code has given, as one line; a text stands in quotes. Never throws, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return oneLine(JSON.stringify(value));
  try {
    return oneLine(inspect(value, { depth: 1, breakLength: Infinity, customInspect: false }));
  } catch {
    return UNSHOWN;
  }
}

const UNSHOWN = 'a value that cannot be shown';

/** Ids, times and names of sandboxes differ from one replay to the next. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}(?:-\d+)?/g, '…')
    .replaceAll(/\b[0-9a-f]{24,32}\b/g, '…')
    .replaceAll(/\d{6,}/g, '…')
    .split('\n', 1)
    .join();
}

/**
 * Reads what a client has given, which may be anything, and may throw when it is looked at.
 *
 * @throws Violation
 */
export function readFrom<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Violation(`${what} returned a value that cannot be read: ${describeError(error)}`);
  }
}
