import { describe, expect, it } from 'vitest';
import { org } from '../../../test/callers/caller.ts';
import { quickJob } from '../../../test/facts/quick-job.ts';
import { lifecycleAt } from '../../core/lifecycle.ts';
import { startOf } from './index.ts';
import type { WorldFacts, WorldJob } from './world.ts';

const { population: _, ...job } = quickJob;

const origin = { seed: 'seed', org, sandbox: 'prod' };
const options = { population: { synthetic: 10 }, edition: 'platform' } as const;

/** The jobs get an id and a batch of their own. */
function startWith(...jobs: readonly WorldJob[]) {
  const named = jobs.map((each, at) => ({ ...each, id: at + 1, batchIds: [`batch ${at}`] }));
  return startOf({ jobs: named, dataSets: [] }, options)(origin);
}

const dataSet = { id: 'd', viewId: 'v', createdAt: 0, holdsProfiles: true, definition: {} };

describe('the start of a world', () => {
  it.each<[string, Partial<WorldFacts>]>([
    ['batch b', { jobs: [job, { ...job, id: 2 }] }],
    ['batch c', { jobs: [{ ...job, batchIds: ['c', 'c'] }] }],
    ['export job 1', { jobs: [job, { ...job, batchIds: ['c'] }] }],
    ['dataset d', { dataSets: [dataSet, { ...dataSet, viewId: 'w' }] }],
  ])('should be rejected if %s occurs twice', (name, facts) => {
    const world = { jobs: [], dataSets: [], ...facts };
    const message = new RegExp(`; ${name} occurs twice\\.$`);
    expect(() => startOf(world, options)).toThrow(RangeError);
    expect(() => startOf(world, options)).toThrow(message);
  });

  it('should tell when the last of its observed jobs ends, wherever that stands', () => {
    const observed = { ...job, observed: true };
    const others = [
      observed,
      { ...observed, createdAt: 20_000 },
      { ...observed, createdAt: 15_000 },
    ];
    expect(startWith(...others).tenant.observedUntil).toBe(23_000);
    expect(startWith(...others.toReversed()).tenant.observedUntil).toBe(23_000);
    expect(startWith(job).tenant).not.toHaveProperty('observedUntil');
  });

  it('should number the lifecycles of all other jobs', () => {
    const stuck = { ...job, lifecycle: lifecycleAt('stuck', 'quick') };
    const { jobs, tenant } = startWith(stuck, job, { ...job, observed: true }, stuck);
    const numbers = jobs?.map(({ lifecycle }) => lifecycle.number);
    expect(numbers).toEqual([0, 1, undefined, 0]);
    expect(tenant.lifecycles).toEqual([jobs?.[0]?.lifecycle, jobs?.[1]?.lifecycle]);
  });

  it('should let a job export what its tenant begins with, unless it says otherwise', () => {
    const { jobs } = startWith(job, { ...job, population: { synthetic: 3 } });
    expect(jobs?.map(({ population }) => population)).toEqual([
      { synthetic: 10 },
      { synthetic: 3 },
    ]);
  });
});
