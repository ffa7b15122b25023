import { setImmediate as nextRound } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import type { Store } from '../../src/stores/port.ts';
import { copyingStore } from '../../src/stores/suite/copies.ts';
import { temporaryStore } from '../../src/stores/suite/temporary-store.ts';
import {
  type Caller,
  createCaller,
  dataSetsPath,
  jobRequest,
  jobsPath,
  scriptRule,
  startAt,
  unionSchema,
} from '../callers/caller.ts';
import { batchesPath } from '../callers/exporter.ts';
import { observedStore } from './observed-store.ts';

const ROUNDS = 10;
const REQUESTS = 60;

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What one request was, when and on which version it was answered, and what was answered. */
interface Answered {
  readonly asked: Asked;
  readonly now: number;
  readonly version: number;
  readonly place: number;
  readonly text: string;
}

const dataSets = ['5b020a27e7040801dedba61b', '5b7c86968f7b6501e21ba9df'];
const jobId = fc.constantFrom(722, 726, 24115, 100_001);

/** Reads and writes of all kinds, of a tenant in the documented world. */
const requests: fc.Arbitrary<Asked[]> = fc.array(
  fc.oneof(
    fc.record({
      method: fc.constant('POST'),
      path: fc.constant(jobsPath),
      body: fc.constantFrom(...dataSets).map((id) => jobRequest(id)),
      headers: fc
        .constantFrom('succeeds', 'fails-writing', 'stuck')
        .map((script) => ({ 'x-aep-sim-script': script })),
    }),
    fc.record({
      method: fc.constantFrom('GET', 'DELETE'),
      path: jobId.map((id) => `${jobsPath}/${id}`),
    }),
    fc.constantFrom<Asked>(
      { method: 'GET', path: `${jobsPath}?limit=5` },
      { method: 'GET', path: `${jobsPath}?status=NEW` },
      { method: 'GET', path: `${jobsPath}?status=FAILED` },
      { method: 'GET', path: `${batchesPath}?limit=5` },
      { method: 'GET', path: `${batchesPath}?status=success` },
      { method: 'GET', path: dataSetsPath },
      { method: 'GET', path: '/_sim/clock' },
      { method: 'POST', path: dataSetsPath, body: { schemaRef: { id: unionSchema } } },
      { method: 'PATCH', path: `${dataSetsPath}/${dataSets[0]}`, body: { name: 'other' } },
      { method: 'DELETE', path: `${dataSetsPath}/${dataSets[1]}` },
      { method: 'POST', path: '/_sim/clock/advance', body: { byMs: 700 } },
      { method: 'POST', path: '/_sim/clock/advance', body: { to: 'next-change' } },
      { method: 'PUT', path: '/_sim/clock', body: { running: false } },
      { method: 'POST', path: '/_sim/rules', body: scriptRule('fails-exporting', { times: 1 }) },
      { method: 'POST', path: '/_sim/reset' },
    ),
  ),
  { minLength: REQUESTS, maxLength: REQUESTS },
);

const world = 'documented';
const population = 20;

/** Sends the requests at a time, and notes on which version and when each was answered. */
async function parallel(
  { store, clock, watch }: ReturnType<typeof observedStore>,
  asked: readonly Asked[],
): Promise<Answered[]> {
  let wall = startAt;
  const now = clock(() => {
    wall += 1;
    return wall;
  });
  const { call } = createCaller({ store, world, population, now });
  const answers = asked.map(async (one, index): Promise<Answered> => {
    // Two a round: reads and writes of all ages are under way together.
    for (let round = 0; round < index / 2; round += 1) await nextRound();
    const { result, ...seen } = await watch(() => send(call, one));
    const { calls, instants, version, place } = seen;
    // Once each, unless another was faster: then both are read again.
    expect(instants).toHaveLength(calls.filter((name) => name === 'open').length);
    return { asked: one, now: instants.at(-1) ?? Number.NaN, version, place, text: result };
  });
  return Promise.all(answers);
}

/** Sends the requests one by one, each at the instant at which it was answered before. */
async function replayed(answers: readonly Answered[]): Promise<string[]> {
  const { store, clock, watch } = observedStore();
  const texts: string[] = [];
  for (const { asked, now } of answers) {
    const { call } = createCaller({ store, world, population, now: clock(() => now) });
    const { result, calls, instants } = await watch(() => send(call, asked));
    expect([instants.length, calls.filter((name) => name === 'open').length]).toEqual([1, 1]);
    texts.push(result);
  }
  return texts;
}

async function send(call: Caller['call'], asked: Asked): Promise<string> {
  const { method, path, body, headers } = asked;
  const answer = await call(method, path, { ...(body && { body }), ...(headers && { headers }) });
  return `${answer.status} ${answer.text}`;
}

/** A store whose answers come after some rounds of the event loop, so that others get in between. */
function slowStore(store: Store): Store {
  let calls = 0;
  const slow =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls += 1;
      const rounds = calls % 3;
      for (let round = 0; round < rounds; round += 1) await nextRound();
      const result = await call(...args);
      for (let round = 0; round < rounds; round += 1) await nextRound();
      return result;
    };
  const { open, jobs, latest, edges, dataSets, commit } = store;
  return {
    ...store,
    open: slow(open),
    jobs: slow(jobs),
    latest: slow(latest),
    edges: slow(edges),
    dataSets: slow(dataSets),
    commit: slow(commit),
  };
}

/** What notes whose calls it sees, before others come in between. */
function slowed(): ReturnType<typeof observedStore> {
  const observed = observedStore();
  return { ...observed, store: slowStore(observed.store) };
}

describe.each<[string, () => ReturnType<typeof observedStore>]>([
  ['memory', () => observedStore()],
  ['copies of memory', () => observedStore(copyingStore(memoryStore()))],
  ['a slow store', slowed],
  ['SQLite', () => observedStore(temporaryStore())],
])('60 requests at a time, on %s', (_, create) => {
  it('should give the bytes that they give one by one in the order of the versions', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (asked) => {
        const answers = await parallel(create(), asked);
        const inOrder = answers.toSorted((a, b) => a.version - b.version || a.place - b.place);
        const texts = await replayed(inOrder);
        const other = inOrder.findIndex(({ text }, index) => text !== texts[index]);
        expect(texts[other]).toBe(inOrder[other]?.text);
      }),
      { numRuns: ROUNDS, verbose: 0 },
    );
  }, 60_000);
});
