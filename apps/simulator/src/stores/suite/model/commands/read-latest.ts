import fc from 'fast-check';
import { expect } from 'vitest';
import { phaseRanges } from '../../../../core/phase-ranges.ts';
import { command, versionOf } from '../command.ts';
import { lastToEnd } from '../oracle.ts';
import { dataSetIds, maybe } from '../queries.ts';

const args = fc.record({
  phase: fc.constantFrom('succeeded', 'failed', 'cancelled'),
  dataSets: maybe(fc.array(fc.nat(4), { maxLength: 3 })),
});

/** Which job of each dataset was the last to end so. */
export const readLatest = command('readLatest', args, async (oracle, real, { phase, dataSets }) => {
  const asked = dataSets && dataSetIds(oracle.jobs, dataSets);
  const latest = await real.store.latest(versionOf(oracle, real), {
    in: phaseRanges(oracle.facts.lifecycles, [phase], oracle.now),
    ...(asked && { dataSetIds: asked }),
  });
  const expected = oracle.dataSets.filter(({ id }) => asked?.includes(id) ?? true);
  expect(new Set(latest?.dataSets)).toEqual(new Set(expected));
  expect(latest?.dataSets).toHaveLength(expected.length);
  for (const { id } of expected) {
    const own = ({ request }: { request: { dataSetId: string } }) => request.dataSetId === id;
    const last = lastToEnd(latest?.jobs.filter(own) ?? []);
    expect(last).toEqual(lastToEnd(oracle.inPhases([phase]).filter(own)));
  }
});
