import type { SimulatorOptions } from '../../src/options.ts';
import { createSimulator } from '../../src/simulator.ts';

export const org = '1BD6382559DF0C130A49422D@AdobeOrg';
export const jobsPath = '/data/core/ups/export/jobs';
export const dataSetsPath = '/data/foundation/catalog/dataSets';
export const unionSchema = 'https://ns.adobe.com/xdm/context/profile__union';
/** 2021-01-01T00:00:00Z. */
export const startAt = 1_609_459_200_000;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as the caller expects it to be. */
  json<T = unknown>(): T;
}

/** The part of a job that all editions show alike. */
export interface ShownJob {
  readonly id: number;
  readonly status: string;
  readonly creationTime: number;
  readonly updateTime: number;
  readonly requestId: string;
  readonly destination: { readonly batchId: string };
  readonly errors?: readonly { readonly code: string }[];
  readonly metrics: object;
}

export interface ShownPage {
  readonly records: readonly ShownJob[];
  readonly page: {
    readonly sortField: string;
    readonly sort: string;
    readonly pageOffset: string;
    readonly pageSize: number;
  };
  readonly link: { readonly next: string };
}

export interface ShownClock {
  readonly now: number;
  readonly running: boolean;
  readonly nextChangeAt: number | null;
}

export interface Sent {
  /** Beside the usual ones; null leaves a usual one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Text goes as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** A simulator of its own, and short ways to call it as one tenant. */
export function createCaller(options: Partial<SimulatorOptions> = {}) {
  const bugs: unknown[] = [];
  const simulator = createSimulator({
    now: () => startAt,
    onBug: (error) => bugs.push(error),
    ...options,
  });

  const call = async (method: string, path: string, sent: Sent = {}): Promise<Answer> => {
    const body = textOf(sent.body);
    const headers = Object.entries({ ...usualHeaders, ...sent.headers }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    const request = { method, headers, ...(body !== undefined && { body }) };
    const response = await simulator.fetch(new Request(`http://localhost${path}`, request));
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: <T>() => JSON.parse(text) as T,
    };
  };

  const as = (sandbox: Sent['headers'] = {}) => {
    const within = (method: string, path: string, { headers, body }: Sent = {}) =>
      call(method, path, {
        headers: { ...sandbox, ...headers },
        ...(body !== undefined && { body }),
      });
    return {
      call: within,
      createDataSet: async (schema = unionSchema): Promise<string> => {
        const body = { name: 'Export', schemaRef: { id: schema } };
        const [path] = (await within('POST', dataSetsPath, { body })).json<string[]>();
        return path?.split('/').at(-1) ?? '';
      },
      createJob: async (dataSetId: string, sent: Sent = {}): Promise<ShownJob> => {
        const body = { ...jobRequest(dataSetId), ...(sent.body as object | undefined) };
        return (await within('POST', jobsPath, { ...sent, body })).json<ShownJob>();
      },
      job: async (id: number) => (await within('GET', `${jobsPath}/${id}`)).json<ShownJob>(),
      list: async (query = '') => (await within('GET', `${jobsPath}${query}`)).json<ShownPage>(),
      cancel: (id: number) => within('DELETE', `${jobsPath}/${id}`),
      clock: async () => (await within('GET', '/_sim/clock')).json<ShownClock>(),
      freeze: () => within('PUT', '/_sim/clock', { body: { running: false } }),
      advance: async (byMs: number) =>
        (await within('POST', '/_sim/clock/advance', { body: { byMs } })).json<ShownClock>(),
      toNextChange: async () =>
        (
          await within('POST', '/_sim/clock/advance', { body: { to: 'next-change' } })
        ).json<ShownClock>(),
      addRule: (body: object) => within('POST', '/_sim/rules', { body }),
    };
  };

  return { ...as(), as, bugs, ...simulator };
}

export type Caller = ReturnType<typeof createCaller>;

export function jobRequest(dataSetId: string): object {
  return { destination: { datasetId: dataSetId }, schema: { name: '_xdm.context.profile' } };
}

/** A rule that gives jobs a script. */
export function scriptRule(
  script: string,
  { pace, ...over }: { readonly pace?: string; readonly [member: string]: unknown } = {},
): object {
  return { ...over, effect: { type: 'script', script, ...(pace !== undefined && { pace }) } };
}

/** The header that chooses a job's script. */
export function scripted(script: string): Sent {
  return { headers: { 'x-aep-sim-script': script } };
}

export const usualHeaders = {
  authorization: 'Bearer token',
  'x-api-key': 'key',
  'x-gw-ims-org-id': org,
  'content-type': 'application/json',
};

function textOf(body: unknown): string | undefined {
  return body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
}
