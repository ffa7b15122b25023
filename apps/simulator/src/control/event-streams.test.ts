import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EventReader } from '../../test/event-reader.ts';
import { creation, exchange, tenant } from '../../test/exchanges.ts';
import { type MemoryJournalOptions, memoryJournal } from '../journal/memory.ts';
// It is loaded when somebody waits, and loading takes as many turns as it likes.
import '../journal/waiting.ts';
import type { Journal } from '../journal/port.ts';
import type { From } from './event-cursor.ts';
import { eventStreams, type Listening } from './event-streams.ts';

afterEach(() => {
  vi.useRealTimers();
});

interface Options extends MemoryJournalOptions {
  readonly maxOpen?: number;
  readonly watch?: (journal: Journal) => Journal;
}

function streaming({ maxOpen, watch = (journal) => journal, ...options }: Options = {}) {
  const journal = memoryJournal(options);
  const closing = new AbortController();
  const streams = eventStreams({
    journal: watch(journal),
    closing: closing.signal,
    ...(maxOpen !== undefined && { maxOpen }),
  });
  const open = (from: From, more: Partial<Listening> = {}) =>
    streams.listen({ tenant, from, limit: Infinity, client: undefined, ...more });
  const listen = (from: From = 'now', more: Partial<Listening> = {}) =>
    new EventReader(new Response(open(from, more)));
  const append = (count: number, of = tenant) => {
    for (let sent = 0; sent < count; sent += 1) journal.append(of, exchange());
  };
  return { journal, streams, closing, open, listen, append };
}

const ids = (events: readonly { readonly id: string | undefined }[]) =>
  events.map(({ id }) => Number(id));
const upTo = (last: number, from = 1) =>
  Array.from({ length: last + 1 - from }, (_, at) => at + from);

