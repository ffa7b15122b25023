import { inspect } from 'node:util';
import { sentence } from './sentence.ts';

/** A mistake of a client. The message has no IDs or times, so that it is the same in every replay. */
export class Violation extends Error {
  override readonly name = 'Violation';
  /** The steps before it, and the failed call. */
  steps: readonly string[] = [];

  constructor(message: string) {
    super(sentence(message));
  }
}

/** An error of the client as one line. */
export function describeError(error: unknown): string {
  try {
    const isPlain = typeof error === 'string' || error === undefined;
    if (!(error instanceof Error)) return isPlain ? oneLine(String(error)) : shown(error);
    return oneLine(`${error.name}: ${error.message}`);
  } catch {
    return UNSHOWN;
  }
}

/** A value of the client as one line, strings in quotes. Never throws. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return oneLine(JSON.stringify(value));
  try {
    return oneLine(inspect(value, { depth: 1, breakLength: Infinity, customInspect: false }));
  } catch {
    return UNSHOWN;
  }
}

const UNSHOWN = 'a value that cannot be shown';

/** IDs, times, and names of sandboxes differ between replays. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}(?:-\d+)?/g, '…')
    .replaceAll(/\b[0-9a-f]{24,32}\b/g, '…')
    .replaceAll(/\d{6,}/g, '…')
    .split('\n', 1)
    .join();
}

/**
 * Reads a value of the client, which can be anything and can throw when it is read.
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
