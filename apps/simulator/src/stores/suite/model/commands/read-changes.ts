import fc from 'fast-check';
import { expect } from 'vitest';
import type { Instant } from '../../../../core/clock.ts';
import type { JobFacts } from '../../../../core/job-facts.ts';
import { changesAfter } from '../../../../core/phase-edges.ts';
import { endOf, nextChangeAfter } from '../../../../core/plan.ts';
import { command, versionOf } from '../command.ts';

/** Above all that a clock shows: ends that never come. */
const NEVER = 1e15;

/** When the next changes of any jobs come. */
export const readChanges = command(
  'readChanges',
  fc.oneof(fc.constant(1), fc.nat(5), fc.constant(100)),
  async (oracle, real, limit) => {
    const changes = changesAfter(oracle.facts.lifecycles, oracle.now);
    const edges = changes.map(({ edge }) => edge);
    const found = await real.store.edges(versionOf(oracle, real), edges, limit);
    const instants = found?.flatMap((some, index) =>
      some.map((at) => at + (changes[index]?.laterMs ?? 0)),
    );
    expect(firstOf(instants ?? [], limit)).toEqual(
      firstOf(
        oracle.jobs.flatMap((job) => changesOf(job, oracle.now)),
        limit,
      ),
    );
  },
);

function changesOf(job: JobFacts, now: Instant): Instant[] {
  if (job.lifecycle.number === undefined) return [endOf(job).endAt].filter((at) => at > now);
  const next = nextChangeAfter(job, now);
  return next === undefined ? [] : [next, ...changesOf(job, next)];
}

function firstOf(instants: readonly Instant[], limit: number): Instant[] {
  return [...new Set(instants)]
    .filter((at) => at < NEVER)
    .sort((a, b) => a - b)
    .slice(0, limit);
}
