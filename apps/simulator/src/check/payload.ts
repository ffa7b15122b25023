import { isObject } from '../core/is-object.ts';

/** The payloads with a schema in each edition, and those that are the same in all editions. */
export type EditionPayload =
  | 'ExportJob'
  | 'ExportJobPage'
  | 'ExportJobRequest'
  | 'Destination'
  | 'CancelResponse'
  | 'DataSetRequest'
  | 'DataSetCreated';
export type ServicePayload =
  | 'GatewayError'
  | 'UpsError'
  | 'CatalogError'
  | 'DataSetMap'
  | 'TokenResponse'
  | 'TokenError';
export type Payload = EditionPayload | ServicePayload;

type Keys = Readonly<Record<string, unknown>>;

const DATA_SET_ID = /^[0-9a-f]{24}$/;

/** How each payload is recognized, the most specific rule first. */
const marks: readonly [payload: Payload, has: (value: Keys) => boolean][] = [
  ['ExportJobPage', (value) => 'records' in value],
  ['GatewayError', (value) => 'error_code' in value],
  ['TokenResponse', (value) => 'access_token' in value],
  ['TokenError', (value) => 'error_description' in value],
  ['ExportJob', (value) => 'jobType' in value || ('id' in value && 'destination' in value)],
  ['CancelResponse', ({ status }) => typeof status === 'boolean'],
  ['UpsError', ({ errors }) => isObject(errors)],
  ['CatalogError', (value) => 'title' in value && 'detail' in value],
  ['ExportJobRequest', (value) => 'destination' in value],
  ['DataSetRequest', (value) => 'schemaRef' in value || 'fileDescription' in value],
  ['Destination', (value) => 'batchId' in value || 'batches' in value],
  ['DataSetMap', (value) => Object.keys(value).length > 0 && Object.keys(value).every(isId)],
];

/** The kind of a captured payload; undefined if it is not recognized as one of this API. */
export function payloadOf(value: unknown): Payload | undefined {
  if (Array.isArray(value)) {
    return value.some((item) => typeof item === 'string' && /^@\/dataSets?\//i.test(item))
      ? 'DataSetCreated'
      : undefined;
  }
  if (!isObject(value)) return undefined;
  return marks.find(([, has]) => has(value))?.[0];
}

function isId(key: string): boolean {
  return DATA_SET_ID.test(key);
}
