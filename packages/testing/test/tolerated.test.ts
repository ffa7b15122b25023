import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EditionName } from '@aep-sim/types';
import { expect, it } from 'vitest';
import {
  type ClientEnvironment,
  checkClient,
  type ExportJobRequest,
  type Id,
  type ObservedJob,
} from '../src/index.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

/** Has its ids as text, and reads nothing of a job but its status. */
class Terse extends ReferenceClient {
  override async createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    return { id: String((await super.createExportJob(request)).id) };
  }

  override async getExportJob(id: Id): Promise<ObservedJob> {
    return { status: (await this.job(id)).status };
  }

  override async listExportJobs(): Promise<Id[]> {
    return (await super.listExportJobs()).map(String);
  }
}

/** After a lost response, lists the jobs to find its own. */
class Finds extends ReferenceClient {
  override async createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    const before = await this.listExportJobs();
    return super.createExportJob(request).catch(async (error: unknown) => {
      const [id, ...others] = (await this.listExportJobs()).filter((one) => !before.includes(one));
      if (id === undefined || others.length > 0) throw error;
      return { id };
    });
  }
}

/** Rejects after a 503, except in a wait. */
class PassesOn extends ReferenceClient {
  #waits = false;

  override async waitForExportJob(id: Id) {
    this.#waits = true;
    return super.waitForExportJob(id).finally(() => {
      this.#waits = false;
    });
  }

  override async rest(seconds: number): Promise<void> {
    if (!this.#waits) throw new Error('overloaded');
    await super.rest(seconds);
  }
}

/** Looks, some time after it has created or cancelled a job, whether that is so. */
class LooksAfterIt extends ReferenceClient {
  override async createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    const job = await super.createExportJob(request);
    await this.pause();
    await this.job(job.id);
    return job;
  }

  override async cancelExportJob(id: Id): Promise<void> {
    await super.cancelExportJob(id);
    await this.pause();
    await this.job(id);
  }
}

/** Goes through the list by number. */
class Counts extends ReferenceClient {
  override async listExportJobs(): Promise<Id[]> {
    const ids: Id[] = [];
    for (;;) {
      const page = await this.page(`limit=3&offset=${ids.length}`);
      ids.push(...page.records.map(({ id }) => id));
      if (page.link.next === '') return ids;
    }
  }
}

/** Looks every two minutes, as the vendor advises for batches. */
class Patient extends ReferenceClient {
  override async pause(): Promise<void> {
    await this.environment.clock.sleep(120_000);
  }
}

/** Sends two concurrent requests, each with its own error handling. */
class AsksTwiceAtOnce extends ReferenceClient {
  override async getExportJob(id: Id): Promise<ObservedJob> {
    const [job] = await Promise.all([super.getExportJob(id), this.page('limit=1')]);
    return job;
  }

  override async waitForExportJob(id: Id) {
    const [outcome] = await Promise.all([super.waitForExportJob(id), this.page('limit=1')]);
    return outcome;
  }
}

/** Gets its tokens itself, with credentials of its own. */
class HasCredentials extends ReferenceClient {
  #token: Promise<string> | undefined;

  override token(): Promise<string> {
    this.#token ??= this.#ask();
    return this.#token;
  }

  async #ask(): Promise<string> {
    const { baseUrl, fetch } = this.environment;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'mine',
      client_secret: 'secret',
    });
    const answer = await fetch(`${new URL(baseUrl).origin}/ims/token/v3`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  }
}

it.each<[string, new (environment: ClientEnvironment) => ReferenceClient, EditionName]>([
  ['has ids as text and reads the status alone', Terse, 'segmentation-2020'],
  ['looks for the job whose answer was lost', Finds, 'platform'],
  ['leaves a 503 to its caller', PassesOn, 'segmentation'],
  ['looks after what it has done', LooksAfterIt, 'profile'],
  ['pages by number', Counts, 'tutorial'],
  ['looks every two minutes', Patient, 'profile'],
  ['sends two requests at once', AsksTwiceAtOnce, 'platform'],
  ['gets its tokens itself', HasCredentials, 'platform'],
])(
  'should tolerate a client that %s',
  async (_, Client, edition) => {
    const create = (environment: ClientEnvironment) => new Client(environment);
    await checkClient(create, { simulator: createSimulator(), edition, runs: 200 });
  },
  30_000,
);

it('should let a client read as many pages as there are', async () => {
  const create = (environment: ClientEnvironment) => new ReferenceClient(environment);
  await checkClient(create, { simulator: createSimulator(), runs: 10, commands: 150, seed: 1 });
}, 30_000);

it('should run two checks of one simulator concurrently', async () => {
  const simulator = createSimulator({ world: 'documented', pace: 'realistic', script: 'stuck' });
  const create = (environment: ClientEnvironment) => new ReferenceClient(environment);
  const options = { simulator, runs: 20, commands: 5 };
  const [one, other] = await Promise.all([
    checkClient(create, { ...options, seed: 3 }),
    checkClient(create, { ...options, seed: 3, edition: 'profile' }),
  ]);
  expect(one).toEqual(other);
  expect(one).toMatchObject({ runs: 20, seed: 3 });
});

it('should check against a simulator at an address', async () => {
  const simulator = createSimulator();
  await using server = await serving(simulator.fetch);
  const create = (environment: ClientEnvironment) => new ReferenceClient(environment);
  const { runs } = await checkClient(create, { simulator: { url: server.url }, runs: 5 });
  expect(runs).toBe(5);
});

async function serving(answer: (request: Request) => Response | Promise<Response>) {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '/', headers } = incoming;
    const body = method === 'GET' || method === 'DELETE' ? null : Buffer.concat(chunks);
    const response = await answer(
      new Request(`http://127.0.0.1${url}`, {
        method,
        headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
        body,
      }),
    );
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
