import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type ApiOptions, apiAt, json } from './api.ts';
import { Late, NoResponse, Unreadable } from './response-errors.ts';

/** An API whose server does not answer, and the signals of what was sent to it. */
function silent(options: Partial<ApiOptions> = {}) {
  const signals: AbortSignal[] = [];
  const fetch = ({ signal }: Request): Promise<Response> => {
    signals.push(signal);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  };
  return { api: apiAt('http://test', { headers: {}, fetch, ...options }), signals };
}

describe('an API that does not respond', () => {
  it('should be abandoned in time, with its request', async () => {
    const { api, signals } = silent({ withinMs: 1 });
    await expect(api('GET', '/')).rejects.toThrow(Late);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('should be waited for while it is alive', async () => {
    let asked = 0;
    const { api } = silent({ withinMs: 1, isAlive: async () => ++asked < 3 });
    await expect(api('GET', '/')).rejects.toThrow(Late);
    expect(asked).toBe(3);
  });

  it('should be left when its caller stops', async () => {
    const stopping = new AbortController();
    const { api, signals } = silent({ signal: stopping.signal, withinMs: 10_000 });
    const answer = api('GET', '/');
    await setImmediate();
    stopping.abort(130);
    // At once, and not when it is late.
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    await expect(answer).rejects.toBe(130);
  });
});

describe('json', () => {
  it('should tell a body that breaks off from one that is not JSON', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('broken')) });
    await expect(json(Promise.resolve(new Response(broken)))).rejects.toThrow(
      new NoResponse('network error'),
    );
    await expect(json(Promise.resolve(new Response('<p>')))).rejects.toThrow(Unreadable);
  });
});
