import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, type NetworkError } from '../src/index.ts';
import { counting, hanging } from './file-server.ts';
import { collected, job, json, org, rejection, type Scripted, scriptedClient } from './scripted.ts';
import { timedClock } from './timed-clock.ts';

const request = { destination: { datasetId: 'd' }, schema: { name: 's' } };
const url = 'http://aep.test/data/core/ups/export/jobs';

/** A client whose clock runs on while a request hangs. */
function timed(
  answersOf: (hang: (ms: number) => Scripted) => readonly Scripted[],
  options: Partial<ClientOptions> = {},
) {
  const clock = timedClock();
  const late = (ms: number) => setImmediate(() => clock.advance(ms));
  const hang = (ms: number) => () => {
    late(ms);
    return new Promise<Response>(() => {});
  };
  return { ...scriptedClient(answersOf(hang), { clock, ...options }), clock, late };
}

describe('a GET without a response', () => {
  it('should be sent again after 30 s', async () => {
    const { client, clock, requests } = timed((hang) => [hang(30_000), json(job('NEW'))]);
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(clock.slept).toEqual([500]);
  });

  it('should be sent again if the head comes and the body does not', async () => {
    const { body } = hanging(counting(1));
    const head = () => {
      late(30_000);
      return new Response(body);
    };
    const { client, late } = timed(() => [head, json(job('NEW'))]);
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
  });

  it('should be an error after as many requests as any that fails', async () => {
    const { client, requests } = timed((hang) => [1, 2, 3, 4].map(() => hang(30_000)));
    const error = await rejection<NetworkError>(client.getExportJob(7));
    expect(error).toMatchObject({ kind: 'network', timeoutMs: 30_000 });
    expect(error.message).toBe(
      `GET ${url}/7 failed: no complete response within 30000 ms. requestTimeoutMs sets the limit.`,
    );
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
    expect(requests).toHaveLength(4);
  });

  it('should have the time that the option says, and no less', async () => {
    const { client, requests } = timed((hang) => [hang(500), json(job('NEW'))], {
      requestTimeoutMs: 500,
    });
    await client.getExportJob(7);
    expect(requests).toHaveLength(2);
    const { client: patient, clock } = timed(() => [
      async () => {
        clock.advance(29_999);
        return json(job('NEW'));
      },
    ]);
    expect(await patient.getExportJob(7)).toMatchObject({ id: 7 });
  });

  it('should end with the reason of its signal, if that comes first', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const { client } = timed(() => [
      () => {
        setImmediate(() => controller.abort(reason));
        return new Promise<Response>(() => {});
      },
    ]);
    const { signal } = controller;
    expect(await rejection(client.getExportJob(7, { signal }))).toBe(reason);
  });

  it('should leave nothing on the signal of its caller', async () => {
    const { signal } = new AbortController();
    const left = new Set<unknown>();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...[type, listener, options]: Parameters<typeof add>) => {
      left.add(listener);
      add(type, listener, options);
    };
    signal.removeEventListener = (...[type, listener]: Parameters<typeof remove>) => {
      left.delete(listener);
      remove(type, listener);
    };
    const { client } = timed(() => [json(job('NEW'))]);
    await client.getExportJob(7, { signal });
    expect(left.size).toBe(0);
  });
});

describe('a POST without a response', () => {
  it('should be an error that reports what may have happened', async () => {
    const { client, requests } = timed((hang) => [hang(30_000)]);
    const error = await rejection<NetworkError>(client.createExportJob(request));
    expect(error.message).toBe(
      `POST ${url} failed: no complete response within 30000 ms. requestTimeoutMs sets the limit. The service may have processed the request.`,
    );
    expect(requests).toHaveLength(1);
  });

  it('should be sent again when the call says so', async () => {
    const { client, requests } = timed((hang) => [hang(30_000), json(job('NEW'))]);
    await client.createExportJob(request, { retry: true });
    expect(requests).toHaveLength(2);
  });
});

describe('waitForExportJob', () => {
  it.each([{}, { deadlineMs: 60_000 }])(
    'should outlive a GET that is never answered, with %j',
    async (options) => {
      const { client, clock } = timed((hang) => [
        json(job('NEW')),
        hang(30_000),
        json(job('SUCCEEDED')),
      ]);
      expect(await client.waitForExportJob(7, options)).toMatchObject({ status: 'SUCCEEDED' });
      expect(clock.slept).toEqual([1000, 500]);
    },
  );
});

describe('a download', () => {
  const file = { dataSetFileId: 'b-1', name: 'part-0.parquet', length: 6 };
  const rest = (from: number) =>
    new Response(counting(6).subarray(from), {
      status: 206,
      headers: { 'content-range': `bytes ${from}-5/6` },
    });

  it('should be asked for again when no head comes', async () => {
    const { client, requests } = timed((hang) => [hang(30_000), new Response(counting(6))]);
    expect(await collected(client.downloadFile(file))).toEqual([counting(6)]);
    expect(requests).toHaveLength(2);
  });

  it('should go on elsewhere when the bytes fall silent', async () => {
    const { body, state } = hanging(counting(4));
    const { client, requests, late } = timed(() => [() => new Response(body), rest(4)]);
    const onProgress = ({ received }: { received: number }) => {
      if (received === 4) late(30_000);
    };
    const chunks = await collected(client.downloadFile(file, { onProgress }));
    expect(chunks.flatMap((chunk) => [...chunk])).toEqual([...counting(6)]);
    expect(requests[1]?.headers.get('range')).toBe('bytes=4-');
    expect(state.cancelled).toBe(true);
  });

  it('should have no limit while bytes come, and while the stream is not read', async () => {
    const { client, clock, requests } = timed(() => [new Response(counting(6))]);
    const reader = client.downloadFile(file).getReader();
    clock.advance(1e9);
    await reader.read();
    clock.advance(1e9);
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([false]);
    expect(await reader.read()).toMatchObject({ done: true });
    expect(requests).toHaveLength(1);
  });
});

describe('the option requestTimeoutMs', () => {
  const good = { imsOrgId: org, apiKey: 'key', token: 'token' };
  it.each([0, -1, Number.NaN, '5', null])('should not be %o', (requestTimeoutMs) => {
    const options = { ...good, requestTimeoutMs } as ClientOptions;
    expect(() => createClient(options)).toThrow(/^createClient: requestTimeoutMs must be /);
  });

  it('should be Infinity for no limit', async () => {
    const { client, clock } = timed(() => [json(job('NEW'))], {
      requestTimeoutMs: Number.POSITIVE_INFINITY,
    });
    clock.timeout = () => {
      throw new Error('there is no limit');
    };
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
  });
});

describe('over a connection', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('should be given up, and its connection closed', async () => {
    let closed = 0;
    let asked = 0;
    server = createServer((sent, response) => {
      sent.socket.once('close', () => closed++);
      if (++asked === 1) return;
      response.end(JSON.stringify(job('NEW')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = createClient({
      imsOrgId: org,
      apiKey: 'key',
      token: 'token',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      requestTimeoutMs: 50,
      retry: { baseMs: 1 },
    });
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
    expect(asked).toBeGreaterThan(1);
    expect(closed).toBeGreaterThan(0);
  });
});
