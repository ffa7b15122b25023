import type { ApiWrite } from '../services.ts';
import { answers, changing, parameters, type Redefinition } from './change.ts';
import { retrieveDataset } from './get.ts';

/** Evidence: version-conflict. */
export const patchDataset: ApiWrite<Redefinition> = {
  name: 'patchDataset',
  method: 'PATCH',
  path: retrieveDataset.path,
  family: 'catalog',
  summary: 'Change a dataset',
  description:
    'Changes a dataset by a JSON Merge Patch or, with its own media type, by a JSON Patch. With `If-Match`, the request is rejected if another client has changed the dataset.',
  parameters,
  body: {
    'application/json': { type: 'object' },
    // help/catalog/datasets/create.md has application/json+patch, which is read too.
    'application/json-patch+json': { type: 'array', items: { type: 'object' } },
  },
  bodyNames: 'edition/DataSetRequest',
  answers,
  kind: 'write',
  // Loaded when it is needed, which is seldom.
  ...changing(async () => (await import('./patched.ts')).patched),
};
