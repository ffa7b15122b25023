import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FetchOptions, fetchWithin, type Received } from './fetch-within.ts';
import { Late, Unreadable } from './response-errors.ts';

const url = 'http://sim.test/data/foundation/export/files/f?path=part';

/** Stubs the global `fetch`, and keeps the signals of what was sent. */
function stubFetch(answer: (request: Request) => Response | Promise<Response>) {
  const signals: AbortSignal[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    signals.push(request.signal);
    return answer(request);
  });
  return { signals, aborted: () => signals.map(({ aborted }) => aborted) };
}

/** A server that does not answer. */
function silent(options: FetchOptions) {
  const stub = stubFetch(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  return { ...stub, send: (init?: RequestInit) => fetchWithin(options)(new Request(url, init)) };
}

function sending(chunks: readonly string[]): Response {
  const start = (stream: ReadableStreamDefaultController) => {
    for (const chunk of chunks) stream.enqueue(Buffer.from(chunk));
  };
  return new Response(new ReadableStream({ start }), { headers: { 'x-request-id': 'r' } });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchWithin', () => {
  it('should end a request without a response in time', async () => {
    const { send, aborted } = silent({ withinMs: 1 });
    await expect(send()).rejects.toThrow(new Late('no complete response within 0.001 s'));
    expect(aborted()).toEqual([true]);
  });

  it('should wait while the server is alive', async () => {
    let asked = 0;
    const { send } = silent({ withinMs: 1, isAlive: async () => ++asked < 3 });
    await expect(send()).rejects.toThrow(Late);
    expect(asked).toBe(3);
  });

  it.each(['its own signal', 'that of the request'])('should stop at once by %s', async (which) => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const isOwn = which === 'its own signal';
    const { send, aborted } = silent({ withinMs: 10_000, ...(isOwn && { signal }) });
    const response = send(isOwn ? {} : { signal });
    await setImmediate();
    stopping.abort(130);
    expect(aborted()).toEqual([true]);
    await expect(response).rejects.toBe(130);
  });

  it('should report each response, and keep its status and headers', async () => {
    const seen: Received[] = [];
    stubFetch(() => new Response('{}', { status: 404, headers: { 'retry-after': '1' } }));
    const send = fetchWithin({ onResponse: (response) => seen.push(response) });
    const response = await send(new Request('http://sim.test/a?b=c', { method: 'DELETE' }));
    expect(seen).toEqual([{ method: 'DELETE', url: 'http://sim.test/a?b=c', status: 404 }]);
    expect([response.status, response.headers.get('retry-after')]).toEqual([404, '1']);
    expect(await response.text()).toBe('{}');
    stubFetch(() => new Response(null, { status: 204 }));
    expect((await send(new Request(url))).status).toBe(204);
  });

  it('should end a body that does not end in time, except that of a file', async () => {
    stubFetch(() => sending(['{']));
    const send = fetchWithin({ withinMs: 1 });
    await expect(send(new Request('http://sim.test/jobs'))).rejects.toThrow(Late);
    expect((await send(new Request(url))).headers.get('x-request-id')).toBe('r');
  });

  it('should end a file whose next part is late, with its request', async () => {
    const { aborted } = stubFetch(() => sending(['ab', 'cd']));
    const response = await fetchWithin({ withinMs: 1 })(new Request(url));
    let text = '';
    const read = async () => {
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
    };
    await expect(read()).rejects.toThrow(Late);
    expect({ text, aborted: aborted() }).toEqual({ text: 'abcd', aborted: [true] });
  });

  it('should close the connection of a file that is not read to its end', async () => {
    const { aborted } = stubFetch(() => sending(['ab', 'cd']));
    const response = await fetchWithin()(new Request(url));
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(aborted()).toEqual([true]);
  });

  it('should end a body that is too long', async () => {
    const chunk = 'x'.repeat(1024 * 1024);
    stubFetch(() => {
      const pull = (stream: ReadableStreamDefaultController) => stream.enqueue(Buffer.from(chunk));
      return new Response(new ReadableStream({ pull }));
    });
    await expect(fetchWithin()(new Request('http://sim.test/jobs'))).rejects.toThrow(
      new Unreadable('the body exceeds the limit of 64 MiB (67108864 bytes)'),
    );
  });
});
