import * as validators from '@aep-sim/types/validators/service';
import { inPath, json } from '../../http/description.ts';
import { reply } from '../../http/reply.ts';
import type { ApiRead } from '../services.ts';
import { dataSetForms, versionOf } from './data-set-form.ts';
import { namedDataSet, namingDataSet } from './named-data-set.ts';

/** api-facts §4. */
export const retrieveDataset: ApiRead = {
  name: 'retrieveDataset',
  method: 'GET',
  path: '/data/foundation/catalog/dataSets/{id}',
  family: 'catalog',
  summary: 'Read a data set',
  parameters: inPath('id'),
  answers: [
    {
      status: 200,
      description: 'The data set, by its id.',
      content: json('service/DataSetMap'),
    },
  ],
  kind: 'read',
  names: namingDataSet,
  handle: async ({ at }) => {
    const dataSet = namedDataSet(at);
    const headers = { 'e-tag': versionOf(dataSet) };
    return reply(validators.DataSetMap, await dataSetForms(at, [dataSet]), { headers });
  },
};
