import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../src/stores/port.ts';
import { batches, createSimulator, dataSetId, headers, jobs, memoryStore } from './built.ts';
import { createdAt, fill } from './fill.ts';
import { median, type Row, range, round } from './report.ts';

const SMALL = 1000;
const LARGE = 1_000_000;
const TURNS = 30;
const CALLS = 20;
const NOW = 1_800_000_000_000;

interface Asked {
  readonly what: string;
  readonly path: (count: number) => string;
}

const cursor = (count: number) => `${createdAt(count / 2)}_${count / 2}`;

/** What has a page of 100, whatever the number of jobs. */
const pages: readonly Asked[] = [
  { what: 'jobs, first page', path: () => `${jobs}?limit=100` },
  { what: 'jobs, by cursor', path: (count) => `${jobs}?limit=100&offset=${cursor(count)}` },
  { what: 'jobs, by number', path: (count) => `${jobs}?limit=100&offset=${count / 2}` },
  { what: 'jobs, FAILED', path: () => `${jobs}?limit=100&status=FAILED` },
  { what: 'batches, first page', path: () => `${batches}?limit=100` },
  { what: 'batches, by number', path: (count) => `${batches}?limit=100&start=${count / 2}` },
  { what: 'batches, failed', path: () => `${batches}?limit=100&status=failed` },
  { what: 'batches, of a data set', path: () => `${batches}?limit=100&dataSet=${dataSetId}` },
];

/** What there is none of. */
const none: readonly Asked[] = [
  { what: 'jobs, NEW, none', path: () => `${jobs}?limit=100&status=NEW` },
  { what: 'batches, aborted, none', path: () => `${batches}?limit=100&status=aborted` },
  { what: 'next change, none', path: () => '/_sim/clock' },
];

/** The time of a list among 1,000,000 jobs over that among 1,000, in process, on both stores. */
export async function benchList(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aep-sim-bench-'));
  const path = '../dist/stores/sqlite/sqlite.js';
  const { sqliteStore } = (await import(path)) as typeof import('../src/stores/sqlite/sqlite.ts');
  try {
    return [
      ...(await rowsOf('memory', memoryStore(), memoryStore())),
      ...(await rowsOf(
        'SQLite',
        sqliteStore(join(folder, 'small.db')),
        sqliteStore(join(folder, 'large.db')),
      )),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function rowsOf(name: string, small: Store, large: Store): Promise<Row[]> {
  await fill(small, SMALL, 10);
  await fill(large, LARGE, 10);
  const ofSmall = createSimulator({ now: () => NOW, store: small });
  const ofLarge = createSimulator({ now: () => NOW, store: large });
  const rows: Row[] = [];
  for (const { what, path } of [...pages, ...none]) {
    const ratios: number[] = [];
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const few = await time(ofSmall.fetch, path(SMALL));
      const many = await time(ofLarge.fetch, path(LARGE));
      ratios.push(many / few);
      times.push(many / CALLS);
    }
    rows.push({
      what: `List, ${what}, ${name}, 1,000,000 jobs over 1,000`,
      value: median(ratios),
      unit: 'times',
      budget: { atMost: 1.5 },
      figures: `${range(ratios)} in ${TURNS} turns of ${CALLS} calls; ${round(median(times))} ms each`,
    });
  }
  return rows;
}

type Fetch = (request: Request) => Response | Promise<Response>;

async function time(fetch: Fetch, path: string): Promise<number> {
  const startedAt = performance.now();
  for (let call = 0; call < CALLS; call += 1) {
    const response = await fetch(new Request(`http://localhost${path}`, { headers }));
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
  }
  return performance.now() - startedAt;
}
