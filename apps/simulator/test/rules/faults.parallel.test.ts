import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import type { Store } from '../../src/stores/port.ts';
import { temporaryFile, temporaryStore } from '../../src/stores/suite/temporary-store.ts';
import { type Caller, createCaller, jobRequest, jobsPath } from '../callers/caller.ts';
import { errorRule, rulesOf } from './faults.ts';

const REQUESTS = 50;

describe.each<[what: string, stores: () => readonly Store[]]>([
  ['one simulator on a store in memory', () => [memoryStore()]],
  ['two simulators on a store in memory', () => Array(2).fill(memoryStore())],
  ['one simulator on a SQLite store', () => [temporaryStore()]],
  [
    'two simulators on a SQLite file',
    () => {
      const file = temporaryFile();
      return [temporaryStore(file), temporaryStore(file)];
    },
  ],
])('error rules under parallel requests: %s', (_, stores) => {
  it('should act on exactly the reads that they say', async () => {
    const [caller, statuses] = await parallel(stores(), (one) => one.call('GET', jobsPath));
    expect(statuses).toEqual({ 200: REQUESTS - 16, 500: 7, 502: 9 });
    expect(await rulesOf(caller)).toMatchObject([
      { matches: REQUESTS, hits: 7, exhausted: true },
      { matches: REQUESTS - 7, hits: 9, exhausted: true },
    ]);
  });

  it('should act on exactly the writes that they say, and lose no other', async () => {
    const [caller, statuses] = await parallel(stores(), (one, dataSet) =>
      one.call('POST', jobsPath, { body: jobRequest(dataSet) }),
    );
    expect(statuses).toEqual({ 200: REQUESTS - 16, 500: 7, 502: 9 });
    expect(await rulesOf(caller)).toMatchObject([
      { matches: REQUESTS, hits: 7 },
      { matches: REQUESTS - 7, hits: 9 },
    ]);
    expect((await caller.list()).records).toHaveLength(REQUESTS - 16);
  });
});

/** How often each status was answered to many requests at a time. */
async function parallel(
  stores: readonly Store[],
  send: (caller: Caller, dataSet: string) => Promise<{ readonly status: number }>,
): Promise<readonly [Caller, Readonly<Record<number, number>>]> {
  const callers = stores.map((store) => createCaller({ store }));
  const [caller = createCaller()] = callers;
  const dataSet = await caller.createDataSet();
  await caller.addRule(errorRule(500, { skip: 3, times: 7 }));
  await caller.addRule(errorRule(502, { probability: 0.5, times: 9 }));
  const answers = await Promise.all(
    Array.from({ length: REQUESTS }, (_, at) =>
      send(callers[at % callers.length] ?? caller, dataSet),
    ),
  );
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return [caller, counts];
}
