import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, org } from '../../test/callers/caller.ts';
import type { EventReader } from '../../test/events/event-reader.ts';
import { listening } from '../../test/events/listening.ts';

describe('the events of a sandbox', () => {
  it('should have what was there, or what comes, or what comes after an entry', async () => {
    const { call, listen } = listening();
    for (let sent = 0; sent < 3; sent += 1) await call('GET', jobsPath);
    const seqs = async (reader: EventReader) => (await reader.rest()).map(({ id }) => id);
    expect(await seqs(await listen('after=0&limit=2'))).toEqual(['1', '2']);
    expect(await seqs(await listen('after=2&limit=1'))).toEqual(['3']);
    const headers = { 'last-event-id': '1' };
    expect(await seqs(await listen('after=0&limit=2', { headers }))).toEqual(['2', '3']);
    // Of another run, in which there was more.
    expect(await seqs(await listen('after=99&limit=1'))).toEqual(['1']);
    const now = await listen('limit=1');
    const later = await listen('after=3&limit=1');
    await call('GET', jobsPath);
    expect([await seqs(now), await seqs(later)]).toEqual([['4'], ['4']]);
  });

  it('should leave no entry, and answer HEAD without listening', async () => {
    const { call, fetch, listen } = listening();
    const reader = await listen();
    await reader.cancel();
    const head = await fetch(`http://localhost/_sim/events?org=${org}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), head.body]).toEqual([
      200,
      'text/event-stream',
      null,
    ]);
    expect((await call('GET', '/_sim/journal')).json()).toEqual({
      entries: [],
      dropped: 0,
      last: 0,
    });
  });

  it.each([
    ['after=-1', {}, { error: 'after must be an integer of at least 0; got "-1".', nearest: 0 }],
    ['limit=0', {}, { error: 'limit must be an integer of at least 1; got "0".', nearest: 1 }],
    [
      'afer=1',
      {},
      { error: '"afer" is not a parameter of streamEvents. Did you mean after?', nearest: 'after' },
    ],
    [
      '',
      { 'last-event-id': 'x' },
      { error: 'Last-Event-ID must be the ID of an event, an integer; got "x".' },
    ],
  ])('should not be streamed for ?%s and %o', async (query, headers, error) => {
    const answer = await createCaller().call('GET', `/_sim/events?${query}`, { headers });
    expect([answer.status, answer.json()]).toEqual([400, error]);
  });

  it('should be streamed to so many at once, and no more', async () => {
    const { call, listen, close } = listening();
    const readers: EventReader[] = [];
    for (let at = 0; at < 1000; at += 1) readers.push(await listen());
    const answer = await call('GET', '/_sim/events');
    expect([answer.status, answer.json()]).toEqual([
      503,
      {
        error: '1,000 streams of events are open, which is the limit; close one first.',
      },
    ]);
    await readers[7]?.cancel();
    await (await listen()).cancel();
    close();
    for (const reader of readers) expect(await reader.next()).toBeUndefined();
  });

  it('should fail as the body of any fetch when its signal aborts', async () => {
    const { listen, call } = listening();
    const client = new AbortController();
    const reader = await listen('', { signal: client.signal });
    await call('GET', jobsPath);
    expect((await reader.next())?.id).toBe('1');
    const next = expect(reader.next()).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    client.abort();
    await next;
  });

  it('should want the token of the control plane', async () => {
    const { call } = createCaller({ controlToken: 'secret' });
    expect((await call('GET', '/_sim/events')).status).toBe(401);
    const headers = { authorization: 'Bearer secret' };
    await call('GET', jobsPath);
    const answer = await call('GET', '/_sim/events?after=0&limit=1', { headers });
    expect([
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('cache-control'),
    ]).toEqual([200, 'text/event-stream', 'no-cache']);
    expect(answer.text).toMatch(/^retry: 1000\nid: 0\n\nevent: request\ndata: \{.*\}\nid: 1\n\n$/);
  });
});
