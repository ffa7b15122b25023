import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startSimulator } from '../src/index.ts';
import { clientOf, jobIn, poll } from './jobs.ts';
import { served } from './served.ts';
import { createSimulator } from './simulator.ts';

const quiet = { createSimulator, leaks: 'ignore' } as const;

describe('startSimulator', () => {
  it('should give a test an empty sandbox with a frozen clock', async () => {
    await using sim = await startSimulator(quiet);
    const now = await sim.clock.now();
    expect(await sim.jobs.list()).toEqual([]);
    expect(sim.sandbox).toMatch(/^test-[0-9a-f-]{36}$/);
    expect(sim.headers).toEqual({
      authorization: `Bearer ${sim.token}`,
      'x-api-key': sim.apiKey,
      'x-gw-ims-org-id': sim.org,
      'x-sandbox-name': sim.sandbox,
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(await sim.clock.now()).toBe(now);
  });

  it('should have the settings of a client, and a journal of its requests', async () => {
    await using sim = await startSimulator(quiet);
    const client = clientOf(sim);
    const datasetId = await sim.datasets.create({ name: 'Mine' });
    expect(await client.getDataSet(datasetId)).toMatchObject({ name: 'Mine' });
    await sim.jobs.next('fails-writing', { phases: { exporting: '30m', writing: '10m' } });
    const job = await client.createExportJob({
      destination: { datasetId },
      schema: { name: '_xdm.context.profile' },
    });
    await sim.clock.advance('35m');
    expect((await client.getExportJob(job.id)).status).toBe('PROCESSING');
    expect((await sim.jobs.get(job)).phase).toBe('writing');
    await sim.clock.advance('10m');
    expect((await client.getExportJob(job.id)).status).toBe('FAILED');
    const polls = await sim.journal.entries({
      operation: 'retrieveExportJob',
      jobId: Number(job.id),
    });
    expect(polls.map(({ response }) => response.status)).toEqual([200, 200]);
  });

  it('should hand its options to createSimulator', async () => {
    const at = '2030-01-01T00:00:00Z';
    const options = {
      ...quiet,
      edition: 'tutorial',
      script: 'stuck',
      world: 'documented',
    } as const;
    await using sim = await startSimulator({ ...options, clock: at, controlToken: 'secret-token' });
    expect(await sim.clock.now()).toBe(Date.parse(at));
    expect((await sim.jobs.list()).map(({ id }) => id)).toContain(722);
    expect((await sim.jobs.get(await jobIn(sim))).script).toBe('stuck');
  });

  it('should let a clock run that is to run', async () => {
    let wall = 1_600_000_000_000;
    const options = { ...quiet, now: () => wall };
    await using sim = await startSimulator({ ...options, clock: { at: 5000, running: true } });
    await sim.clock.now();
    wall += 1000;
    expect(await sim.clock.now()).toBe(6000);
  });

  it('should use a name and org, and reset a sandbox that exists', async () => {
    const shared = createSimulator({ script: 'stuck' });
    const own = {
      createSimulator: () => shared,
      leaks: 'ignore',
      sandbox: 'fixed',
      org: 'ABCDEF0123456789ABCDEF01@AdobeOrg',
    } as const;
    const one = await startSimulator(own);
    await jobIn(one);
    expect(one).toMatchObject({ sandbox: 'fixed', org: own.org });
    const other = await startSimulator(own);
    expect(await other.jobs.list()).toEqual([]);
  });

  it('should ask the token service of a strict simulator', async () => {
    await using sim = await startSimulator({ ...quiet, auth: 'strict' });
    expect((await sim.jobs.get(await jobIn(sim))).phase).toBe('queued');
    const other = { ...sim.headers, authorization: 'Bearer other' };
    expect((await sim.fetch('/data/core/ups/export/jobs', { headers: other })).status).toBe(401);
  });

  it('should open one in a simulator that runs', async () => {
    const controlToken = 'secret-token';
    const { url, stop } = await served(createSimulator({ controlToken }).fetch);
    const running = { url, controlToken, leaks: 'ignore', edition: 'profile' } as const;
    const sim = await startSimulator({ ...running, world: 'documented', advanceOnPoll: true });
    expect(sim.baseUrl).toBe(`${url}/editions/profile`);
    const job = await jobIn(sim);
    const statuses = [await poll(sim, job), await poll(sim, job), await poll(sim, job)];
    expect(statuses).toContain('PROCESSING');
    expect((await sim.jobs.list()).length).toBeGreaterThan(1);
    await sim.close();
    stop();
  });

  it.each([
    [undefined, /^createSimulator is required/],
    [{}, /^createSimulator is required/],
    [{ createSimulator: 'no' }, /^createSimulator is required/],
    [{ url: 'nowhere' }, /^simulator.url must be an http or https URL/],
    [{ url: 'http://u:s3cret@localhost:1' }, /^simulator.url must not contain a user name[^3]*$/],
    [{ url: 'http://localhost:1/?token=s3cret' }, /^simulator.url must not contain [^3]*$/],
    [{ url: 'http://localhost:1', controlToken: 's3cr\net' }, /^simulator.controlToken must[^3]*$/],
    [{ url: 'http://localhost:1', controlToken: 5 }, /^simulator.controlToken must be printable/],
    [
      { createSimulator: () => null },
      /^createSimulator must return a simulator, as that of aep-sim does; got null\.$/,
    ],
    [{ createSimulator: () => ({}) }, /^createSimulator must return a simulator.*; got {}\.$/],
    [
      { createSimulator: async () => createSimulator() },
      /^createSimulator must return a simulator.*; got a promise\.$/,
    ],
    [
      { createSimulator, url: 'http://localhost:1' },
      /^createSimulator and url cannot be set together\. Pass createSimulator .*, or url .*\.$/,
    ],
    [
      { createSimulator, leaks: { job: 'ignore' } },
      /^leaks\.job is not a known option\. Options: /,
    ],
    [{ createSimulator, sandbox: ' ' }, /^sandbox must be a non-empty string, or absent; got/],
    [{ createSimulator, sandbox: 'UPPER' }, /lowercase/],
    [{ createSimulator, leaks: 'loud' }, /^leaks must be "warn", "throw", or "ignore"/],
    [{ createSimulator, pace: 'slow' }, /^createSimulator: pace must be one of/],
    [{ createSimulator, paces: 'quick' }, /^createSimulator: paces is not .* Did you mean pace\?$/],
    [
      { url: 'http://localhost:1', script: 'fails' },
      /^script is not a known option\. Options: url, controlToken, /,
    ],
  ])('should reject the options %j', async (options, message) => {
    const starting = startSimulator(options as unknown as typeof quiet);
    await expect(starting).rejects.toThrow(TypeError);
    await expect(starting).rejects.toThrow(message);
  });
});

describe('the fetch of a test', () => {
  it('should send requests for any host to the simulator, and change nothing else', async () => {
    const seen: Request[] = [];
    const options = {
      ...quiet,
      edition: 'tutorial',
      onRequest: () => {},
      createSimulator: (given: Parameters<typeof createSimulator>[0]) => {
        const { fetch } = createSimulator(given);
        return {
          fetch: (input: string | URL | Request, init?: RequestInit) => {
            seen.push(new Request(input instanceof Request ? input.clone() : input, init));
            return fetch(input, init);
          },
        };
      },
    } as const;
    await using sim = await startSimulator(options);
    const path = '/data/core/ups/export/jobs?limit=1';
    const far = `https://platform.adobe.io${path}`;
    const body = '{"a":1}';
    const headers = { 'x-mine': '1', host: 'platform.adobe.io' };
    const init = { method: 'POST', body, headers };
    seen.length = 0;
    await sim.fetch(path);
    await sim.fetch(far, init);
    await sim.fetch(new URL(far));
    await sim.fetch(new Request(far, init));
    await sim.fetch(`${sim.baseUrl}${path}`);
    expect(seen.map(({ url }) => url)).toEqual(Array(5).fill(`http://localhost${path}`));
    for (const request of [seen[1], seen[3]]) {
      expect(request?.method).toBe('POST');
      expect(request?.headers.get('x-mine')).toBe('1');
      expect(request?.headers.get('host')).toBeNull();
      expect(await request?.text()).toBe(body);
    }
    expect(seen[0]?.headers.get('x-sandbox-name')).toBeNull();
  });

  it('should accept a request of another class than the global one', async () => {
    await using sim = await startSimulator(quiet);
    const { headers } = new Request('http://a.test', { headers: sim.headers });
    const url = 'https://platform.adobe.io/data/core/ups/export/jobs';
    const foreign = { url, method: 'GET', headers, body: null } as unknown as Request;
    expect((await sim.fetch(foreign)).status).toBe(200);
  });

  it('should reject for a reset as the global one does, and when its signal aborts', async () => {
    await using sim = await startSimulator(quiet);
    await sim.rules.add({ effect: { type: 'reset' }, times: 1 });
    await sim.rules.add({ effect: { type: 'hang' } });
    const { headers } = sim;
    const lost = sim.fetch('/data/core/ups/export/jobs', { headers });
    await expect(lost).rejects.toThrow(new TypeError('fetch failed'));
    const { signal } = { signal: AbortSignal.abort(new Error('enough')) };
    const waiting = sim.fetch('/data/core/ups/export/jobs', { headers, signal });
    await expect(waiting).rejects.toThrow('enough');
  });

  it('should reject once the test is over, so that what was left running ends', async () => {
    const sim = await startSimulator(quiet);
    const { fetch, headers } = sim;
    await sim.close();
    await sim.close();
    const late = fetch('/data/core/ups/export/jobs', { headers });
    await expect(late).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { message: 'The simulator of this test is closed.', code: 'ECONNREFUSED' },
    });
  });

  it('should end what waits in its simulator with the test', async () => {
    const close = vi.fn();
    const made = { ...createSimulator(), close };
    const sim = await startSimulator({ createSimulator: () => made });
    expect(close).not.toHaveBeenCalled();
    await sim.close();
    expect(close).toHaveBeenCalledOnce();
  });
});

it('should wait for the simulator with no timer that a test can move', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  await using sim = await startSimulator(quiet);
  const asking = sim.journal.waitFor({ kind: 'control' });
  expect(vi.getTimerCount()).toBe(0);
  await asking;
});
