import { describe, expect, it } from 'vitest';
import { jsonAt } from './json-at.ts';
import { Late, NoResponse, RequestRejected, Unreadable } from './response-errors.ts';

function answering(answer: (request: Request) => Response | Promise<Response>) {
  const fetch = async (request: Request) => answer(request);
  return jsonAt('http://sim.test', { headers: { 'x-api-key': 'k' }, fetch });
}

describe('jsonAt', () => {
  it('should send JSON, and return that of the response', async () => {
    const request = answering(async (sent) =>
      Response.json([
        `${sent.method} ${sent.url}`,
        sent.headers.get('x-api-key'),
        sent.headers.get('content-type'),
        await sent.text(),
      ]),
    );
    expect(await request('POST', '/a', { b: 1 })).toEqual([
      ...['POST http://sim.test/a', 'k', 'application/json', '{"b":1}'],
    ]);
    expect(await request('GET', '/a')).toEqual(['GET http://sim.test/a', 'k', null, '']);
  });

  it('should report the message of an error response', async () => {
    const request = answering(() =>
      Response.json({ title: 'No', detail: 'Not now.' }, { status: 503 }),
    );
    const error = await request('GET', '/a').catch((reason) => reason);
    expect(error).toBeInstanceOf(RequestRejected);
    expect(error).toMatchObject({ request: 'GET /a', status: 503, message: 'Not now.' });
    await expect(answering(() => new Response('<p>', { status: 500 }))('GET', '/')).rejects.toThrow(
      'the response has no message',
    );
  });

  it('should tell a body that breaks off from one that is not JSON', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('broken')) });
    await expect(answering(() => new Response(broken))('GET', '/')).rejects.toThrow(
      new NoResponse('network error'),
    );
    await expect(answering(() => new Response('<p>'))('GET', '/')).rejects.toThrow(Unreadable);
  });

  it.each([new Late('late'), new Unreadable('too long')])('should keep %o', async (error) => {
    await expect(answering(() => Promise.reject(error))('GET', '/')).rejects.toBe(error);
  });
});
