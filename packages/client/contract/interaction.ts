import type { Client } from '../src/index.ts';
import { DATA_SET } from './forms.ts';

export type Params = Readonly<Record<string, string | number>>;

/** One call of the client: its request, the response, and its result. */
export interface Interaction {
  readonly description: string;
  readonly given: readonly [state: string, params?: Params];
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** A header that the client sends and that does not arrive. */
  readonly lost?: string;
  /** The org that the client names, where it is not the usual one. */
  readonly org?: string;
  readonly body?: object;
  readonly status: number;
  readonly answer?: object;
  readonly call: (client: Client) => Promise<unknown>;
  /** What the call gives or, for an error, what is in it. */
  readonly gives: object;
}

export const JOBS = '/data/core/ups/export/jobs';
export const DATA_SETS = '/data/foundation/catalog/dataSets';

export const exportRequest = {
  fields: 'identityMap,personalEmail.address',
  filter: { segments: [{ segmentId: '52c26d0d-45f2-47a2-ab30-ed06abc981ff' }] },
  destination: { datasetId: DATA_SET, segmentPerBatch: false },
  schema: { name: '_xdm.context.profile' },
};
