import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settled, streaming } from '../../test/events/streaming.ts';
import { creation, exchange, tenant } from '../../test/facts/exchanges.ts';

afterEach(() => {
  vi.useRealTimers();
});

const ids = (events: readonly { readonly id: string | undefined }[]) =>
  events.map(({ id }) => Number(id));
const upTo = (last: number, from = 1) =>
  Array.from({ length: last + 1 - from }, (_, at) => at + from);

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

  it('should keep nothing, and hold no client up', async () => {
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
