import type { Entry } from '../src/index.ts';

export const org = '0123456789ABCDEF01234567@AdobeOrg';

type Changes = Omit<Partial<Entry>, 'request' | 'response'> & {
  readonly request?: Partial<Entry['request']>;
  readonly response?: Partial<Entry['response']>;
};

const jobs = '/data/core/ups/export/jobs';
const files = '/data/foundation/export';

/** Entries as a journal writes them, by hand: each a millisecond after the one before, on a frozen clock. */
export function handWritten(sandbox = 'prod') {
  const entries: Entry[] = [];
  let [at, wallAt] = [1_700_000_000_000, 1_800_000_000_000];
  const headers = {
    authorization: 'Bearer token-1',
    'x-api-key': 'key-1',
    'x-gw-ims-org-id': org,
    'x-sandbox-name': sandbox,
  };

  const add = (changes: Changes): Entry => {
    wallAt += 1;
    const { request, response, ...rest } = changes;
    const entry: Entry = {
      seq: entries.length + 1,
      kind: 'request',
      at,
      wallAt,
      tookMs: 0.5,
      ...rest,
      request: {
        method: 'GET',
        path: '/',
        ...request,
        headers: { ...headers, ...request?.headers },
      },
      response: { status: 200, headers: {}, ...response },
    };
    entries.push(entry);
    return entry;
  };
  const of =
    (operation: string, method: string) =>
    (path: string, body: unknown, changes: Changes = {}): Entry =>
      add({
        operation,
        ...changes,
        request: { method, path, ...changes.request },
        response: { ...(body !== undefined && { body }), ...changes.response },
      });

  const create = of('createExportJob', 'POST');
  const get = of('retrieveExportJob', 'GET');
  const list = of('listExportJobs', 'GET');
  const cancel = of('cancelExportJob', 'DELETE');
  const batchFiles = of('listDatasetFiles', 'GET');
  const file = of('retrieveDatasetFile', 'GET');
  return {
    entries,
    add,
    /** Time passes on the sandbox's clock alone. */
    advance: (ms: number) => {
      at += ms;
    },
    /** Time passes on both clocks. */
    wait: (ms: number) => {
      at += ms;
      wallAt += ms;
    },
    create: (id: number, changes: Changes = {}) =>
      create(jobs, job(id, 'NEW'), {
        jobId: id,
        ...changes,
        request: { body: { destination: { datasetId: 'd1' } }, ...changes.request },
      }),
    poll: (id: number, status: string, changes: Changes = {}) =>
      get(`${jobs}/${id}`, job(id, status), { jobId: id, ...changes }),
    list: (query: string, ids: readonly number[], next = '', changes: Changes = {}) =>
      list(`${jobs}${query}`, page(ids, next), changes),
    cancel: (id: number) => cancel(`${jobs}/${id}`, { status: true }, { jobId: id }),
    files: (batchId: string, count: number, changes: Changes = {}) =>
      batchFiles(`${files}/batches/${batchId}/files`, filesOf(batchId, count), changes),
    download: (fileId: string, changes: Changes = {}) =>
      file(`${files}/files/${fileId}?path=part`, undefined, changes),
    control: (operation: string, body: unknown, changes: Changes = {}) =>
      add({ kind: 'control', operation, ...changes, request: { method: 'PUT', body } }),
  };
}

export type HandWritten = ReturnType<typeof handWritten>;

/** A job with two batches. */
export function job(id: number, status: string) {
  return {
    id,
    status,
    creationTime: id,
    destination: {
      datasetId: 'd1',
      batches: [{ batchId: `${id}a` }, { batchId: `${id}b` }],
    },
  };
}

function page(ids: readonly number[], next: string) {
  return {
    records: ids.map((id) => job(id, 'NEW')),
    page: { pageOffset: '' },
    link: { next },
  };
}

function filesOf(batchId: string, count: number) {
  const data = Array.from({ length: count }, (_, n) => ({ dataSetFileId: `${batchId}-${n + 1}` }));
  return { data, _page: { limit: 100, count } };
}
