import type { JobFacts } from '../src/core/job-facts.ts';
import type { Store } from '../src/stores/port.ts';
import { createSimulator, headers, jobs, lifecycleAt, memoryStore, ORG, startOf } from './built.ts';
import { median, type Row } from './report.ts';

const TURNS = 30;
const CALLS = 20;
const tenant = { org: ORG, sandbox: 'prod' };
const NOW = 1_800_000_000_000;

const pages: readonly { what: string; query: (count: number) => string }[] = [
  { what: 'first page', query: () => '?limit=100' },
  {
    what: 'a page by cursor in the middle',
    query: (n) => `?limit=100&offset=${at(n / 2)}_${n / 2}`,
  },
  { what: 'a page of failed jobs', query: () => '?limit=100&status=FAILED' },
];

/** The time of a list page among 1,000,000 jobs over that among 1,000, in process. */
export async function benchList(): Promise<Row[]> {
  const small = await simulatorOf(1000);
  const large = await simulatorOf(1_000_000);
  const rows: Row[] = [];
  for (const { what, query } of pages) {
    const ratios: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const ofSmall = await time(small, query(1000));
      ratios.push((await time(large, query(1_000_000))) / ofSmall);
    }
    rows.push({
      what: `List, ${what}, 1,000,000 jobs over 1,000`,
      value: median(ratios),
      unit: 'times',
      budget: { atMost: 1.5 },
      figures: `median of ${TURNS} turns of ${CALLS} calls`,
    });
  }
  return rows;
}

type Fetch = (request: Request) => Response | Promise<Response>;

async function simulatorOf(count: number): Promise<Fetch> {
  const store = memoryStore();
  await fill(store, count);
  return createSimulator({ now: () => NOW, store }).fetch;
}

/** One in ten jobs fails; all have ended. */
async function fill(store: Store, count: number): Promise<void> {
  const start = startOf('empty', { tenant, seed: 'bench', edition: 'platform' });
  const request = { dataSetId: '5b7c86968f7b6501e21ba9df', schemaName: '_xdm.context.profile' };
  const made: JobFacts[] = Array.from({ length: count }, (_, id) => ({
    id,
    createdAt: at(id),
    requestId: 'request',
    instance: 'ups',
    request,
    lifecycle: lifecycleAt(id % 10 === 0 ? 'fails-writing' : 'succeeds', 'quick'),
    batchIds: ['da5cfb4de32c4b93a09f7e37fa53ad52'],
    exportRunId: 'export',
    writeRunId: 'write',
  }));
  await store.commit(tenant, { ...start, jobs: made });
}

function at(id: number): number {
  return 1_700_000_000_000 + id * 1000;
}

async function time(fetch: Fetch, query: string): Promise<number> {
  const startedAt = performance.now();
  for (let call = 0; call < CALLS; call += 1) {
    const response = await fetch(new Request(`http://localhost${jobs}${query}`, { headers }));
    const { records } = (await response.json()) as { records: unknown[] };
    if (records.length !== 100) throw new Error(`${query}: ${records.length} records`);
  }
  return performance.now() - startedAt;
}
