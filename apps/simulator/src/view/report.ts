import { setImmediate } from 'node:timers';
import { type Entry, type Report, reportInSteps } from '@aep-sim/manners';

/** What clients did wrong in the entries of a journal. Others have a turn of the event loop in between. */
export async function reportOf(entries: readonly Entry[]): Promise<Report> {
  const steps = reportInSteps(entries);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise(setImmediate);
  }
}
