import { expect, it } from 'vitest';
import { jobsPath, startAt, usualHeaders } from '../../../test/caller.ts';
import { exportsWith, worldOf } from '../../../test/data-access.ts';
import { dispatching } from '../../http/areas.ts';
import { fetching } from '../../http/fetching.ts';
import { memoryStore } from '../../stores/memory/memory.ts';
import { momentsOf } from '../../tenants/moments.ts';
import { Tenants } from '../../tenants/tenants.ts';
import { vendorApi } from '../app.ts';

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
  const { areas, rest } = vendorApi({
    tenants,
    exports,
    edition: 'platform',
    defaults: { script: 'succeeds', pace: 'quick' },
    seed: 'seed',
    auth: 'any',
    maxBodyBytes: 1000,
    maxPageSize: 10,
    onBug: fails,
    onFileFailed: fails,
    guard: () => undefined,
    record: () => {},
  });
  const fetch = fetching(dispatching(areas, rest));
  return async (afterMs: number) => {
    now = startAt + afterMs;
    const url = `http://localhost${jobsPath}/${job?.id}`;
    const { status } = await fetch(url, { headers: usualHeaders });
    return [status, begun];
  };
}

it('should begin the export of a job that is seen to have succeeded, and not before', async () => {
  const poll = polling();
  for (const afterMs of [0, 600, 2000, 2999]) expect(await poll(afterMs)).toEqual([200, 0]);
  expect(await poll(3000)).toEqual([200, 1]);
});
