import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSetPreview } from '@aep-sim/types';
import { type Api, encoded, filesPath, jobsPath, json } from '../api/api.ts';
import { batchesOf, batchFolder, download, filesOf, type ListedFile } from '../api/batch-files.ts';
import { createDataSet } from '../api/data-set.ts';
import {
  jobRequest,
  progressOf,
  queryOf,
  type ShownJob,
  segmentsOf,
  waitForJob,
} from './demo-job.ts';
import type { DemoLog } from './demo-log.ts';

/** The state so far, for what must be cleaned up if the demo stops. */
export interface DemoState {
  token?: string;
  jobId?: number;
  /** Whether the job is finished. */
  ended?: boolean;
  folder?: string;
  /** Whether any file was downloaded. */
  downloaded?: boolean;
}

export interface Walkthrough {
  readonly options: { readonly segments: number; readonly skipWait: boolean };
  readonly api: Api;
  /** The control plane's. */
  readonly control: Api;
  readonly log: DemoLog;
  readonly signal: AbortSignal;
  readonly state: DemoState;
}

/** Why no files were downloaded, as a sentence. */
export class Failed extends Error {}

/** Every step of an export, from the dataset to the rows. */
export async function runWalkthrough(walkthrough: Walkthrough): Promise<void> {
  const { options, api, log, state } = walkthrough;
  log.step('Create a dataset with the union schema');
  const dataSetId = await createDataSet(api, 'aep-sim demo');
  const segments = segmentsOf(options.segments);
  log.step(`Start an export job ${targetOf(segments)}`);
  const made = await json<ShownJob>(api('POST', jobsPath, jobRequest(dataSetId, segments)));
  state.jobId = made.id;
  log.job(progressOf(made));
  await ended(walkthrough, made.id);
  const { files, rows } = await found(walkthrough, dataSetId, segments);
  const folder = state.folder ?? mkdtempSync(join(tmpdir(), 'aep-sim-demo-'));
  state.folder = folder;
  const paths = await downloaded(walkthrough, folder, files);
  log.step('Read the first rows');
  const path = `${filesPath}/datasets/${encoded(dataSetId)}/preview`;
  const { data: first } = await json<DataSetPreview>(api('GET', path));
  if (rows === 0 && segments.length > 0) {
    log.warning('No profile is in these segments. Pass --segments 0 to export all profiles.');
  }
  const query = queryOf(folder, segments);
  log.end({ jobId: made.id, dataSetId, folder, files: paths, rows, first, query });
}

function targetOf(segments: readonly string[]): string {
  if (segments.length === 0) return 'for all profiles';
  return segments.length === 1
    ? 'for one segment'
    : `for ${segments.length} segments, one batch each`;
}

async function ended(
  { api, control, log, signal, options, state }: Walkthrough,
  id: number,
): Promise<void> {
  log.step(
    options.skipWait ? 'Advance the clock until the job finishes' : 'Wait until the job finishes',
  );
  const job = await waitForJob(api, id, {
    signal,
    onProgress: log.job,
    ...(options.skipWait && { skip: skipper(control) }),
  });
  if (!job) throw new Failed(`Export job ${id} will not finish by itself`);
  state.ended = true;
  if (job.status === 'SUCCEEDED') return;
  throw new Failed(failureOf(job));
}

function failureOf({ id, status, errors = [] }: ShownJob): string {
  if (status === 'CANCELLED') return `Export job ${id} was cancelled`;
  const reasons = errors.map(({ code, msg }) => `${msg} (${code})`);
  return `Export job ${id} failed${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`;
}

/** Advances the sandbox's clock to the next change of a job; resolves to false if there was none left. */
function skipper(control: Api): () => Promise<boolean> {
  let isOver = false;
  return async () => {
    if (isOver) return false;
    const body = { to: 'next-change' };
    const { nextChangeAt } = await json<{ nextChangeAt: number | null }>(
      control('POST', '/_sim/clock/advance', body),
    );
    isOver = nextChangeAt === null;
    return true;
  };
}

interface InFolder extends ListedFile {
  /** Relative to the folder of the download. */
  readonly folder: string;
}

async function found(
  { api, log }: Walkthrough,
  dataSetId: string,
  segments: readonly string[],
): Promise<{ readonly files: readonly InFolder[]; readonly rows: number }> {
  log.step('List the batches and their files');
  const files: InFolder[] = [];
  let rows = 0;
  // Without segments, there is one batch with all profiles.
  const batches = await batchesOf(api, dataSetId, Math.max(segments.length, 1));
  for (const [index, { id, batch }] of batches.entries()) {
    const segment = segments[index] ?? 'all';
    if (batch.status !== 'success') {
      log.warning(`Batch ${id} of ${segment} has status ${batch.status} and no files.`);
      continue;
    }
    rows += Number(batch.metrics.recordsWritten ?? 0);
    const folder = segments.length > 1 ? batchFolder(index, segment) : '';
    files.push(...(await filesOf(api, id)).map((file) => ({ ...file, folder })));
  }
  return { files, rows };
}

async function downloaded(
  { api, log, signal, state }: Walkthrough,
  to: string,
  files: readonly InFolder[],
): Promise<readonly string[]> {
  log.step(`Download the files to ${to}`);
  const total = files.reduce((sum, { length }) => sum + length, 0);
  const paths: string[] = [];
  let received = 0;
  const onBytes = (bytes: number) => {
    received += bytes;
    log.received(received, total);
  };
  for (const file of files) {
    mkdirSync(join(to, file.folder), { recursive: true });
    await download(api, file, join(to, file.folder), { signal, onBytes });
    const path = join(to, file.folder, file.name);
    paths.push(path);
    state.downloaded = true;
    log.file({ path: join(file.folder, file.name), records: file.records, bytes: file.length });
  }
  return paths;
}
