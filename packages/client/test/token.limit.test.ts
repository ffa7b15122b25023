import { describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  NetworkError,
  type RetryEvent,
  type TokenProvider,
} from '../src/index.ts';
import { counting } from './file-server.ts';
import { collected, errorResponse, job, json, rejection, scriptedClient } from './scripted.ts';
import { timedClock } from './timed-clock.ts';

const url = 'http://aep.test/data/core/ups/export/jobs';
const request = { destination: { datasetId: 'd' } };
const never = new Promise<string>(() => {});

/** A client whose token provider never answers some of its calls, while the clock runs on by 30 s. */
function timed(
  tokens: readonly (string | undefined)[],
  answers: readonly Response[],
  options: Partial<ClientOptions> = {},
) {
  const clock = timedClock();
  const asked: unknown[] = [];
  const left = [...tokens];
  const token: TokenProvider = async (...given) => {
    asked.push(given[0]);
    const text = left.shift();
    if (text !== undefined) return text;
    setImmediate(() => clock.advance(30_000));
    return never;
  };
  return { ...scriptedClient(answers, { clock, token, ...options }), clock, asked };
}

describe('a token provider that never answers', () => {
  it('should be called again, and the request sent then', async () => {
    const events: RetryEvent[] = [];
    const { client, asked, clock, requests } = timed([undefined, 'one'], [json(job('NEW'))], {
      onRetry: (event) => events.push(event),
    });
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
    expect(asked).toHaveLength(2);
    expect(clock.slept).toEqual([500]);
    expect(events).toMatchObject([{ method: 'GET', url: `${url}/7`, attempt: 1, delayMs: 500 }]);
    expect(requests).toHaveLength(1);
  });

  it('should end the call after as many calls of it as there are attempts', async () => {
    const { client, asked, requests } = timed([], []);
    const error = await rejection<NetworkError>(client.getExportJob(7));
    expect(error).toMatchObject({ kind: 'network', timeoutMs: 30_000 });
    expect(error.message).toBe(
      `GET ${url}/7 failed: the token provider returned no token within 30000 ms. requestTimeoutMs sets the limit.`,
    );
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
    expect(asked).toHaveLength(4);
    expect(requests).toEqual([]);
  });

  it('should be called again for a POST, which is sent once', async () => {
    const { client, requests } = timed([undefined, 'one'], [json(job('NEW'))]);
    await client.createExportJob(request);
    expect(requests).toHaveLength(1);
    const { client: other } = timed([], []);
    const { message } = await rejection(other.createExportJob(request));
    expect(message).not.toContain('may have processed');
  });

  it('should be called once if the call must not be retried', async () => {
    const { client, asked } = timed([], []);
    await rejection(client.getExportJob(7, { retry: false }));
    expect(asked).toHaveLength(1);
  });

  it('should be called again for the token after a 401', async () => {
    const { client, asked } = timed(
      ['old', undefined, 'new'],
      [errorResponse(401), json(job('NEW'))],
    );
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
    const renewal = { refresh: true, refused: 'old' };
    expect(asked).toEqual([undefined, renewal, renewal]);
  });

  it('should be called again for a download, as often as that is retried', async () => {
    const file = { dataSetFileId: 'b-1', name: 'p', length: 6 };
    const { client } = timed([undefined, 'one'], [new Response(counting(6))]);
    expect(await collected(client.downloadFile(file))).toEqual([counting(6)]);
    const { client: other, asked } = timed([], []);
    await rejection(collected(other.downloadFile(file)));
    expect(asked).toHaveLength(4);
  });

  it('should not outlive the deadline of a wait', async () => {
    const { client, asked } = timed([], []);
    const error = await rejection(client.waitForExportJob(7, { deadlineMs: 40_000 }));
    expect(error).toMatchObject({ kind: 'wait-timed-out' });
    expect(asked).toHaveLength(2);
  });

  it('should end with the reason of the signal of the call, if that comes first', async () => {
    const controller = new AbortController();
    const { client } = scriptedClient([], { clock: timedClock(), token: () => never });
    const call = client.getExportJob(7, { signal: controller.signal });
    controller.abort(new Error('enough'));
    expect((await rejection(call)).message).toBe('enough');
  });

  it('should be waited for without a limit if there is none', async () => {
    const clock = timedClock();
    clock.timeout = () => {
      throw new Error('there is no limit');
    };
    const requestTimeoutMs = Number.POSITIVE_INFINITY;
    const token = async () => 'one';
    const { client } = scriptedClient([json(job('NEW'))], { clock, token, requestTimeoutMs });
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
  });
});

it('should pass on the error of a token provider, without calling it again', async () => {
  const down = new NetworkError({ method: 'POST', url: 'http://ims.test' }, new Error('down'));
  let calls = 0;
  const token = async () => {
    calls++;
    throw down;
  };
  const { client } = scriptedClient([], { token });
  expect(await rejection(client.getExportJob(7))).toBe(down);
  expect(calls).toBe(1);
});

it('should accept a token that is no promise', async () => {
  const token = (() => 'one') as unknown as TokenProvider;
  const { client, requests } = scriptedClient([json(job('NEW'))], { clock: timedClock(), token });
  await client.getExportJob(7);
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer one');
});
