import fc from 'fast-check';
import { expect } from 'vitest';
import { changeDataSet } from '../../../../core/commands/change-data-set.ts';
import { createDataSet } from '../../../../core/commands/create-data-set.ts';
import { removeDataSet } from '../../../../core/commands/remove-data-set.ts';
import { phaseRanges, unfinishedObserved } from '../../../../core/phase-ranges.ts';
import { command, commit, nth, versionOf } from '../command.ts';

const definition = { definition: {}, holdsProfiles: true };

export const createDataSets = command('createDataSet', fc.constant([]), async (oracle, real) => {
  await commit(oracle, real, createDataSet(oracle.facts, definition, oracle.now).changes);
});

export const changeDataSets = command('changeDataSet', fc.nat(9), async (oracle, real, which) => {
  const dataSet = nth(oracle.dataSets, which);
  if (!dataSet) return;
  const change = { ...definition, definition: { changedAt: oracle.now } };
  await commit(oracle, real, changeDataSet(oracle.facts, dataSet, change, oracle.now).changes);
});

/** The removal is stored in the jobs that the store finds. */
export const removeDataSets = command('removeDataSet', fc.nat(9), async (oracle, real, which) => {
  const { facts, now } = oracle;
  const id = nth(oracle.dataSets, which)?.id;
  if (id === undefined) return;
  const running = ['queued', 'exporting', 'writing', 'cancelling'] as const;
  const found = await real.store.jobs(versionOf(oracle, real), {
    in: [...phaseRanges(facts.lifecycles, running, now), ...unfinishedObserved(now)],
    dataSetIds: [id],
    limit: 1000,
  });
  const expected = oracle.jobs.filter((job) => !oracle.hasEnded(job));
  expect(found).toEqual(oracle.page(expected, { dataSetIds: [id], limit: 1000 }));
  await commit(oracle, real, removeDataSet(facts, id, found?.jobs ?? [], now));
});
