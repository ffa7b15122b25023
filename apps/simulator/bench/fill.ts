import type { JobFacts } from '../src/core/job-facts.ts';
import type { Store } from '../src/stores/port.ts';
import { dataSetId, lifecycleAt, numbered, ORG, startOf } from './built.ts';

const tenant = { org: ORG, sandbox: 'prod' };
const AT_ONCE = 100_000;
const [succeeds, fails] = (['succeeds', 'fails-writing'] as const).map((script) =>
  lifecycleAt(script, 'quick'),
);

/** When a job was made that `fill` makes, a second after the one before. */
export function createdAt(id: number): number {
  return 1_700_000_000_000 + id * 1000;
}

/** Fills the sandbox prod of a store with jobs that have all ended; one in so many has failed, or none. */
export async function fill(store: Store, count: number, failing?: number): Promise<void> {
  const origin = { seed: 'bench', ...tenant };
  const population = { synthetic: 1000 };
  const startIn = (world: 'empty' | 'documented') =>
    startOf(world, { population, edition: 'platform' })(origin);
  const { tenant: facts } = startIn('empty');
  const { dataSets = [] } = startIn('documented');
  const first = numbered([], succeeds as NonNullable<typeof succeeds>, 1);
  const second = numbered(first?.all ?? [], fails as NonNullable<typeof fails>, 1);
  const lifecycles = second?.all ?? [];
  const request = { dataSetId, schemaName: '_xdm.context.profile' };
  const jobOf = (id: number): JobFacts => ({
    id,
    createdAt: createdAt(id),
    requestId: 'request',
    instance: 'ups',
    request,
    lifecycle: (failing && id % failing === 0 ? lifecycles[1] : lifecycles[0]) ?? never(),
    batchIds: [`batch${id}`],
    population,
    counts: { total: 7, byNamespace: {}, byBatch: [7] },
  });
  let version = 0;
  for (let from = 1; from <= count; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - from + 1);
    const changes = {
      tenant: { ...facts, version, lifecycles },
      jobs: Array.from({ length }, (_, index) => jobOf(from + index)),
      ...(version === 0 && { dataSets }),
    };
    if (!(await store.commit(tenant, changes))) throw new Error('the store is not empty');
    version += 1;
  }
}

function never(): never {
  throw new Error('there is no lifecycle');
}
