import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { temporaryStore } from '../../src/stores/suite/temporary-store.ts';
import { type Caller, createCaller, jobRequest, jobsPath } from '../callers/caller.ts';
import { entriesOf, rulesOf } from '../rules/faults.ts';

const stores = [
  ['memory', memoryStore],
  ['sqlite', temporaryStore],
] as const;

const REQUESTS = 50;

/** What 50 parallel requests come to. */
async function outcomes(send: () => Promise<unknown>): Promise<readonly (number | string)[]> {
  const sent = Array.from({ length: REQUESTS }, async () => {
    try {
      return (await (send() as ReturnType<Caller['call']>)).status;
    } catch (error) {
      return (error as Error).message;
    }
  });
  return Promise.all(sent);
}

const count = <T>(all: readonly T[], one: T) => all.filter((each) => each === one).length;

describe.each(stores)('50 parallel requests on a store: %s', (_, store) => {
  it('should lose as many responses as a rule says, and no job', async () => {
    const caller = createCaller({ store: store() });
    const body = jobRequest(await caller.createDataSet());
    const effect = { type: 'answer-lost', then: 'reset' };
    await caller.addRule({ match: { operation: 'createExportJob' }, skip: 5, times: 20, effect });
    const seen = await outcomes(() => caller.call('POST', jobsPath, { body }));
    expect([count(seen, 200), count(seen, 'fetch failed')]).toEqual([30, 20]);
    const { records } = await caller.list('?limit=100');
    expect(new Set(records.map(({ id }) => id)).size).toBe(REQUESTS);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 50, hits: 20, exhausted: true }]);
    const lost = (await entriesOf(caller)).filter(({ rule }) => rule);
    expect(lost).toHaveLength(20);
    for (const { response, jobId } of lost) {
      expect([response.status, typeof jobId]).toEqual([0, 'number']);
    }
  });

  it('should reset as many as a rule says, and make no job for those', async () => {
    const caller = createCaller({ store: store() });
    const body = jobRequest(await caller.createDataSet());
    await caller.addRule({ times: 7, effect: { type: 'reset' } });
    const seen = await outcomes(() => caller.call('POST', jobsPath, { body }));
    expect([count(seen, 200), count(seen, 'fetch failed')]).toEqual([43, 7]);
    await caller.call('DELETE', '/_sim/rules');
    expect((await caller.list('?limit=100')).records).toHaveLength(43);
  });

  it('should let as many pass as a rate limit says, for each key', async () => {
    const caller = createCaller({ store: store() });
    await caller.createDataSet();
    await caller.addRule({ effect: { type: 'rate-limit', requests: 10, perMs: 1000 } });
    const other = { headers: { 'x-api-key': 'other' } };
    const [seen, others] = await Promise.all([
      outcomes(() => caller.call('GET', jobsPath)),
      outcomes(() => caller.call('GET', jobsPath, other)),
    ]);
    for (const all of [seen, others]) expect([count(all, 200), count(all, 429)]).toEqual([10, 40]);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 100, hits: 80 }]);
    await caller.advance(1000);
    expect((await caller.call('GET', jobsPath)).status).toBe(200);
  });

  it('should move the clock on once for each that is late on it', async () => {
    const caller = createCaller({ store: store() });
    await caller.freeze();
    const { now } = await caller.clock();
    const effect = { type: 'latency', ms: 40, clock: 'virtual' };
    await caller.addRule({ times: 30, effect });
    const seen = await outcomes(() => caller.call('GET', jobsPath));
    expect(count(seen, 200)).toBe(REQUESTS);
    expect((await caller.clock()).now).toBe(now + 30 * 40);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 50, hits: 30 }]);
  });
});
