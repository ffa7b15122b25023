import fc from 'fast-check';
import { nextChangeAfter } from '../../../../core/plan.ts';
import { command } from '../command.ts';

const byMs = fc.oneof(fc.nat(5), fc.nat(50), fc.nat(3000), fc.nat(300_000));

export const moveClock = command('moveClock', byMs, async (oracle, _, ms) => {
  oracle.now += ms;
});

/** To the next change of some job, or the millisecond before. */
export const moveToChange = command(
  'moveToChange',
  fc.record({ job: fc.nat(20), beforeMs: fc.constantFrom(0, 1) }),
  async (oracle, _, { job, beforeMs }) => {
    const facts = oracle.jobs[job % oracle.jobs.length];
    const next = facts && nextChangeAfter(facts, oracle.now);
    if (next !== undefined) oracle.now = Math.max(oracle.now, next - beforeMs);
  },
);
