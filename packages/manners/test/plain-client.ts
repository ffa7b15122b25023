import { org } from './journal.ts';
import { baseUrl, type Sandbox } from './sandbox.ts';

export interface Job {
  readonly id: number;
  readonly status: string;
  readonly creationTime: number;
  readonly destination: {
    readonly batchId?: string;
    readonly batches?: readonly { readonly batchId: string }[];
  };
}

export interface Page {
  readonly records: readonly Job[];
  readonly link: { readonly next: string };
}

interface FileList {
  readonly data: readonly { readonly dataSetFileId: string }[];
  readonly _links?: { readonly next?: { readonly href: string } };
}

interface Parts {
  readonly data: readonly { readonly name: string; readonly length: string }[];
}

export const jobs = '/data/core/ups/export/jobs';
export const access = '/data/foundation/export';

/** A short client without a mistake, over fetch alone. Each faulty one is this one with one thing done wrong. */
export class PlainClient {
  readonly sandbox: Sandbox;
  token = 'token-of-the-first-day';

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  async createDataSet(): Promise<string> {
    const schemaRef = { id: 'https://ns.adobe.com/xdm/context/profile__union' };
    const answer = await this.ask('POST', '/data/foundation/catalog/dataSets', { schemaRef });
    const [path = ''] = (await answer.json()) as string[];
    return path.slice(path.lastIndexOf('/') + 1);
  }

  /** What is asked for is told apart by its fields. */
  async create(datasetId: string, more: object = {}): Promise<Job> {
    return (await this.ask('POST', jobs, this.request(datasetId, more))).json() as Promise<Job>;
  }

  request(datasetId: string, more: object = {}): object {
    return { destination: { datasetId }, schema: { name: '_xdm.context.profile' }, ...more };
  }

  async job(id: number): Promise<Job> {
    return (await this.ask('GET', `${jobs}/${id}`)).json() as Promise<Job>;
  }

  async cancel(id: number): Promise<void> {
    await this.ask('DELETE', `${jobs}/${id}`);
  }

  async page(query: string): Promise<Page> {
    return (await this.ask('GET', `${jobs}?${query}`)).json() as Promise<Page>;
  }

  async allJobs(limit: number): Promise<readonly number[]> {
    const ids: number[] = [];
    let query = `limit=${limit}`;
    while (query !== '') {
      const page = await this.page(query);
      ids.push(...page.records.map(({ id }) => id));
      query = page.link.next.split('?')[1] ?? '';
    }
    return ids;
  }

  async wait(id: number): Promise<Job> {
    for (;;) {
      const job = await this.job(id);
      if (['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(job.status)) return job;
      await this.sandbox.sleep(2000);
    }
  }

  batchesOf({ destination: { batches, batchId = '' } }: Job): readonly string[] {
    return (batches?.map((one) => one.batchId) ?? [batchId]).filter((id) => id !== '');
  }

  /** From the dataset to the bytes of all files. */
  async exportAll(more: object = {}): Promise<number> {
    const job = await this.create(await this.createDataSet(), more);
    const { status } = await this.wait(job.id);
    if (status !== 'SUCCEEDED') throw new Error(`job ${job.id} is ${status}`);
    return this.download(job);
  }

  async download(job: Job): Promise<number> {
    let bytes = 0;
    for (const batchId of this.batchesOf(job)) {
      for (const fileId of await this.files(batchId)) bytes += await this.file(fileId);
    }
    return bytes;
  }

  async files(batchId: string): Promise<readonly string[]> {
    const ids: string[] = [];
    let path: string | undefined = `${access}/batches/${batchId}/files`;
    while (path !== undefined) {
      const list = (await (await this.ask('GET', path)).json()) as FileList;
      ids.push(...list.data.map(({ dataSetFileId }) => dataSetFileId));
      path = list._links?.next?.href.slice(baseUrl.length);
    }
    return ids;
  }

  /** All parts of a file; a part that is too short is asked for once more. */
  async file(fileId: string): Promise<number> {
    const { data } = (await (await this.ask('GET', `${access}/files/${fileId}`)).json()) as Parts;
    let bytes = 0;
    for (const { name, length } of data) {
      let got = await this.part(fileId, name);
      if (got !== Number(length)) got = await this.part(fileId, name);
      if (got !== Number(length)) throw new Error(`${name} is too short`);
      bytes += got;
    }
    return bytes;
  }

  async part(fileId: string, name: string): Promise<number> {
    try {
      const answer = await this.ask('GET', `${access}/files/${fileId}?path=${name}`);
      return (await answer.arrayBuffer()).byteLength;
    } catch {
      return 0;
    }
  }

  /** A response that is no error: after a 401 with a new token, after 429 and 503 when the service says. */
  async ask(method: string, path: string, body?: object): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.send(method, path, body);
      if (answer.ok) return answer;
      const isLast = attempt === 4 || !(await this.recovers(answer, method));
      if (isLast) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    }
  }

  /** Whether the same request may be sent again, once that has been waited for. */
  async recovers({ status, headers }: Response, method: string): Promise<boolean> {
    if (status === 401) {
      this.token = await this.newToken();
      return true;
    }
    if (status === 429 || (status === 503 && method !== 'POST')) {
      await this.sandbox.sleep(1000 * Number(headers.get('retry-after') ?? 1));
      return true;
    }
    return false;
  }

  async newToken(): Promise<string> {
    return `${this.token}, and another`;
  }

  send(method: string, path: string, body?: object): Promise<Response> {
    return this.sandbox.fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'x-api-key': 'key-of-the-client',
        'x-gw-ims-org-id': org,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}
