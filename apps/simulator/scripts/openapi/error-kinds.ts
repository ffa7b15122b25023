import { type ApiErrorKind, apiErrors } from '../../src/http/api-errors.ts';
import type { Described } from './described.ts';

/** The errors that an operation of the vendor's can respond with, by their statuses. */
export function errorKindsOf(operation: Described): ReadonlyMap<number, readonly ApiErrorKind[]> {
  const { name, family, kind, path, parameters = [], body } = operation;
  const headers = parameters.filter((one) => one.in === 'header').map((one) => one.name);
  const kinds = new Set<ApiErrorKind>([
    ...GUARD,
    ...(family === 'ims' ? [] : GATEWAY),
    ...(body || family === 'ims' ? BODY : []),
    ...(body && family !== 'ims' ? JSON_BODY : []),
    ...unknownIn(path),
    ...(headers.includes('If-Match') ? (['version-conflict'] as const) : []),
    ...(headers.includes('Range') ? (['range-unsatisfiable'] as const) : []),
    ...(kind === 'write' ? (['busy'] as const) : []),
    ...(own[name] ?? []),
  ]);
  const statuses = [...kinds].map((one) => apiErrors[one].status as number);
  return new Map(
    [...new Set(statuses)]
      .sort((a, b) => a - b)
      .map((status) => [status, [...kinds].filter((one) => apiErrors[one].status === status)]),
  );
}

const GUARD = ['host-refused', 'cross-site', 'internal'] as const;

/** What every service but that of tokens looks at first. */
const GATEWAY = [
  'token-missing',
  'token-invalid',
  'key-missing',
  'org-missing',
  'org-malformed',
  'org-foreign',
  'sandbox-malformed',
  'too-many-sandboxes',
  'query-invalid',
] as const;

const BODY = ['encoding-unsupported', 'body-too-large'] as const;
const JSON_BODY = ['content-type', 'body-unreadable', 'body-invalid'] as const;

/** What the ids of a path may not be found as. */
function unknownIn(path: string): readonly ApiErrorKind[] {
  if (/\/jobs\/\{id\}/.test(path)) return ['job-unknown'];
  if (/\/data[Ss]ets\/\{id\}/.test(path)) return ['catalog-data-set-unknown'];
  if (/\/export\/batches\/\{id\}/.test(path)) return ['batch-unknown', 'file-unknown'];
  if (/\/batches\/\{id\}/.test(path)) return ['batch-unknown'];
  return /\/files\/\{id\}/.test(path) ? ['file-unknown'] : [];
}

/** What writes or opens the files of a batch. */
const FILES = ['file-not-written', 'profiles-missing'] as const;

/** The errors of single operations. */
const own: Readonly<Record<string, readonly ApiErrorKind[]>> = {
  createExportJob: [
    'header-invalid',
    'data-set-unknown',
    'data-set-not-union',
    'over-limit',
    'too-many-lifecycles',
  ],
  createDataset: ['too-many-data-sets'],
  patchDataset: ['over-limit'],
  // A request for a job can move the clock of its sandbox on.
  retrieveExportJob: ['busy'],
  listCatalogFiles: ['catalog-data-set-unknown', ...FILES],
  listViewFiles: FILES,
  listDatasetFiles: FILES,
  retrieveBatchMeta: ['range-unsatisfiable'],
  retrieveDatasetFile: FILES,
  retrieveDatasetFileHeaders: FILES,
  retrieveDatasetPreview: FILES,
};
