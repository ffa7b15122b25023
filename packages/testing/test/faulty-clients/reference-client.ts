import type {
  ClientEnvironment,
  ClientUnderTest,
  DataSetRequest,
  ExportJobRequest,
  Id,
  ObservedJob,
  Outcome,
} from '../../src/index.ts';

export interface WireJob {
  readonly id: number;
  readonly status: string;
  readonly destination: {
    readonly datasetId?: string;
    readonly dataSetId?: string;
    readonly batchId?: string;
    readonly batches?: Batch | readonly Batch[];
  };
}

interface Batch {
  readonly batchId: string;
}

export interface WirePage {
  readonly records: readonly WireJob[];
  readonly link: { readonly next: string };
}

/** A short client without mistakes, on fetch only. Each faulty client is this one with one mistake. */
export class ReferenceClient implements ClientUnderTest {
  readonly environment: ClientEnvironment;

  constructor(environment: ClientEnvironment) {
    this.environment = environment;
  }

  async createDataSet(request: DataSetRequest): Promise<Id> {
    const answer = await this.ask('POST', '/data/foundation/catalog/dataSets', request);
    const [path = ''] = (await answer.json()) as string[];
    return path.slice(path.lastIndexOf('/') + 1);
  }

  async createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    const answer = await this.ask('POST', '/data/core/ups/export/jobs', request);
    return (await answer.json()) as WireJob;
  }

  async getExportJob(id: Id): Promise<ObservedJob> {
    const job = await this.job(id);
    return {
      status: job.status,
      dataSetId: this.dataSetIdOf(job),
      batchIds: this.batchIdsOf(job),
    };
  }

  async listExportJobs(): Promise<Id[]> {
    const ids: Id[] = [];
    let next = '';
    do {
      const page = await this.page(next === '' ? 'limit=50' : (next.split('?')[1] ?? ''));
      ids.push(...page.records.map(({ id }) => id));
      next = page.link.next;
    } while (next !== '');
    return ids;
  }

  async cancelExportJob(id: Id): Promise<void> {
    await this.ask('DELETE', `/data/core/ups/export/jobs/${id}`);
  }

  async waitForExportJob(id: Id): Promise<Outcome> {
    for (;;) {
      const outcome = this.outcomeOf((await this.job(id)).status);
      if (outcome !== undefined) return outcome;
      await this.pause();
    }
  }

  /** How a job of that status has ended, if it has. */
  outcomeOf(status: string): Outcome | undefined {
    return status === 'SUCCEEDED' || status === 'FAILED' || status === 'CANCELLED'
      ? status
      : undefined;
  }

  async pause(): Promise<void> {
    await this.environment.clock.sleep(2000);
  }

  dataSetIdOf({ destination }: WireJob): string | undefined {
    return destination.datasetId ?? destination.dataSetId;
  }

  batchIdsOf({ destination: { batches, batchId = '' } }: WireJob): string[] {
    const all = batches === undefined ? [batchId] : [batches].flat().map((one) => one.batchId);
    return all.filter((id) => id !== '');
  }

  async job(id: Id): Promise<WireJob> {
    return (await this.ask('GET', `/data/core/ups/export/jobs/${id}`)).json() as Promise<WireJob>;
  }

  async page(query: string): Promise<WirePage> {
    const answer = await this.ask('GET', `/data/core/ups/export/jobs?${query}`);
    return (await answer.json()) as WirePage;
  }

  /** Returns a 2xx response: retries a 401 with another token, and a 503 after Retry-After. */
  async ask(method: string, path: string, body?: object): Promise<Response> {
    let answer = await this.send(method, path, body);
    if (answer.status === 401) answer = await this.send(method, path, body);
    if (answer.status === 503) {
      await this.rest(Number(answer.headers.get('retry-after')));
      answer = await this.send(method, path, body);
    }
    if (!answer.ok) throw new Error(`${method} failed with ${answer.status}`);
    return answer;
  }

  async rest(seconds: number): Promise<void> {
    await this.environment.clock.sleep(seconds * 1000);
  }

  async send(method: string, path: string, body?: object): Promise<Response> {
    const { baseUrl, fetch, apiKey, imsOrgId, sandbox } = this.environment;
    return fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token()}`,
        'x-api-key': apiKey,
        'x-gw-ims-org-id': imsOrgId,
        'x-sandbox-name': sandbox,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  token(): Promise<string> {
    return this.environment.token();
  }
}
