import { setTimeout as pause } from 'node:timers/promises';
import { type Api, encoded, jobsPath, json } from '../api/api.ts';
import type { Progress } from './demo-log.ts';

/** The fields of a job that all editions have in common. */
export interface ShownJob {
  readonly id: number;
  readonly status: string;
  readonly metrics: { readonly profileExportTime?: { readonly endTimeInMs?: number } };
  readonly errors?: readonly { readonly code: string; readonly msg: string }[];
}

const FIELDS = 'person.name, personalEmail.address, homeAddress.city, loyalty.tier';

/** Any ID is a segment that synthetic profiles can be members of. */
export function segmentsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `demo-segment-${index + 1}`);
}

/** As help/segmentation/api/export-jobs.md describes it. */
export function jobRequest(dataSetId: string, segments: readonly string[]): object {
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

export interface Waiting {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Advances the clock to the next change of a job; false if no change is left. Absent: polls in real time. */
  readonly skip?: () => Promise<boolean>;
}

const FIRST_POLL_MS = 300;
const MAX_POLL_MS = 10_000;

const TERMINAL_STATUSES = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

/** Polls a job until it is finished. Undefined if it never will be. */
export async function waitForJob(
  api: Api,
  id: number,
  { signal, onProgress, skip }: Waiting,
): Promise<ShownJob | undefined> {
  for (let waitMs = FIRST_POLL_MS; ; waitMs = Math.min(waitMs * 1.5, MAX_POLL_MS)) {
    const job = await json<ShownJob>(api('GET', `${jobsPath}/${encoded(id)}`));
    onProgress(progressOf(job));
    if (TERMINAL_STATUSES.includes(job.status)) return job;
    if (!skip) await pause(waitMs, undefined, { signal });
    else if (!(await skip())) return undefined;
  }
}

/** The steps of the progress bar: selecting profiles, writing files, and done. */
const STEPS = 3;

export function progressOf({ id: jobId, status, metrics }: ShownJob): Progress {
  const progress = (doing: string, done: number) => ({ jobId, status, doing, done, of: STEPS });
  if (TERMINAL_STATUSES.includes(status)) return progress('', STEPS);
  if (status === 'NEW') return progress('waiting', 0);
  const selected = metrics.profileExportTime?.endTimeInMs !== undefined;
  return selected ? progress('writing files', 2) : progress('selecting profiles', 1);
}