/** Once everything that can go on has gone on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

describe('two hundred listeners', () => {
  it('should each have each entry of their sandbox once, in order, which is rendered once for all', async () => {
    const rendered: number[] = [];
    const { listen, journal } = streaming({
      watch: (of) => ({
        ...of,
        entry: (...args) => {
          rendered.push(args[1]);
          return of.entry(...args);
        },
      }),
    });
    const other = { ...tenant, sandbox: 'dev' };
    const readers = upTo(200).map((at) => listen('now', { tenant: at % 4 === 0 ? other : tenant }));
    const reading = readers.map((reader) => reader.take(100));
    const writers = upTo(10).map(async (writer) => {
      for (let sent = 0; sent < 10; sent += 1) {
        journal.append(tenant, exchange({ jobId: 1000 + writer }));
        journal.append(other, exchange({ jobId: 2000 + writer }));
        await new Promise(setImmediate);
      }
    });
    await Promise.all(writers);
    for (const [at, events] of (await Promise.all(reading)).entries()) {
      expect(ids(events)).toEqual(upTo(100));
      const floor = (at + 1) % 4 === 0 ? 2000 : 1000;
      for (const { data } of events) {
        expect(Math.floor((data as { jobId: number }).jobId / 1000) * 1000).toBe(floor);
      }
    }
    expect(rendered).toHaveLength(200);
    await Promise.all(readers.map((reader) => reader.cancel()));
  });
});

describe('a slow listener', () => {
  it('should be told how many entries it has lost, and from where to go on', async () => {
    const { listen, append, streams } = streaming({ maxEntries: 10 });
    append(3);
    const reader = listen();
    append(5);
    expect(ids(await reader.take(2))).toEqual([4, 5]);
    append(20);
    expect(await reader.rest()).toEqual([
      { event: 'dropped', data: { dropped: 13, after: 18 }, id: '18' },
    ]);
    expect(streams.open).toBe(0);
    const again = listen(Number(reader.lastId));
    expect(ids(await again.take(10))).toEqual(upTo(28, 19));
    await again.cancel();
  });

  it('should keep nothing, and hold nobody up', async () => {
    const { journal, listen, streams, append } = streaming({ maxEntries: 50 });
    const rendering = vi.spyOn(journal, 'entry');
    const slow = upTo(20).map(() => listen());
    await Promise.all(slow.map((reader) => reader.take(0)));
    const quick = listen();
    for (let round = 0; round < 20; round += 1) {
      append(50);
      await quick.take(50);
    }
    expect(streams.open).toBe(21);
    // What the slow ones did not ask for was rendered for none of them.
    expect(rendering.mock.calls.length).toBeLessThanOrEqual(1000);
    for (const reader of slow) {
      expect(await reader.rest()).toMatchObject([{ event: 'dropped', data: { dropped: 950 } }]);
    }
    await quick.cancel();
    expect(streams.open).toBe(0);
  });

  it('should not take what was cleared for lost', async () => {
    const { journal, listen, append } = streaming({ maxEntries: 10 });
    const reader = listen();
    append(5);
    await journal.clear(tenant);
    append(12);
    expect(await reader.rest()).toMatchObject([{ data: { dropped: 2, after: 7 } }]);
    const oldest = listen('oldest');
    expect(ids(await oldest.take(10))).toEqual(upTo(17, 8));
    await journal.clear(tenant);
    append(1);
    expect(ids(await oldest.take(1))).toEqual([18]);
    await oldest.cancel();
  });

  it('should be told even if it has read nothing', async () => {
    const { listen, append } = streaming({ maxEntries: 10 });
    append(15);
    expect(await listen(0).rest()).toMatchObject([{ data: { dropped: 5, after: 5 } }]);
  });

  it('should let others have a turn while many read what there is', async () => {
    const { listen, append } = streaming();
    append(1000);
    const reading = Promise.all(upTo(50).map(() => listen('oldest').take(1000)));
    let turns = 0;
    for (let isOver = false; !isOver; turns += 1) {
      isOver = (await Promise.race([reading.then(() => true), new Promise(setImmediate)])) === true;
    }
    expect(turns).toBeGreaterThan(3);
  });
});

describe('a stream that was cut off', () => {
  it('should be read on by the last id without a gap, and repeat no entry that came whole', async () => {
    const step = fc.record({
      read: fc.nat(6),
      append: fc.array(fc.boolean(), { maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { journal, listen, streams } = streaming();
        const whole: number[] = [];
        const told: string[] = [];
        let count = 0;
        let lastId = 0;
        for (const { read, append } of steps) {
          for (const isJob of append) {
            // Two events, or one.
            const made = creation('{}', { jobId: count + 1, hasWritten: true });
            journal.append(tenant, isJob ? made : exchange());
            told.push(isJob ? 'job' : 'request');
            count += 1;
          }
          const reader = listen(lastId);
          const unread = told.slice(lastId).reduce((sum, one) => sum + (one === 'job' ? 2 : 1), 0);
          for (const { id } of await reader.take(Math.min(read, unread))) {
            if (id !== undefined) whole.push(Number(id));
          }
          // Who was sent nothing knows what it knew before.
          lastId = Number(reader.lastId || lastId);
          await reader.cancel();
        }
        const rest = count - lastId;
        const last = listen(lastId, { limit: Math.max(rest, 1) });
        if (rest > 0) {
          const events = await last.rest();
          expect(events.filter(({ id }) => id !== undefined).map(({ event }) => event)).toEqual(
            told.slice(lastId),
          );
          whole.push(...events.flatMap(({ id }) => (id === undefined ? [] : [Number(id)])));
        } else await last.cancel();
        expect(whole).toEqual(upTo(count));
        expect(streams.open).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('should be known by its id before the first event', async () => {
    const { listen, append } = streaming();
    append(4);
    const reader = listen();
    const waiting = reader.next();
    await settled();
    expect(reader.lastId).toBe('4');
    await reader.cancel();
    await waiting;
  });
});

describe('a stream of events', () => {
  it('should give a sign of life while nothing happens, by a timer that only who waits has', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { listen, append } = streaming();
    const reader = listen();
    expect(vi.getTimerCount()).toBe(0);
    const waiting = reader.next();
    await settled();
    for (const times of [1, 2, 3]) {
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(14_999);
      await settled();
      expect(reader.comments).toBe(times - 1);
      vi.advanceTimersByTime(1);
      await settled();
      expect(reader.comments).toBe(times);
    }
    append(1);
    expect((await waiting)?.id).toBe('1');
    await settled();
    expect(vi.getTimerCount()).toBe(0);
    await reader.cancel();
  });

  it.each(['cancelled', 'given up by its client', 'ended with the simulator'])(
    'should leave nothing when it is %s',
    async (how) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { listen, streams, closing, journal } = streaming();
      const waits = vi.spyOn(journal, 'changed');
      const client = new AbortController();
      const readers = [listen('now', { client }), listen('now', { client })];
      const waiting = Promise.allSettled(readers.map((reader) => reader.next()));
      await settled();
      expect([streams.open, vi.getTimerCount()]).toEqual([2, 2]);
      if (how === 'cancelled') for (const reader of readers) await reader.cancel();
      else if (how === 'ended with the simulator') closing.abort();
      else client.abort(new Error('gone'));
      const [first] = await waiting;
      expect(first).toEqual(
        client.signal.aborted
          ? { status: 'rejected', reason: new Error('gone') }
          : { status: 'fulfilled', value: undefined },
      );
      await settled();
      expect([streams.open, vi.getTimerCount()]).toEqual([0, 0]);
      expect(waits.mock.calls.every(([, , signal]) => signal.aborted)).toBe(true);
      for (const { signal } of [client, closing]) {
        expect(getEventListeners(signal, 'abort')).toEqual([]);
      }
    },
  );

  it('should leave nothing at whatever step it is cancelled', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { listen, streams, append } = streaming();
    append(1);
    for (let steps = 0; steps < 40; steps += 1) {
      const reader = listen('oldest');
      const reading = reader.rest();
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      await reader.cancel();
      await settled();
      expect([steps, streams.open, vi.getTimerCount()]).toEqual([steps, 0, 0]);
      await reading;
    }
  });

  it('should end at once when the simulator is closed, or its client gone', async () => {
    const { closing, listen, streams } = streaming();
    const client = new AbortController();
    client.abort(new Error('gone'));
    await expect(listen('now', { client }).next()).rejects.toThrow('gone');
    closing.abort();
    expect(await listen().next()).toBeUndefined();
    expect(streams.open).toBe(0);
  });

  it('should not be one too many', async () => {
    const { listen, open, streams } = streaming({ maxOpen: 2 });
    const readers = [listen(), listen()];
    expect(open('now')).toBeUndefined();
    await readers[0]?.cancel();
    const third = open('now');
    expect([third, streams.open]).toEqual([expect.any(ReadableStream), 2]);
  });

  it('should fail, and leave nothing, when entries cannot be read', async () => {
    const { listen, append, streams } = streaming({
      loadIgnored: () => Promise.reject(new Error('unreadable')),
    });
    append(1);
    await expect(listen('oldest').next()).rejects.toThrow('unreadable');
    expect(streams.open).toBe(0);
  });

  it('should pass over what was dropped while it was read', async () => {
    const { listen, append } = streaming({ maxEntries: 2 });
    append(2);
    // What entries are read with is loaded first, and meanwhile two more come.
    const reading = listen('oldest').rest();
    for (let turn = 0; turn < 2; turn += 1) await Promise.resolve();
    append(2);
    expect(await reading).toMatchObject([{ event: 'dropped', data: { dropped: 2, after: 2 } }]);
  });
});
