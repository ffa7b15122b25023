import type { RuleRequest } from '@aep-sim/types';
import { fits, type Subject } from '../http/faults/fits.ts';
import { ruleError } from './rule-error.ts';

const things = { jobId: 'job', dataSetId: 'dataset', segmentId: 'segment' } as const;

type Member = keyof typeof things;

const OF_A_JOB: readonly Member[] = ['jobId', 'dataSetId', 'segmentId'];
const OF_A_DATA_SET: readonly Member[] = ['dataSetId'];

/** What the requests of an operation can be about: the IDs in them, and what those belong to. Others: nothing. */
export const aboutByName: ReadonlyMap<string, readonly Member[]> = new Map([
  ['createExportJob', ['dataSetId', 'segmentId']],
  ['retrieveExportJob', OF_A_JOB],
  ['cancelExportJob', OF_A_JOB],
  ['retrieveDataset', OF_A_DATA_SET],
  ['putDataset', OF_A_DATA_SET],
  ['patchDataset', OF_A_DATA_SET],
  ['deleteDataset', OF_A_DATA_SET],
  ['listBatches', OF_A_JOB],
  ['retrieveBatch', OF_A_JOB],
  ['listLastBatches', OF_A_DATA_SET],
  ['listCatalogFiles', OF_A_DATA_SET],
  ['listViewFiles', OF_A_DATA_SET],
  ['listDatasetFiles', OF_A_JOB],
  ['retrieveFailedBatch', OF_A_JOB],
  ['retrieveBatchMeta', OF_A_JOB],
  ['retrieveDatasetFile', OF_A_JOB],
  ['retrieveDatasetFileHeaders', OF_A_JOB],
  ['retrieveDatasetPreview', OF_A_DATA_SET],
]);

/**
 * Rejects a job, a dataset, or a segment that no request of the operations is about: of those that the rule specifies,
 * or else of all that it can act on.
 *
 * @throws ControlError 400
 */
export function checkAbout(
  { match = {}, effect }: RuleRequest,
  named: readonly Subject[],
  all: readonly Subject[],
): void {
  const wanted = OF_A_JOB.filter((member) => match[member] !== undefined);
  const isAbout = ({ name }: Subject, member: Member) =>
    aboutOf(name, effect.type).includes(member);
  const able = all.filter((one) => fits(effect, one));
  for (const member of wanted) {
    const others = able.filter((one) => isAbout(one, member)).map(({ name }) => name);
    const wrong = named.find((one) => !isAbout(one, member));
    if (wrong) throw notAbout(member, `${wrong.name} is`, others);
    if (others.length === 0) throw notAbout(member, 'requests that this rule can match are', []);
  }
}

/** A job that is being created has an ID only for rules that decide how it goes. */
function aboutOf(name: string, effect: string): readonly Member[] {
  const isOfNewJobs = effect === 'script' || effect === 'cancel';
  if (isOfNewJobs && name === 'createExportJob') return OF_A_JOB;
  return aboutByName.get(name) ?? [];
}

function notAbout(member: Member, subject: string, able: readonly string[]): Error {
  const others = able.length > 0 ? `; only ${able.join(', ')} can be` : '';
  return ruleError(`/match/${member}`, `${subject} never about a ${things[member]}${others}`);
}
