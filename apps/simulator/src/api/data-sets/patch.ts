import type { ApiWrite } from '../services.ts';
import { answers, changing, parameters, type Redefinition } from './change.ts';
import { retrieveDataset } from './get.ts';

/** Evidence: version-conflict. */
export const patchDataset: ApiWrite<Redefinition> = {
  name: 'patchDataset',
  method: 'PATCH',
  path: retrieveDataset.path,
  family: 'catalog',
  summary: 'Change what a data set says',
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
