import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FetchOptions, fetchWithin, type Received } from './fetch-within.ts';
import { Late, Unreadable } from './response-errors.ts';

const url = 'http://sim.test/data/foundation/export/files/f?path=part';

/** Stubs the global `fetch`; `aborted` tells which of the requests were ended. */
function stubFetch(answer: (request: Request) => Response | Promise<Response>) {
  const signals: AbortSignal[] = [];
  vi.stubGlobal('fetch', async (sent: Request, init?: RequestInit) => {
    const request = new Request(sent, init);
    signals.push(init?.signal ?? request.signal);
    return answer(request);
  });
  return { aborted: () => signals.map(({ aborted }) => aborted) };
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

/** A response that does not end; `cancel` is called when its reader leaves it. */
function sending(chunks: readonly string[], cancel = () => {}): Response {
  const start = (stream: ReadableStreamDefaultController) => {
    for (const chunk of chunks) stream.enqueue(Buffer.from(chunk));
  };
  return new Response(new ReadableStream({ start, cancel }), { headers: { 'x-request-id': 'r' } });
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

  it('should stop by a signal after a garbage collection too, and close the connection', async () => {
    const asked = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const server = createServer((request) => {
      request.socket.on('close', () => closed.resolve());
      asked.resolve();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const stopping = new AbortController();
    const send = fetchWithin({ signal: stopping.signal });
    const rejected = expect(send(new Request(`http://127.0.0.1:${port}`))).rejects.toBe(130);
    await asked.promise;
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    await setImmediate();
    stopping.abort(130);
    await rejected;
    await closed.promise;
    server.close();
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

  it('should end a file whose next part is late, and close its connection', async () => {
    const cancel = vi.fn();
    stubFetch(() => sending(['ab', 'cd'], cancel));
    const response = await fetchWithin({ withinMs: 1 })(new Request(url));
    let text = '';
    const read = async () => {
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
    };
    await expect(read()).rejects.toThrow(Late);
    expect(text).toBe('abcd');
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('should close the connection of a file that is not read to its end', async () => {
    const cancel = vi.fn();
    stubFetch(() => sending(['ab', 'cd'], cancel));
    const response = await fetchWithin()(new Request(url));
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('should end an error response to the request of a file in time', async () => {
    stubFetch(() => new Response(sending(['{']).body, { status: 500 }));
    await expect(fetchWithin({ withinMs: 1 })(new Request(url))).rejects.toThrow(Late);
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
