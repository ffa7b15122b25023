import fc from 'fast-check';
import { expect } from 'vitest';
import type { Phase } from '../../../../core/job.ts';
import { phaseRanges } from '../../../../core/phase-ranges.ts';
import { command, versionOf } from '../command.ts';
import { pagings, queryOf } from '../queries.ts';

export const readPage = command('readPage', pagings, async (oracle, real, paging) => {
  const query = queryOf(oracle, paging);
  const slice = await real.store.jobs(versionOf(oracle, real), query);
  expect(slice).toEqual(oracle.page(oracle.jobs, query));
});

const phases = fc.subarray<Phase>([
  'queued',
  'exporting',
  'writing',
  'cancelling',
  'succeeded',
  'failed',
  'cancelled',
]);

export const readPhases = command(
  'readPhases',
  fc.record({ phases, paging: pagings }),
  async (oracle, real, { phases: some, paging }) => {
    const query = queryOf(oracle, paging);
    const slice = await real.store.jobs(versionOf(oracle, real), {
      ...query,
      in: phaseRanges(oracle.facts.lifecycles, some, oracle.now),
    });
    expect(slice).toEqual(oracle.page(oracle.inPhases(some), query));
  },
);
