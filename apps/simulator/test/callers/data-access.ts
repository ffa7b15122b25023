import { vendorApi } from '../../src/api/app.ts';
import { lifecycleAt } from '../../src/core/lifecycle.ts';
import { DEFAULT_LIMITS } from '../../src/core/limits.ts';
import type { Exports } from '../../src/export/port.ts';
import { dispatching } from '../../src/http/areas.ts';
import { Barriers } from '../../src/http/faults/barriers.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { momentsOf } from '../../src/tenants/moments.ts';
import { Tenants } from '../../src/tenants/tenants.ts';
import type { WorldFacts, WorldJob } from '../../src/tenants/worlds/world.ts';
import { startAt, usualHeaders } from './caller.ts';

export const dataSetId = '5b020a27e7040801dedba61b';

/** A world with one data set, and a job of it that has ended long ago and left these batches. */
export function worldOf(...batchIds: readonly string[]): WorldFacts {
  const segments = batchIds.map((_, index) => ({ id: `segment ${index}` }));
  const job: WorldJob = {
    id: 7,
    createdAt: startAt - 1_000_000,
    requestId: 'r',
    instance: 'ups',
    request: { dataSetId, schemaName: 's', perSegment: true, filter: { segments } },
    lifecycle: lifecycleAt('succeeds', 'quick'),
    batchIds,
  };
  const dataSet = {
    id: dataSetId,
    viewId: '5b020a27e7040801dedba61c',
    createdAt: 0,
    holdsProfiles: true,
    definition: {},
  };
  return { jobs: [job], dataSets: [dataSet] };
}

/** Exports without rows or files, but for what is given. */
export function exportsWith(parts: Partial<Exports>): Exports {
  return {
    flawOf: async () => undefined,
    mergePolicyVersions: async () => undefined,
    counts: async () => ({ total: 0, byNamespace: {} }),
    files: async () => [],
    open: async () => undefined,
    rows: async () => [],
    begin: () => {},
    forget: async () => {},
    ...parts,
  };
}

/** The API over exports of a test's own. */
export function dataAccessOver(parts: Partial<Exports>, world: WorldFacts) {
  const bugs: unknown[] = [];
  const onBug = (error: unknown) => bugs.push(error);
  const { areas, rest } = vendorApi({
    tenants: new Tenants({
      store: memoryStore(),
      seed: 'seed',
      edition: 'platform',
      world,
      population: { synthetic: 10 },
      moment: momentsOf(() => startAt),
    }),
    edition: 'platform',
    exports: exportsWith(parts),
    defaults: { script: 'succeeds', pace: 'quick' },
    seed: 'seed',
    auth: 'any',
    maxBodyBytes: 1000,
    limits: DEFAULT_LIMITS,
    maxPageSize: 10,
    onBug,
    onFileFailed: onBug,
    guard: () => undefined,
    record: () => {},
    barriers: new Barriers(),
    closing: new AbortController().signal,
  });
  const handle = dispatching(areas, rest);
  const fetch = async (request: Request): Promise<Response> => handle(request);
  return {
    bugs,
    fetch,
    get: (url: string) =>
      fetch(new Request(new URL(url, 'http://localhost:4100'), { headers: usualHeaders })),
  };
}
