import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath } from '../../test/callers/caller.ts';
import { exchange, tenant } from '../../test/facts/exchanges.ts';
import type { HttpRequest } from '../http/request.ts';
import { memoryJournal } from '../journal/memory.ts';
import { waitIn } from './journal-query.ts';
import { matched } from './journal-wait.ts';

interface Page {
  readonly entries: readonly { readonly seq: number }[];
}

/** Whether something has ended, once everything that can go on has gone on. */
async function hasEnded(waiting: Promise<unknown>): Promise<boolean> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  return Promise.race([waiting.then(() => true), Promise.resolve(false)]);
}

/** A sandbox, and a read of its journal that is under way. */
function reading(query: string, signal?: AbortSignal) {
  const caller = createCaller();
  const { call, fetch } = caller;
  const url = `http://localhost/_sim/journal?org=1BD6382559DF0C130A49422D@AdobeOrg&${query}`;
  const waiting = fetch(url, signal ? { signal } : {}).then((response) => response.json());
  return { ...caller, waiting: waiting as Promise<Page>, send: () => call('GET', jobsPath) };
}

/** Those of the process: what waits does not go by the timers that a test has faked. */
const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;

describe('a read of the journal that waits', () => {
  it('should end once so many entries match, and not before', async () => {
    const before = timers();
    const { waiting, send, freeze } = reading('count=2&waitMs=5000&kind=request');
    for (const act of [send, freeze]) {
      await act();
      expect(await hasEnded(waiting)).toBe(false);
    }
    await send();
    expect((await waiting).entries).toMatchObject([{ seq: 1 }, { seq: 3 }]);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it.each(['count=2&waitMs=20', 'count=2&waitMs=20&text=x'])(
    'should end with what there is when its time is up: ?%s',
    async (query) => {
      const { waiting, call } = reading(query);
      await call('GET', `${jobsPath}?limit=1`, { headers: { 'x-note': 'x' } });
      expect((await waiting).entries).toMatchObject([{ seq: 1 }]);
    },
  );

  it.each([
    ['count=2&waitMs=7000', { count: 2, waitMs: 7000 }],
    ['count=2', { count: 2, waitMs: 5000 }],
    ['waitMs=10', { count: 1, waitMs: 10 }],
    ['count=2&waitMs=0', undefined],
    ['limit=5', undefined],
  ])('should be as patient as it says, or five seconds: ?%s', (query, wait) => {
    const parameters = new URLSearchParams(query);
    const parameter = (name: string) => parameters.get(name) ?? undefined;
    expect(waitIn({ parameter } as HttpRequest)).toEqual(wait);
  });

  it('should wait for one entry with waitMs alone, and count from after', async () => {
    const { waiting, send } = reading('waitMs=60000&after=1');
    await send();
    expect(await hasEnded(waiting)).toBe(false);
    await send();
    expect((await waiting).entries).toMatchObject([{ seq: 2 }]);
  });

  it('should not wait where there is enough', async () => {
    const { call } = createCaller();
    await call('GET', jobsPath);
    await call('GET', jobsPath);
    const answer = await call('GET', '/_sim/journal?count=2&limit=2&waitMs=60000');
    expect(answer.json<Page>().entries).toMatchObject([{ seq: 1 }, { seq: 2 }]);
    expect((await call('GET', '/_sim/journal?count=3&waitMs=0')).json<Page>().entries.length).toBe(
      2,
    );
  });

  it('should not count what was cleared', async () => {
    const { waiting, send, call } = reading('count=2&waitMs=5000');
    await send();
    await hasEnded(waiting);
    await call('DELETE', '/_sim/journal');
    await send();
    expect(await hasEnded(waiting)).toBe(false);
    await send();
    expect((await waiting).entries).toMatchObject([{ seq: 2 }, { seq: 3 }]);
  });

  it('should not see what another sandbox does', async () => {
    const { waiting, as, send } = reading('waitMs=5000');
    await as({ 'x-sandbox-name': 'dev' }).call('GET', jobsPath);
    expect(await hasEnded(waiting)).toBe(false);
    await send();
    expect((await waiting).entries).toHaveLength(1);
  });

  it('should end when its client goes, without a timer', async () => {
    const client = new AbortController();
    const before = timers();
    const { waiting } = reading('count=2&waitMs=5000', client.signal);
    const failed = expect(waiting).rejects.toThrow('gone');
    await hasEnded(new Promise(() => {}));
    client.abort(new Error('gone'));
    await failed;
    await hasEnded(new Promise(() => {}));
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('should end with what there is when the simulator is closed', async () => {
    const before = timers();
    const caller = reading('count=2&waitMs=5000');
    await caller.send();
    await hasEnded(caller.waiting);
    caller.close();
    expect((await caller.waiting).entries).toHaveLength(1);
    expect(timers()).toBeLessThanOrEqual(before);
    // And what begins later does not wait.
    const late = caller.call('GET', '/_sim/journal?count=2&waitMs=5000');
    expect((await late).json<Page>().entries).toHaveLength(1);
  });

  it('should let go of the signals, however it ends', async () => {
    const journal = memoryJournal();
    const { signal } = new AbortController();
    const waiting = matched(journal, { tenant, query: {}, wait: { count: 1, waitMs: 1000 } }, [
      signal,
    ]);
    await hasEnded(waiting);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    journal.append(tenant, exchange());
    await waiting;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('should look at each entry once', async () => {
    const journal = memoryJournal();
    const looked: (number | undefined)[] = [];
    const watched = {
      ...journal,
      seqs: (...[of, query]: Parameters<typeof journal.seqs>) => {
        looked.push(query.after);
        return journal.seqs(of, query);
      },
    };
    for (let sent = 0; sent < 5; sent += 1) journal.append(tenant, exchange({ jobId: 1 }));
    const wait = { count: 2, waitMs: 1000 };
    const waiting = matched(watched, { tenant, query: { jobId: 2, limit: 1 }, wait }, []);
    for (let sent = 0; sent < 2; sent += 1) {
      await hasEnded(waiting);
      journal.append(tenant, exchange({ jobId: 2 }));
    }
    await waiting;
    expect(looked).toEqual([0, 5, 6]);
  });
});
