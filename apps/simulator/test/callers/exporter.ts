import type { Batch, BatchFilePage, DataSet, FilePartPage } from '@aep-sim/types';
import type { SimulatorOptions } from '../../src/options.ts';
import {
  createCaller,
  dataSetsPath,
  jobsPath,
  type Sent,
  type ShownJob,
  usualHeaders,
} from './caller.ts';

export const batchesPath = '/data/foundation/catalog/batches';
export const exportPath = '/data/foundation/export';
/** How long a job takes that goes well. */
export const JOB_MS = 3000;

export interface Order {
  readonly script?: string;
  /** Ids; each gets a batch of its own. */
  readonly segments?: readonly string[];
  /** What else the request says. */
  readonly body?: object;
}

export interface Ordered {
  readonly id: number;
  readonly batchIds: readonly string[];
}

interface Destination {
  readonly batchId?: string;
  readonly batches?: readonly { readonly batchId: string }[];
}

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** A caller that orders exports and reads what they leave. Its clock moves only when it is told to. */
export function createExporter(options: Partial<SimulatorOptions> = {}) {
  const { call, fetch, handle, bugs, as } = createCaller({ population: 60, ...options });

  const within = (sandbox: Sent['headers'] = {}) => {
    const caller = as(sandbox);
    const get = async (path: string, sent: Sent = {}) => caller.call('GET', path, sent);

    const bytes = async (path: string, headers = {}, method = 'GET'): Promise<Got> => {
      const response = await fetch(
        new Request(`http://localhost${path}`, {
          method,
          headers: { ...usualHeaders, ...sandbox, ...headers } as Record<string, string>,
        }),
      );
      const body = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes: body };
    };

    const order = async (
      dataSet: string,
      { script, segments, body }: Order = {},
    ): Promise<Ordered> => {
      const request = {
        destination: { datasetId: dataSet, ...(segments && { segmentPerBatch: true }) },
        schema: { name: '_xdm.context.profile' },
        ...(segments && { filter: { segments: segments.map((segmentId) => ({ segmentId })) } }),
        ...body,
      };
      const headers = script ? { 'x-aep-sim-script': script } : {};
      const answer = await caller.call('POST', jobsPath, { headers, body: request });
      const { id, destination } = answer.json<ShownJob & { destination: Destination }>();
      const ids = destination.batches?.map(({ batchId }) => batchId);
      return { id, batchIds: ids ?? [destination.batchId ?? ''] };
    };

    /** Orders an export and lets it come to its end. */
    const run = async (dataSet: string, what?: Order): Promise<Ordered> => {
      const ordered = await order(dataSet, what);
      await caller.advance(JOB_MS);
      return ordered;
    };

    const files = async (batchId: string, query = '') =>
      (await get(`${exportPath}/batches/${batchId}/files${query}`)).json<BatchFilePage>();

    const pathOf = async (batchId: string, place = 1): Promise<string> => {
      const file = `${exportPath}/files/${batchId}-${place}`;
      const [part] = (await get(file)).json<FilePartPage>().data;
      return `${file}?path=${part?.name}`;
    };

    return {
      ...caller,
      get,
      bytes,
      order,
      run,
      files,
      /** Where a file is downloaded. */
      pathOf,
      download: async (batchId: string, place = 1) => bytes(await pathOf(batchId, place)),
      batch: async (id: string): Promise<Batch | undefined> =>
        (await get(`${batchesPath}/${id}`)).json<Record<string, Batch>>()[id],
      batches: async (query = '') =>
        (await get(`${batchesPath}${query}`)).json<Record<string, Batch>>(),
      dataSet: async (id: string): Promise<DataSet | undefined> =>
        (await get(`${dataSetsPath}/${id}`)).json<Record<string, DataSet>>()[id],
    };
  };

  return { ...within(), as: within, call, fetch, handle, bugs };
}

export type Exporter = ReturnType<typeof createExporter>;
