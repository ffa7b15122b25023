import type { ExportJob, ExportJobRequest } from '@aep-sim/client';
import type { Progress } from './demo-log.ts';

const FIELDS = 'person.name, personalEmail.address, homeAddress.city, loyalty.tier';

/** Any ID is a segment that synthetic profiles can be members of. */
export function segmentsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `demo-segment-${index + 1}`);
}

/** As help/segmentation/api/export-jobs.md describes it. */
export function jobRequest(dataSetId: string, segments: readonly string[]): ExportJobRequest {
  return {
    fields: `${FIELDS}, identityMap, segmentMembership`,
    ...(segments.length > 0 && {
      filter: {
        segments: segments.map((segmentId) => ({
          segmentId,
          segmentNs: 'ups',
          status: ['realized'],
        })),
      },
    }),
    destination: { datasetId: dataSetId, segmentPerBatch: segments.length > 1 },
    schema: { name: '_xdm.context.profile' },
  };
}

/** SQL that reads the exported files. */
export function queryOf(folder: string, segments: readonly string[]): string {
  const files = `${folder}${segments.length > 1 ? '/*' : ''}/*.parquet`;
  const columns = 'person.name.firstName, person.name.lastName, personalEmail.address';
  return `select ${columns} from '${files.replaceAll("'", "''")}' limit 5`;
}

/** The steps of the progress bar: selecting profiles, writing files, and done. */
const STEPS = 3;

export function progressOf({
  id: jobId,
  status,
  statusText,
  ended,
  exporting,
}: ExportJob): Progress {
  const progress = (doing: string, done: number) => ({
    ...{ jobId, status: statusText, doing, done, of: STEPS },
  });
  if (ended) return progress('', STEPS);
  if (status === 'NEW') return progress('waiting', 0);
  const selected = exporting?.endAt !== undefined;
  return selected ? progress('writing files', 2) : progress('selecting profiles', 1);
}
