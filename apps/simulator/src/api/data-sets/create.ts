import type { DataSet } from '@aep-sim/types';
import { createDataSet } from '../../core/commands/create-data-set.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { atMost } from '../../core/limits.ts';
import { tableName } from '../../core/table-name.ts';
import { decodeDataSetRequest } from '../../editions/request.ts';
import { ApiError } from '../../http/api-error.ts';
import { bodyValue } from '../../http/decoded.ts';
import { json } from '../../http/description.ts';
import { hrefOf } from '../../http/href.ts';
import { reply } from '../../http/reply.ts';
import { ignoredParameter } from '../catalog-filter/parameters.ts';
import type { ApiWrite } from '../services.ts';
import { readDataSetBody } from './data-set-body.ts';
import { retrieveDataset } from './get.ts';
import { listDatasets } from './list.ts';

type Defined = Pick<DataSetFacts, 'definition' | 'holdsProfiles'>;

/** Evidence: data-set-id. */
export const createDataset: ApiWrite<Defined> = {
  name: 'createDataset',
  method: 'POST',
  path: listDatasets.path,
  family: 'catalog',
  summary: 'Create a dataset',
  description:
    'Creates a dataset. An export job requires one whose `schemaRef.id` is the union schema. The response is an array with the path of the dataset; its spelling differs between editions.',
  parameters: [ignoredParameter],
  body: json('edition/DataSetRequest'),
  answers: [
    {
      status: 201,
      description: 'The path of the dataset.',
      content: json('edition/DataSetCreated'),
      headers: { Location: 'The path of the dataset.' },
    },
  ],
  kind: 'write',
  read: async (surroundings) =>
    bodyValue(decodeDataSetRequest(await readDataSetBody(surroundings))),
  handle: async ({
    request: { prefix },
    at,
    input,
    services: { edition, limits, knownTables },
  }) => {
    const tables = await knownTables();
    const known = await tables.of(at);
    if (known.count >= limits.dataSets) throw tooMany(known.count, limits.dataSets);
    const { name } = input.definition as Partial<DataSet>;
    const tableOf = (id: string) => tableName(name, id, (table) => known.tables.has(table));
    const { dataSet, changes } = createDataSet(at.facts, { ...input, tableOf }, at.now);
    const location = `${prefix}${hrefOf(retrieveDataset, dataSet.id)}`;
    const answer = reply(edition.checks.DataSetCreated, [`${edition.dataSetPrefix}${dataSet.id}`], {
      status: 201,
      headers: { location },
    });
    await at.commit(changes);
    tables.added(known, at, dataSet);
    return answer;
  },
};

function tooMany(count: number, most: number): ApiError {
  const room = count - most + 1;
  return new ApiError('too-many-data-sets', [
    `This sandbox has ${atMost(count, most, 'dataset')} (--max-datasets). Delete ${room} first`,
  ]);
}
