import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import type { JobFacts } from '../../core/job-facts.ts';
import type { Lifecycle } from '../../core/lifecycle.ts';
import { changesAfter } from '../../core/phase-edges.ts';
import { EVERY, type PhaseRange, phaseRanges } from '../../core/phase-ranges.ts';
import { CANCELLED } from '../../core/row.ts';
import { paces } from '../../core/script.ts';
import type { JobQuery, Store, Version } from '../port.ts';
import {
  cancelled,
  dataSet,
  exportTo,
  failing,
  firstEpoch,
  job,
  succeeding,
  tenant,
  write,
} from '../suite/facts.ts';
import { temporaryFile, temporaryStore } from '../suite/temporary-store.ts';

const stuck: Lifecycle = { number: 2, script: 'stuck', pace: paces.realistic };
const lifecycles = [succeeding, failing, stuck];
const dataSets = ['a', 'b', 'c', 'd', 'e'];
const JOBS = 100_000;
const now = 1000 + JOBS / 2;

it('should find with an index all that is asked of 100,000 jobs', async () => {
  const file = temporaryFile();
  const at = await fill(file);
  const database = new DatabaseSync(file, { readOnly: true });
  const plansOf = async (ask: (store: Store) => Promise<unknown>) =>
    (await statementsOf(file, ask)).map((sql) => planOf(database, sql));

  const asked = [
    ...(await plansOf((store) => askForJobs(store, at))),
    ...(await plansOf((store) => askForTheRest(store, at))),
  ];
  expect(asked.length).toBeGreaterThan(40);
  for (const plan of asked) {
    expect(plan).toMatchObject({ scans: [], sorts: [] });
    expectNarrow(plan);
  }

  // What ends after an instant is little: it alone is found by its end, and sorted by creation.
  const endingLate = await plansOf((store) => askForEnding(store, at));
  const byEnd = endingLate.filter(({ sql }) => sql.includes('endsAt > ?'));
  expect(byEnd).toHaveLength(4);
  for (const plan of byEnd) {
    expect(plan).toMatchObject({ scans: [], sorts: ['USE TEMP B-TREE FOR ORDER BY'] });
    expect(plan.steps).toMatch('endsAt>?');
    expectNarrow(plan);
  }

  for (const plan of await plansOf(changeEverything)) {
    expect(plan).toMatchObject({ scans: [], sorts: [] });
  }
  expect(planOf(database, 'select id from jobs order by endsAt')).toMatchObject({
    scans: ['SCAN jobs'],
    sorts: ['USE TEMP B-TREE FOR ORDER BY'],
  });
  database.close();
}, 60_000);

function fill(file: string): Promise<Version> {
  return write(temporaryStore(file), {
    tenant: { lifecycles },
    jobs: Array.from({ length: JOBS }, (_, id) => anyJob(id)),
    dataSets: dataSets.map((id) => dataSet(id)),
  });
}

function anyJob(id: number): JobFacts {
  const lifecycle = lifecycles[id % 7 === 0 ? 1 : id % 11 === 0 ? 2 : 0] ?? succeeding;
  const one = job(id, { ...exportTo(dataSets[id % 5] ?? ''), lifecycle });
  return id % 50 === 0 ? cancelled(one, one.createdAt + 5000) : one;
}

/** Every kind of page. */
async function askForJobs(store: Store, at: Version): Promise<void> {
  const ranges: (readonly PhaseRange[] | undefined)[] = [
    undefined,
    [EVERY],
    [{ by: 'createdAt', from: 5000, to: 9000 }],
    phaseRanges(lifecycles, ['exporting', 'writing'], now),
    phaseRanges(lifecycles, ['succeeded', 'failed', 'cancelled'], now),
  ];
  const pages: Partial<JobQuery>[] = [
    {},
    { skip: 100 },
    { skipBatches: 100 },
    { after: { createdAt: now, id: 0 }, skip: 1, skipBatches: 100 },
  ];
  for (const range of ranges) {
    for (const page of pages) await askForPage(store, at, { ...page, ...(range && { in: range }) });
  }
}

async function askForEnding(store: Store, at: Version): Promise<void> {
  const ending: PhaseRange = { lifecycle: CANCELLED, by: 'endsAt', from: now };
  await askForPage(store, at, { in: [ending] });
  await askForPage(store, at, { in: [{ ...ending, to: now + 10 }] });
}

async function askForPage(store: Store, at: Version, query: Partial<JobQuery>): Promise<void> {
  for (const dataSetIds of [undefined, ['a'], ['b', 'c']]) {
    for (const first of ['newest', 'oldest'] as const) {
      await store.jobs(at, { ...query, ...(dataSetIds && { dataSetIds }), first, limit: 10 });
    }
  }
}

async function askForTheRest(store: Store, at: Version): Promise<void> {
  const ended = phaseRanges(lifecycles, ['succeeded', 'failed', 'cancelled'], now);
  for (const ranges of [[EVERY], ended]) {
    await store.latest(at, { in: ranges });
    await store.latest(at, { in: ranges, dataSetIds: ['a'] });
  }
  const edges = changesAfter(lifecycles, now).map(({ edge }) => edge);
  for (const limit of [1, 10]) await store.edges(at, edges, limit);
  await store.dataSets(at, { skip: 2, limit: 2 });
  await store.tenants({ limit: 2 });
  await store.tenants({ after: tenant, limit: 2 });
  await store.open(tenant, { jobs: [1], batches: ['batch 1'], dataSets: ['a'], counters: ['c'] });
}

/** A job at the end, one in the middle, one cancelled, a data set removed, counters, a reset and what follows it. */
async function changeEverything(store: Store): Promise<void> {
  await write(store, { jobs: [job(JOBS), cancelled(job(7), 9000)], counters: { c: 1 } });
  await write(store, { jobs: [job(JOBS + 1, { createdAt: JOBS - 20 })], removed: ['a'] });
  await write(store, { dataSets: [dataSet('b'), dataSet('x')] });
  await store.count(firstEpoch, ['c']);
  await write(store, { tenant: { epoch: 2 } });
  await write(store, {});
}

/** What a new store prepares for what is asked of it, apart from what it needs to open the file. */
async function statementsOf(
  file: string,
  ask: (store: Store) => Promise<unknown>,
): Promise<string[]> {
  const store = temporaryStore(file);
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
  await ask(store);
  const statements = new Set(prepare.mock.calls.map(([sql]) => sql.replace(/\s+/g, ' ').trim()));
  prepare.mockRestore();
  return [...statements].filter((sql) => !/^(begin|commit)/.test(sql));
}

/** No job is read of another data set, or of another number, than is asked for. */
function expectNarrow({ sql, steps }: Plan): void {
  for (const column of ['dataSetId', 'lifecycle']) {
    if (sql.includes(`${column} = ?`)) expect(steps, sql).toMatch(`${column}=?`);
  }
}

interface Plan {
  readonly sql: string;
  readonly steps: string;
  /** Where all of a table is read, and where there is sorting. */
  readonly scans: readonly string[];
  readonly sorts: readonly string[];
}

function planOf(database: DatabaseSync, sql: string): Plan {
  const steps = database.prepare(`explain query plan ${sql}`).all();
  const details = steps.map(({ detail }) => String(detail));
  const isScan = /^SCAN (tenants|jobs|batches|dataSets|counters)\b/;
  return {
    sql,
    steps: details.join('\n'),
    scans: details.filter((detail) => isScan.test(detail)),
    sorts: details.filter((detail) => detail.startsWith('USE TEMP B-TREE')),
  };
}
