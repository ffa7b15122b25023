import { hash } from 'node:crypto';
import { hostname } from 'node:os';

/**
 * Stands in the names of what a process makes and takes away again, so that others can tell what a process that was
 * killed has left: the machine, and the process on it.
 */
export const OWNER = `${hash('sha256', hostname()).slice(0, 8)}-${process.pid}`;

const OWNED = /(?<machine>[\da-f]{8})-(?<pid>\d+)/;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** About when this process began. */
const beganAt = Date.now();

/** A pattern of the names that have an owner between these two parts. */
export function ownedName(before: string, after: string): RegExp {
  return new RegExp(`^${before}${OWNED.source}${after}$`);
}

/**
 * Whether nobody is at work any more on what has a name of such a pattern, and was last changed at an instant. It is
 * known which processes of this machine are alive. One that had this process's number before it began was another: in
 * a container, the first of them always has the same. Nothing is known of other machines; theirs is left for a day.
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
    // One of another user is there, and may not be asked.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
