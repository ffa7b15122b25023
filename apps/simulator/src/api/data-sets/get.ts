import * as validators from '@aep-sim/types/validators/service';
import { inPath, json } from '../../http/description.ts';
import { propertiesIn } from '../catalog-filter/catalog-query.ts';
import { objectsReply } from '../catalog-filter/map-reply.ts';
import { ignoredParameter, propertiesParameter } from '../catalog-filter/parameters.ts';
import type { ApiRead } from '../services.ts';
import { dataSetForms, versionOf } from './data-set-form.ts';
import { namedDataSet, namingDataSet } from './named-data-set.ts';

/** Evidence: catalog-data-set-unknown. */
export const retrieveDataset: ApiRead = {
  name: 'retrieveDataset',
  method: 'GET',
  path: '/data/foundation/catalog/dataSets/{id}',
  family: 'catalog',
  summary: 'Retrieve a dataset',
  description: 'Returns an object with the dataset under its ID.',
  parameters: [
    inPath('id', 'The ID of the dataset.', '5b7c86968f7b6501e21ba9df'),
    propertiesParameter,
    ignoredParameter,
  ],
  answers: [
    {
      status: 200,
      description: 'The dataset under its ID.',
      content: json('service/DataSetMap'),
    },
  ],
  kind: 'read',
  names: namingDataSet,
  handle: async ({ request, at }) => {
    const dataSet = namedDataSet(at);
    const headers = { 'e-tag': versionOf(dataSet) };
    const shown = await dataSetForms(at, [dataSet]);
    const properties = propertiesIn(request.named.query);
    return objectsReply(validators.DataSetMap, shown, properties, headers);
  },
};
