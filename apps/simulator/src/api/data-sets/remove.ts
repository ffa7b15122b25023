import { removeDataSet } from '../../core/commands/remove-data-set.ts';
import { inPath } from '../../http/description.ts';
import { reply } from '../../http/reply.ts';
import { unfinishedJobs } from '../../tenants/jobs.ts';
import type { ApiWrite } from '../services.ts';
import { answers } from './change.ts';
import { retrieveDataset } from './get.ts';
import { namedDataSet, namingDataSet } from './named-data-set.ts';

/** Evidence: data-set-removed. */
export const deleteDataset: ApiWrite = {
  name: 'deleteDataset',
  method: 'DELETE',
  path: retrieveDataset.path,
  family: 'catalog',
  summary: 'Delete a dataset',
  description:
    'Deletes a dataset together with its batches. Export jobs that have not finished writing to it fail.',
  parameters: [inPath('id', 'The ID of the dataset.', '5b7c86968f7b6501e21ba9df')],
  answers,
  kind: 'write',
  names: namingDataSet,
  handle: async ({ at, services: { edition } }) => {
    const { id } = namedDataSet(at);
    const changes = removeDataSet(at.facts, id, await unfinishedJobs(at, id), at.now);
    const answer = reply(edition.checks.DataSetCreated, [`${edition.dataSetPrefix}${id}`]);
    await at.commit(changes);
    return answer;
  },
};
