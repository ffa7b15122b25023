import { report } from '../src/index.ts';
import type { HandWritten } from './journal.ts';

/** The kinds of findings that a journal has, but for jobs that nobody waits for where others are meant. */
export function found({ entries }: HandWritten): readonly string[] {
  return report(entries).findings.map(({ finding }) => finding);
}

/** What is said of a kind of finding. */
export function said({ entries }: HandWritten, finding: string) {
  return report(entries)
    .findings.filter((one) => one.finding === finding)
    .map(({ message, requests }) => ({ message, requests }));
}
