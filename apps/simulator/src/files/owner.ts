import { hash } from 'node:crypto';
import { hostname } from 'node:os';

/**
 * Part of the names of temporary files and folders, so that other processes can recognize what a killed process has
 * left: the machine, and the process on it.
 */
export const OWNER = `${hash('sha256', hostname()).slice(0, 8)}-${process.pid}`;

const OWNED = /(?<machine>[\da-f]{8})-(?<pid>\d+)/;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** About when this process started. */
const beganAt = Date.now();

/** A pattern of the names that have an owner between these two parts. */
export function ownedName(before: string, after: string): RegExp {
  return new RegExp(`^${before}${OWNED.source}${after}$`);
}

/**
 * Whether no process works any more on a file with such a name, which was last changed at a given time. It is
 * known which processes of this machine are alive. A process with this process's ID before it started was another: in
 * a container, the first process always has the same ID. Files of other machines stay for a day.
 */
export function isAbandoned({ groups }: RegExpExecArray, changedAt: number, now: number): boolean {
  const { machine = '', pid = '' } = groups ?? {};
  if (!OWNER.startsWith(`${machine}-`)) return now - changedAt > DAY_MS;
  if (Number(pid) === process.pid) return beganAt - changedAt > MINUTE_MS;
  return !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process belongs to another user, and must not be signaled.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
