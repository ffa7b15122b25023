import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { jobsPath, startAt, usualHeaders } from '../../../test/caller.ts';
import { exportsWith, worldOf } from '../../../test/data-access.ts';
import { editions } from '../../editions/index.ts';
import { gateway } from '../../http/gateway.ts';
import { memoryStore } from '../../stores/memory/memory.ts';
import { momentsOf } from '../../tenants/moments.ts';
import { Tenants } from '../../tenants/tenants.ts';
import { exportJobs } from './export-jobs.ts';
import { RecordTexts } from './record-texts.ts';

/** Gets the only job of a world at an instant, and gives how many exports have begun by then. */
function polling() {
  let now = startAt;
  let begun = 0;
  const exports = exportsWith({
    begin: () => {
      begun += 1;
    },
  });
  const [job] = worldOf('b').jobs;
  const tenants = new Tenants({
    store: memoryStore(),
    seed: 'seed',
    edition: 'platform',
    world: { ...worldOf(), jobs: job ? [{ ...job, createdAt: startAt }] : [] },
    population: { synthetic: 1 },
    moment: momentsOf(() => now),
  });
  const fails = (error: unknown) => {
    throw error;
  };
  const options = {
    tenants,
    seed: 'seed',
    auth: 'any',
    onBug: fails,
    onFileFailed: fails,
  } as const;
  const app = new Hono().route(
    '/data/core/ups',
    exportJobs({
      entrance: gateway('profile', options),
      exports,
      texts: new RecordTexts(exports),
      edition: editions.platform,
      defaults: { script: 'succeeds', pace: 'quick' },
      base: '/data/core/ups',
      maxBodyBytes: 1000,
      maxPageSize: 10,
    }),
  );
  return async (afterMs: number) => {
    now = startAt + afterMs;
    const { status } = await app.request(`${jobsPath}/${job?.id}`, { headers: usualHeaders });
    return [status, begun];
  };
}

it('should begin the export of a job that is seen to have succeeded, and not before', async () => {
  const poll = polling();
  for (const afterMs of [0, 600, 2000, 2999]) expect(await poll(afterMs)).toEqual([200, 0]);
  expect(await poll(3000)).toEqual([200, 1]);
});
