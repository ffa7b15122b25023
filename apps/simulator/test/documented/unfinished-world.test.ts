import { describe, expect, it } from 'vitest';
import { nextChangeAfter } from '../../src/core/plan.ts';
import { documentedJobs } from '../../src/tenants/worlds/documented.ts';
import type { WorldJob } from '../../src/tenants/worlds/world.ts';
import { createCaller, type ShownJob } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';

// The documented jobs ran in 2018 and 2019: a clock that stands there meets them as they run.
const edges = [...new Set(documentedJobs.platform.flatMap(({ createdAt }) => createdAt))];
const instants = edges
  .flatMap((createdAt) => [createdAt - 1, createdAt, createdAt + 100_000, createdAt + 200_000])
  .concat(1_538_573_922_551, 1_538_616_233_238, 1_538_616_233_239, 1_600_000_000_000);

const statuses = ['NEW', 'SUCCEEDED', 'FAILED'];

describe.each(instants)('the documented world at %i', (now) => {
  it('should list of each status the jobs that show it', async () => {
    const { list } = createCaller({ now: () => now, world: 'documented', population: 20 });
    const { records } = await list();
    expect(records).toHaveLength(5);
    for (const status of statuses) {
      const shown = idsOf(records.filter((job) => job.status === status));
      expect(idsOf((await list(`?status=${status}`)).records)).toEqual(shown);
      const paged: number[] = [];
      for (let skip = 0; skip < shown.length; skip += 1) {
        paged.push(...idsOf((await list(`?status=${status}&limit=1&offset=${skip}`)).records));
      }
      expect(paged).toEqual(shown);
      const { link } = await list(`?status=${status}&limit=1`);
      expect(link.next !== '').toBe(shown.length > 1);
    }
  });

  it('should list of each status the batches that show it', async () => {
    const { batches } = createExporter({ now: () => now, world: 'documented' });
    const all = await batches();
    for (const { status } of Object.values(all)) {
      const shown = Object.keys(all).filter((id) => all[id]?.status === status);
      expect(Object.keys(await batches(`?status=${status}`))).toEqual(shown);
    }
  });

  it('should know the next change of any job', async () => {
    const { clock, toNextChange } = createCaller({ now: () => now, world: 'documented' });
    const expected = documentedJobs.platform.flatMap((job) => nextChangeAfter(job, now) ?? []);
    const next = expected.length > 0 ? Math.min(...expected) : null;
    expect((await clock()).nextChangeAt).toBe(next);
    expect((await toNextChange()).now).toBe(next ?? now);
  });
});

it('should follow a documented job that is cancelled, or loses its data set, while it runs', async () => {
  const now = 1_538_616_100_000;
  const { list, job, cancel, call, clock } = createCaller({
    now: () => now,
    world: 'documented',
    population: 20,
  });
  expect((await job(726)).status).toBe('PROCESSING');
  expect((await cancel(726)).status).toBe(200);
  expect((await job(726)).status).toBe('CANCELLED');
  await call('DELETE', '/data/foundation/catalog/dataSets/5cf6bcf79ecc7c14530fe436');
  const { records } = await list();
  const shown = records.filter(({ status }) => status === 'FAILED');
  expect(idsOf((await list('?status=FAILED')).records)).toEqual(idsOf(shown));
  expect((await clock()).nextChangeAt).not.toBeNull();
});

it('should list each of many jobs once whose ends no lifecycle tells', async () => {
  const now = 1_538_616_100_000;
  const [documented] = documentedJobs.platform as [WorldJob];
  const jobs = Array.from({ length: 250 }, (_, index) => {
    const createdAt = now - (index % 2 === 0 ? 1 : 1_000_000_000);
    return { ...documented, id: index + 1, createdAt, batchIds: [`batch ${index}`] };
  });
  const { list } = createCaller({ now: () => now, world: { jobs, dataSets: [] }, population: 1 });
  const running = jobs.filter(({ createdAt }) => createdAt === now - 1).map(({ id }) => id);
  expect(idsOf((await list('?status=NEW&limit=1000')).records)).toEqual(running.toReversed());
});

function idsOf(jobs: readonly ShownJob[]): number[] {
  return jobs.map(({ id }) => id);
}
