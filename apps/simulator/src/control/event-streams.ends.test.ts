import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settled, streaming } from '../../test/events/streaming.ts';

afterEach(() => {
  vi.useRealTimers();
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
