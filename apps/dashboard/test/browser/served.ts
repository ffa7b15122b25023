import type { SimulatorOptions } from '../../../simulator/src/options.ts';
import { type Listening, listen } from './listening.ts';

/** When every simulator of these tests begins: 2026-03-02T11:00:00Z. Its clock stands, and so does the real one. */
export const START = Date.UTC(2026, 2, 2, 11);
export const ORG = '0123456789ABCDEF01234567@AdobeOrg';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  /** JSON, or undefined. */
  readonly body: T;
}

/** A simulator that listens, and short ways to call it. */
export interface Served {
  /** `http://127.0.0.1:<port>`; the port stays the same when it is started again. */
  readonly url: string;
  readonly org: string;
  readonly sandbox: string;
  /** As a client of the platform: with a token, a key, the organization and the sandbox. */
  api<T>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  /** A call below `/_sim` about the sandbox, such as `('POST', '/clock/advance', { byMs: 1000 })`. */
  control<T>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  /** Starts a job with these headers, such as `x-aep-sim-script`, and gives back its id. */
  startJob(headers?: Record<string, string>): Promise<number>;
  advance(byMs: number): Promise<void>;
  /** Goes as if it were killed: connections break, and all that it knew is lost. */
  stop(): Promise<void>;
  /** Begins from nothing, at the same address. */
  start(): Promise<void>;
}

export interface ServedOptions {
  readonly sandbox: string;
  readonly options: Partial<SimulatorOptions>;
  /** Receives what is a bug of the simulator. */
  readonly onBug: (error: unknown) => void;
}

const JOBS = '/data/core/ups/export/jobs';
const DATA_SETS = '/data/foundation/catalog/dataSets';
const UNION = 'https://ns.adobe.com/xdm/context/profile__union';

export async function served({ sandbox, options, onBug }: ServedOptions): Promise<Served> {
  let running: Listening | undefined;
  let port = 0;
  let dataSet: Promise<string> | undefined;
  const tenant = { 'x-gw-ims-org-id': ORG, 'x-sandbox-name': sandbox };
  const { controlToken } = options;

  const start = async (): Promise<void> => {
    running = await listen({ now: () => START, clock: START, onBug, ...options }, port);
    ({ port } = running);
    dataSet = undefined;
  };
  const stop = async (): Promise<void> => {
    await running?.stop();
    running = undefined;
  };
  await start();
  const url = `http://127.0.0.1:${port}`;

  const send = async <T>(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer<T>> => {
    const json = body !== undefined && { body: JSON.stringify(body) };
    // A connection that is kept would be a dead one after `stop`.
    const type = { 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...tenant, ...type, ...headers },
      ...json,
    });
    const text = await response.text();
    const parsed = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      body: (parsed ? JSON.parse(text) : undefined) as T,
    };
  };
  const api: Served['api'] = (method, path, body, headers = {}) =>
    send(method, path, body, { authorization: 'Bearer any', 'x-api-key': 'any', ...headers });
  const control: Served['control'] = (method, path, body) =>
    send(
      method,
      `/_sim${path}`,
      body,
      controlToken ? { authorization: `Bearer ${controlToken}` } : {},
    );
  const createDataSet = async (): Promise<string> => {
    const { body } = await api<string[]>('POST', DATA_SETS, {
      name: 'Export',
      schemaRef: { id: UNION },
    });
    return body[0]?.split('/').at(-1) ?? '';
  };

  return {
    url,
    org: ORG,
    sandbox,
    api,
    control,
    startJob: async (headers) => {
      dataSet ??= createDataSet();
      const request = {
        destination: { datasetId: await dataSet },
        schema: { name: '_xdm.context.profile' },
      };
      const { status, body } = await api<{ id: number }>('POST', JOBS, request, headers);
      if (status !== 200) throw new Error(`No job was started: ${JSON.stringify(body)}`);
      return body.id;
    },
    advance: async (byMs) => {
      const { status } = await control('POST', '/clock/advance', { byMs });
      if (status !== 200) throw new Error(`The clock was not moved: ${status}`);
    },
    stop,
    start,
  };
}
