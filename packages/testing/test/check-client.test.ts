import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClientCheckFailed, type ClientEnvironment, checkClient } from '../src/index.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { stopsAtNew } from './faulty-clients/stops-at-new.ts';
import { createSimulator } from './simulator.ts';

const plain = (environment: ClientEnvironment) => new ReferenceClient(environment);

afterEach(() => {
  vi.useRealTimers();
});

describe('checkClient', () => {
  it('should report what is wrong, the steps, and how to run them again', async () => {
    const simulator = createSimulator();
    const create = (environment: ClientEnvironment) => new stopsAtNew.client(environment);
    const check = checkClient(create, { simulator, edition: 'tutorial', seed: 1 });
    const { path, message } = await caught(check);
    expect(message).toBe(
      [
        'waitForExportJob(job 1) returned SUCCEEDED, but job 1 was NEW in the last response.',
        '',
        'Steps to reproduce (edition tutorial):',
        '  1. the client creates a dataset',
        '  2. createExportJob, no segments',
        '  3. waitForExportJob(job 1), then getExportJob(job 1)',
        '',
        `Run again with: checkClient(create, { simulator, edition: 'tutorial', seed: 1, path: '${path}' })`,
      ].join('\n'),
    );
  });

  it('should pass a sequence again once the client is right', async () => {
    const simulator = createSimulator();
    const create = (environment: ClientEnvironment) => new stopsAtNew.client(environment);
    const { seed, path } = await caught(checkClient(create, { simulator, seed: 5 }));
    await expect(checkClient(plain, { simulator, seed, path })).resolves.toMatchObject({ runs: 1 });
  });

  it('should name the length of the sequences, for they depend on it', async () => {
    const simulator = createSimulator();
    const create = (environment: ClientEnvironment) => new stopsAtNew.client(environment);
    const options = { simulator, commands: 30, seed: 3 };
    const found = await caught(checkClient(create, options));
    expect(found.message).toContain(`path: '${found.path}', commands: 30 })`);
    const again = await caught(checkClient(create, { ...options, path: found.path }));
    expect(again.message).toBe(found.message);
  });

  it('should end a call that hangs, and not look for a shorter sequence', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let hanging = 0;
    class Hangs extends ReferenceClient {
      override cancelExportJob(): Promise<void> {
        hanging++;
        return new Promise(() => {});
      }
    }
    let settled: unknown;
    const create = (environment: ClientEnvironment) => new Hangs(environment);
    const check = checkClient(create, { simulator: createSimulator(), seed: 1 }).catch((error) => {
      settled = error;
    });
    while (settled === undefined) {
      await vi.advanceTimersByTimeAsync(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await check;
    expect((settled as ClientCheckFailed).problem).toMatch(
      /^cancelExportJob\(job \d+\) did not settle\. Use clock\.sleep for every wait\.$/,
    );
    expect(vi.getTimerCount()).toBe(0);
    expect(hanging).toBe(1);
  });

  it.each([
    [
      { sleeps: Number.NaN },
      'called clock.sleep with NaN ms; the limit is 2592000000 ms .30 days..',
    ],
    [
      { sleeps: Number.POSITIVE_INFINITY },
      'called clock.sleep with Infinity ms; the limit is 2592000000 ms .30 days..',
    ],
    [
      { sleeps: 31 * 86_400_000 },
      'called clock.sleep with 2678400000 ms; the limit is 2592000000 ms .30 days..',
    ],
  ])('should stop a client that %j', async ({ sleeps }, violation) => {
    class Sleeps extends ReferenceClient {
      override async listExportJobs(): Promise<never> {
        await this.environment.clock.sleep(sleeps);
        throw new Error('woke up');
      }
    }
    const create = (environment: ClientEnvironment) => new Sleeps(environment);
    await expect(checkClient(create, { simulator: createSimulator() })).rejects.toMatchObject({
      problem: expect.stringMatching(`^listExportJobs.* ${violation}$`),
    });
  });

  it('should end a sleep by its signal', async () => {
    const reasons: unknown[] = [];
    class Aborts extends ReferenceClient {
      override async cancelExportJob(id: number): Promise<void> {
        const { clock } = this.environment;
        const start = clock.now();
        await clock.sleep(1, AbortSignal.abort('enough')).catch((reason) => reasons.push(reason));
        expect(clock.now()).toBe(start);
        await super.cancelExportJob(id);
      }
    }
    const create = (environment: ClientEnvironment) => new Aborts(environment);
    await checkClient(create, { simulator: createSimulator(), seed: 1 });
    expect(new Set(reasons)).toEqual(new Set(['enough']));
  });

  it('should not respond to a client after its sequence', async () => {
    const before: ClientEnvironment[] = [];
    const create = (environment: ClientEnvironment) => {
      before.push(environment);
      return plain(environment);
    };
    const { fetch } = createSimulator();
    let requests = 0;
    const counting = (request: Request) => {
      requests++;
      return fetch(request);
    };
    await checkClient(create, { simulator: { fetch: counting }, runs: 1 });
    const [over] = before;
    if (!over) throw new Error('no client was made');
    const inTime = requests;
    const late = [over.fetch(`${over.baseUrl}/data/core/ups/export/jobs`), over.clock.sleep(1)];
    const silence = new Promise((resolve) => setImmediate(() => resolve('silence')));
    expect(await Promise.race([...late, silence])).toBe('silence');
    expect(requests).toBe(inTime);
  });

  it('should give each client the same random numbers, and a clock that only its own sleep advances', async () => {
    const chances: string[] = [];
    class Notes extends ReferenceClient {
      override async listExportJobs() {
        const { clock } = this.environment;
        const start = clock.now();
        await clock.sleep(1500.2);
        expect(clock.now()).toBe(start + 1501);
        chances.push(`${clock.random()} ${clock.random()}`);
        return super.listExportJobs();
      }
    }
    const create = (environment: ClientEnvironment) => new Notes(environment);
    await checkClient(create, { simulator: createSimulator(), commands: 1, seed: 1 });
    const [first = ''] = chances;
    const [one = -1, other = -1] = first.split(' ').map(Number);
    expect(one).not.toBe(other);
    for (const chance of [one, other]) expect(Math.floor(chance)).toBe(0);
    expect(new Set(chances)).toEqual(new Set([first]));
    expect(chances.length).toBeGreaterThan(1);
  });

  it('should make each trouble once', async () => {
    const met = { lost: 0, overloads: 0, refusals: 0 };
    class Counts extends ReferenceClient {
      override async send(method: string, path: string, body?: object): Promise<Response> {
        const answer = await super.send(method, path, body).catch((error: unknown) => {
          met.lost++;
          throw error;
        });
        if (answer.status === 503) met.overloads++;
        if (answer.status === 401) met.refusals++;
        return answer;
      }

      // Keeps its token until it is rejected.
      #token: Promise<string> | undefined;
      override token(): Promise<string> {
        this.#token ??= super.token();
        return this.#token;
      }
      override async ask(method: string, path: string, body?: object): Promise<Response> {
        const answer = await this.send(method, path, body);
        if (answer.status === 401) this.#token = undefined;
        if (answer.status === 503) await this.rest(Number(answer.headers.get('retry-after')));
        if (answer.status === 401 || answer.status === 503) return this.ask(method, path, body);
        if (!answer.ok) throw new Error(`${method} failed with ${answer.status}`);
        return answer;
      }
    }
    const create = (environment: ClientEnvironment) => new Counts(environment);
    const { steps } = await checkClient(create, { simulator: createSimulator(), seed: 1 });
    expect(met.lost).toBeGreaterThan(0);
    expect(met.lost).toBeLessThanOrEqual(steps['lose-answer'] ?? 0);
    expect(met.overloads).toBeGreaterThan(0);
    expect(met.overloads).toBeLessThanOrEqual(steps.overload ?? 0);
    expect(met.refusals).toBeGreaterThan(0);
    expect(met.refusals).toBeLessThanOrEqual(steps['expire-token'] ?? 0);
  });

  it('should report that create threw an error', async () => {
    const create = () => {
      throw new Error('no key');
    };
    await expect(checkClient(create, { simulator: createSimulator() })).rejects.toMatchObject({
      name: 'ClientCheckFailed',
      problem: 'create threw an error: Error: no key.',
    });
  });
});

async function caught(check: Promise<unknown>): Promise<ClientCheckFailed> {
  const error = await check.catch((reason: unknown) => reason);
  if (error instanceof ClientCheckFailed) return error;
  throw new Error('not caught', { cause: error });
}
