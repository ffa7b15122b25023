import { setTimeout } from 'node:timers/promises';
import { StoreLocked } from '../port.ts';

/** SQLite's code for a file that another connection has locked; it is the low byte of all its variants. */
const SQLITE_BUSY = 5;

export interface Patience {
  /** How long to try, in milliseconds. */
  readonly forMs: number;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly clock: () => number;
}

const patience: Patience = { forMs: 5000, wait: setTimeout, clock: () => performance.now() };

/**
 * Tries until the file is not locked. It waits between the attempts without blocking the event loop, longer each time
 * and for a random time, so that two processes do not keep colliding.
 *
 * @throws StoreLocked if the file was locked for five seconds
 */
export async function whenFree<T>(
  file: string,
  attempt: () => T,
  { forMs, wait, clock }: Patience = patience,
): Promise<T> {
  const startedAt = clock();
  for (let mostMs = 5; ; mostMs = Math.min(2 * mostMs, 100)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (clock() - startedAt >= forMs) {
        throw new StoreLocked(
          `The store "${file}" has been locked by another process for ${forMs / 1000} s (SQLITE_BUSY). Check for a process that hangs, or choose another file.`,
          { cause: error },
        );
      }
    }
    await wait(Math.random() * mostMs);
  }
}

export function isBusy(error: unknown): boolean {
  return (
    error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY
  );
}
