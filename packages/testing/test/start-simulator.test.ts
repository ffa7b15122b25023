import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Duration, type RuleRequest, startSimulator } from '../src/index.ts';
import { clientOf, jobIn, poll } from './jobs.ts';
import { served } from './served.ts';
import { createSimulator } from './simulator.ts';

const quiet = { createSimulator, leaks: 'ignore' } as const;
const error503 = { type: 'error', status: 503 } as const;

describe('startSimulator', () => {
  it('should give a test an empty sandbox that stands still', async () => {
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

  it('should give a client all that it needs, and what it did as a journal', async () => {
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

  it('should take a name and org, and begin again where they were used before', async () => {
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
    [{ url: 'nowhere' }, /^simulator.url must be an address/],
    [{ createSimulator, sandbox: ' ' }, /^sandbox must be a text that is not blank/],
    [{ createSimulator, sandbox: 'UPPER' }, /lower-case/],
    [{ createSimulator, leaks: 'loud' }, /^leaks must be "warn", "throw" or "ignore"/],
    [{ createSimulator, pace: 'slow' }, /^createSimulator: pace must be one of/],
  ])('should reject the options %j', async (options, message) => {
    const starting = startSimulator(options as unknown as typeof quiet);
    await expect(starting).rejects.toThrow(TypeError);
    await expect(starting).rejects.toThrow(message);
  });
});

describe('the fetch of a test', () => {
  it('should lead whatever host a request names to the simulator, and change nothing else', async () => {
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

  it('should take a request of another class than the global one', async () => {
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

describe('the clock of a test', () => {
  it('should be moved by durations, and from change to change', async () => {
    await using sim = await startSimulator(quiet);
    const start = await sim.clock.now();
    expect(await sim.clock.advance('1h30m')).toBe(start + 5_400_000);
    expect(await sim.clock.advance(250)).toBe(start + 5_400_250);
    await jobIn(sim);
    expect(await sim.clock.toNextChange()).toBe(start + 5_400_750);
    const moving = sim.clock.advance('45x' as Duration);
    await expect(moving).rejects.toThrow(/^advance: by must be a duration .* got "45x"\.$/);
  });

  it('should move on with each poll, until told otherwise', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    expect(await poll(sim, job)).toBe('NEW');
    await sim.clock.advanceOnPoll();
    expect(await poll(sim, job)).toBe('PROCESSING');
    await sim.clock.advanceOnPoll(false);
    expect(await poll(sim, job)).toBe('PROCESSING');
    await sim.clock.advanceOnPoll(true);
    while ((await poll(sim, job)) === 'PROCESSING');
    expect(await poll(sim, job)).toBe('SUCCEEDED');
  });

  it('should run and freeze', async () => {
    let wall = 1_600_000_000_000;
    await using sim = await startSimulator({ ...quiet, now: () => wall });
    await sim.clock.run();
    wall += 1000;
    expect(await sim.clock.freeze()).toBe(1_600_000_001_000);
    wall += 1000;
    expect(await sim.clock.now()).toBe(1_600_000_001_000);
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

describe('rules and jobs of a test', () => {
  it('should be added, listed, removed and cleared', async () => {
    await using sim = await startSimulator(quiet);
    const one = await sim.rules.add({ times: 1, effect: error503 });
    const other = await sim.rules.add({ times: 1, effect: error503 });
    await sim.fetch('/data/core/ups/export/jobs', { headers: sim.headers });
    expect((await sim.rules.list({ exhausted: false })).map(({ id }) => id)).toEqual([other.id]);
    await sim.rules.remove(one);
    await sim.rules.remove(other.id);
    expect(await sim.rules.list()).toEqual([]);
    await sim.rules.add({ effect: error503 });
    await sim.rules.clear();
    expect(await sim.rules.list()).toEqual([]);
    await expect(sim.rules.remove('')).rejects.toThrow(/^rule must be what rules.add\(\) gives/);
    const effect = { type: 'eror' } as unknown as RuleRequest['effect'];
    await expect(sim.rules.add({ effect })).rejects.toThrow(/^\/effect\/type must be/);
  });

  it('should decide about the next job alone, one after the other', async () => {
    await using sim = await startSimulator(quiet);
    await sim.jobs.next('stuck');
    await sim.jobs.next('fails-exporting', { pace: 'instant' });
    const jobs = [await jobIn(sim), await jobIn(sim), await jobIn(sim)];
    const scripts = await Promise.all(jobs.map(async (job) => (await sim.jobs.get(job)).script));
    expect(scripts).toEqual(['stuck', 'fails-exporting', 'succeeds']);
    expect(await poll(sim, jobs[1] ?? { id: 0 })).toBe('FAILED');
    const phases = { writing: '1x' as Duration };
    await expect(sim.jobs.next('stuck', { phases })).rejects.toThrow(/^next: phases.writing must/);
  });

  it('should list more jobs than one page has, newest first, and get one by its id', async () => {
    await using sim = await startSimulator({ ...quiet, maxPageSize: 2, world: 'documented' });
    for (let at = 0; at < 3; at++) await jobIn(sim);
    const ids = (await sim.jobs.list()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(4);
    expect((await sim.jobs.get(`${ids[0]}`)).id).toBe(ids[0]);
    await expect(sim.jobs.get({ id: 'x' })).rejects.toThrow(
      /^job must be an export job, or its id/,
    );
    await expect(sim.jobs.get(1)).rejects.toThrow(TypeError);
  });
});

describe('the journal of a test', () => {
  it('should be filtered, and cleared', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    await poll(sim, job);
    await poll(sim, { id: 1 });
    const found = (query: object) =>
      sim.journal.entries(query).then((entries) => entries.map(({ operation }) => operation));
    expect(await found({ jobId: job.id })).toEqual(['createExportJob', 'retrieveExportJob']);
    expect(await found({ status: '4xx' })).toEqual(['retrieveExportJob']);
    expect(await found({ kind: 'control' })).toEqual(['setClock']);
    const { last, dropped } = await sim.journal.page();
    expect({ last, dropped }).toEqual({ last: 5, dropped: 0 });
    expect(await found({ after: 4 })).toEqual(['retrieveExportJob']);
    const asking = found({ operation: 'retrieveExportJobs' });
    await expect(asking).rejects.toThrow(TypeError);
    await sim.journal.clear();
    expect(await found({})).toEqual([]);
  });

  it('should wait for what a client does', async () => {
    await using sim = await startSimulator(quiet);
    const waiting = sim.journal.waitFor({ operation: 'createExportJob', withinMs: '1m' });
    const { id } = await jobIn(sim);
    expect((await waiting).map(({ jobId }) => jobId)).toEqual([id]);
  });

  it('should reject when too few came in time', async () => {
    await using sim = await startSimulator(quiet);
    await jobIn(sim);
    const query = { operation: 'createExportJob', count: 2, withinMs: 1 } as const;
    await expect(sim.journal.waitFor(query)).rejects.toThrow(
      'waitFor: 1 of 2 entries came within 1 ms: {"operation":"createExportJob"}',
    );
  });
});
