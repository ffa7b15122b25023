import { json } from '../../http/description.ts';
import type { ApiWrite } from '../services.ts';
import { answers, changing, parameters, type Redefinition } from './change.ts';
import { retrieveDataset } from './get.ts';

/** Evidence: version-conflict. */
export const putDataset: ApiWrite<Redefinition> = {
  name: 'putDataset',
  method: 'PUT',
  path: retrieveDataset.path,
  family: 'catalog',
  summary: 'Replace a dataset',
  description:
    'Replaces the definition of a dataset and increases its version. With `If-Match`, the request is rejected if another client has changed the dataset.',
  parameters,
  body: json('edition/DataSetRequest'),
  answers,
  kind: 'write',
  ...changing(() => (_, body) => body),
};
