import type { Cause } from '../core/cause.ts';
import type { ApiError } from './api-error.ts';
import { type ApiErrorKind, apiErrors } from './api-errors.ts';

type Place = Pick<Cause, 'in' | 'pointer'>;

const inHeader = (name: string): Place => ({ in: 'header', pointer: `/${name}` });
const inPath = (pointer: string): Place => ({ in: 'path', pointer });

/** Where in a request an error of each kind is; all others are about the whole body. */
const places: Partial<Readonly<Record<ApiErrorKind, Place>>> = {
  'token-missing': inHeader('authorization'),
  'token-invalid': inHeader('authorization'),
  'key-missing': inHeader('x-api-key'),
  'org-missing': inHeader('x-gw-ims-org-id'),
  'org-malformed': inHeader('x-gw-ims-org-id'),
  'org-foreign': inHeader('x-gw-ims-org-id'),
  'sandbox-malformed': inHeader('x-sandbox-name'),
  'too-many-sandboxes': inHeader('x-sandbox-name'),
  'host-refused': inHeader('host'),
  'cross-site': inHeader('sec-fetch-site'),
  'foreign-origin': inHeader('origin'),
  'content-type': inHeader('content-type'),
  'encoding-unsupported': inHeader('content-encoding'),
  'version-conflict': inHeader('if-match'),
  'range-unsatisfiable': inHeader('range'),
  'route-unknown': inPath(''),
  'method-not-allowed': inPath(''),
  'job-unknown': inPath('/id'),
  'catalog-data-set-unknown': inPath('/id'),
  'batch-unknown': inPath('/id'),
  'file-unknown': inPath('/id'),
  'data-set-unknown': { pointer: '/destination/datasetId' },
  'data-set-not-union': { pointer: '/destination/datasetId' },
};

/** Everything that was wrong with the request that received this error, each with its evidence. */
export function causesOf({ kind, message, causes }: ApiError): readonly Cause[] {
  const { evidence } = apiErrors[kind];
  const whole: Cause = { ...(places[kind] ?? { pointer: '' }), keyword: kind, message, evidence };
  return causes.length === 0 ? [whole] : causes.map((cause) => ({ ...whole, ...cause }));
}
