import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { fetching } from './fetching.ts';

const url = 'http://localhost:4100/a?b=c';
/** Tells what it was asked. */
const echo = fetching(async (request) => {
  const { method, headers } = request;
  const asked = [method, request.url, headers.get('x-a'), await request.text()];
  return new Response(JSON.stringify(asked));
});
const init = { method: 'POST', headers: { 'x-a': 'b' }, body: 'text' };

describe('a handler in the form of fetch', () => {
  it.each<
    [what: string, input: string | URL | Request, init: RequestInit | undefined, asked: unknown]
  >([
    ['a string', url, undefined, ['GET', url, null, '']],
    ['a URL', new URL(url), undefined, ['GET', url, null, '']],
    ['a Request', new Request(url, init), undefined, ['POST', url, 'b', 'text']],
    ['a string and more', url, init, ['POST', url, 'b', 'text']],
    ['a URL and more', new URL(url), init, ['POST', url, 'b', 'text']],
    [
      'a Request and more',
      new Request(url, init),
      { method: 'PUT', body: 'other' },
      ['PUT', url, 'b', 'other'],
    ],
  ])('should take %s', async (_, input, more, asked) => {
    const response = await (more ? echo(input, more) : echo(input));
    expect(await response.json()).toEqual(asked);
  });

  it('should hand on a Request as it is', async () => {
    const request = new Request(url);
    const seen: Request[] = [];
    const answer = new Response('x');
    const fetch = fetching((given) => {
      seen.push(given);
      return answer;
    });
    expect(await fetch(request)).toBe(answer);
    expect(seen).toEqual([request]);
    expect(seen[0]).toBe(request);
  });

  it.each(['/a', 'a', ''])(
    'should reject the relative URL %j with a TypeError',
    async (relative) => {
      await expect(echo(relative)).rejects.toThrow(TypeError);
    },
  );

  it('should reject, and ask nothing, when the signal has aborted before', async () => {
    let asked = 0;
    const fetch = fetching(() => {
      asked += 1;
      return new Response();
    });
    const reason = new Error('enough');
    await expect(fetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const request = new Request(url, { signal: AbortSignal.abort() });
    await expect(fetch(request)).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toBe(0);
  });

  it('should reject when the signal aborts, though no answer comes', async () => {
    const controller = new AbortController();
    const fetch = fetching(() => new Promise<Response>(() => {}));
    const coming = fetch(url, { signal: controller.signal });
    controller.abort();
    await expect(coming).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('should ask nothing when the signal aborts while it gets ready', async () => {
    const controller = new AbortController();
    let asked = 0;
    const handle = () => {
      asked += 1;
      return new Response();
    };
    const fetch = fetching(handle, async () => controller.abort());
    const coming = fetch(url, { signal: controller.signal });
    await expect(coming).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toBe(0);
  });

  it('should take a Request of another class, with more or without', async () => {
    const { method, headers, body } = new Request(url, init);
    const foreign = { url, method, headers, body } as unknown as Request;
    const response = await echo(foreign, { method: 'PUT' });
    expect(await response.json()).toEqual(['PUT', url, 'b', 'text']);
    const bare = { url, headers: new Headers() } as unknown as Request;
    expect((await fetching(() => new Response('x'))(bare)).status).toBe(200);
  });

  it.each(['foo:bar', 'data:,x', 'file:///etc/passwd'])(
    'should reject %s with a TypeError',
    async (other) => {
      await expect(echo(other)).rejects.toThrow(TypeError);
    },
  );

  it('should reject a Request whose body was read before', async () => {
    const request = new Request(url, init);
    await request.text();
    await expect(echo(request)).rejects.toThrow(TypeError);
  });

  it('should reject when the handler does', async () => {
    const fetch = fetching(() => Promise.reject(new Error('broken')));
    await expect(fetch(url)).rejects.toThrow('broken');
  });

  it('should leave no listener at a signal that outlives it', async () => {
    const { signal } = new Request(url, { signal: new AbortController().signal });
    const request = { url, headers: new Headers(), signal } as unknown as Request;
    const fetch = fetching(() => new Response());
    for (let sent = 0; sent < 3; sent += 1) await fetch(request);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
