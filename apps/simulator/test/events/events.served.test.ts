import { getEventListeners, once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { vendorApi } from '../../src/api/app.ts';
import { operations } from '../../src/api/operations.ts';
import { controlApp } from '../../src/control/app.ts';
import { dispatching } from '../../src/http/areas.ts';
import { partsOf } from '../../src/parts.ts';
import { jobsPath, org, startAt, usualHeaders } from '../callers/caller.ts';
import { listening } from '../processes/listening.ts';
import { EventReader } from './event-reader.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A simulator behind a server, and how much in it waits for something to happen. */
async function served() {
  const parts = partsOf({ now: () => startAt });
  const { areas, rest } = vendorApi(parts);
  const control = async () => controlApp({ ...parts, vendorOperations: operations });
  const handle = dispatching([...areas, { base: '/_sim', load: control }], rest);
  const { server, bugs, [Symbol.asyncDispose]: dispose } = await listening(handle);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: usualHeaders, ...init });
  const open = () => getEventListeners(parts.closing, 'abort').length;
  /** Once so many wait. */
  const until = async (count: number) => {
    while (open() !== count) await new Promise(setImmediate);
  };
  return { server, bugs, ask, open, until, close: parts.close, [Symbol.asyncDispose]: dispose };
}

describe('events through a socket', () => {
  it('should come when they happen, to each who listens', async () => {
    await using simulator = await served();
    const { ask } = simulator;
    const client = new AbortController();
    const readers: EventReader[] = [];
    for (let at = 0; at < 10; at += 1) {
      readers.push(new EventReader(await ask('/_sim/events', { signal: client.signal })));
    }
    const reading = Promise.all(readers.map((reader) => reader.take(20)));
    await Promise.all(Array.from({ length: 20 }, () => ask(jobsPath)));
    for (const events of await reading) {
      expect(events.map(({ id }) => Number(id))).toEqual(events.map((_, at) => at + 1));
    }
    client.abort();
    await simulator.until(0);
    expect(simulator.bugs).toEqual([]);
  });

  it('should be listened to no longer when the client is gone, without a word', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await using simulator = await served();
    const client = new AbortController();
    const { body } = await simulator.ask('/_sim/events', { signal: client.signal });
    expect(simulator.open()).toBe(1);
    client.abort();
    await simulator.until(0);
    await expect(body?.getReader().read()).rejects.toThrow();
    expect([said.mock.calls, simulator.bugs]).toEqual([[], []]);
  });

  it('should not be listened to by HEAD', async () => {
    await using simulator = await served();
    const { status, headers } = await simulator.ask('/_sim/events', { method: 'HEAD' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(simulator.open()).toBe(0);
  });

  it('should end when the simulator is closed, so that its server can', async () => {
    await using simulator = await served();
    const { ask, close, server } = simulator;
    const reader = new EventReader(await ask(`/_sim/events?org=${org}`));
    const waiting = ask('/_sim/journal?count=1&waitMs=60000');
    await simulator.until(2);
    const closed = once(server, 'close');
    close();
    server.close();
    expect(await reader.next()).toBeUndefined();
    expect(await (await waiting).json()).toEqual({ entries: [], dropped: 0, last: 0 });
    await closed;
  });
});

describe('a read of the journal that waits, through a socket', () => {
  it('should end when its client is gone', async () => {
    await using simulator = await served();
    const client = new AbortController();
    const waiting = simulator.ask('/_sim/journal?count=1&waitMs=60000', { signal: client.signal });
    const failed = expect(waiting).rejects.toThrow();
    await simulator.until(1);
    client.abort();
    await failed;
    await simulator.until(0);
    expect(simulator.bugs).toEqual([]);
  });
});
