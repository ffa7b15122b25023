import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSetPreview } from '@aep-sim/types';
import { type Api, encoded, filesPath, jobsPath, json } from '../api/api.ts';
import { batchesOf, batchFolder, download, type FoundFile, filesOf } from '../api/batch-files.ts';
import { createDataSet } from '../api/data-set.ts';
import { jobRequest, queryOf, type ShownJob, segmentsOf, stageOf, waitForJob } from './demo-job.ts';
import type { DemoLog } from './demo-log.ts';

/** What is known of the job so far: whoever stops the demo has to see to it. */
export interface Progress {
  token?: string;
  jobId?: number;
  /** Whether the job has. */
  ended?: boolean;
  folder?: string;
  /** Whether any file has been. */
  downloaded?: boolean;
}

export interface Tour {
  readonly options: { readonly segments: number; readonly skipWait: boolean };
  readonly api: Api;
  /** The control plane's. */
  readonly control: Api;
  readonly log: DemoLog;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** A sentence that says why there are no files. */
export class Failed extends Error {}

/** Every step of an export, from the data set to the rows. */
export async function tour(tour: Tour): Promise<void> {
  const { options, api, log, progress } = tour;
  log.step('Create a data set, of the union schema');
  const dataSetId = await createDataSet(api, 'aep-sim demo');
  const segments = segmentsOf(options.segments);
  log.step(`Start an export job ${targetOf(segments)}`);
  const made = await json<ShownJob>(api('POST', jobsPath, jobRequest(dataSetId, segments)));
  progress.jobId = made.id;
  log.job(stageOf(made));
  await ended(tour, made.id);
  const { files, rows } = await found(tour, dataSetId, segments);
  const folder = progress.folder ?? mkdtempSync(join(tmpdir(), 'aep-sim-demo-'));
  progress.folder = folder;
  const paths = await downloaded(tour, folder, files);
  log.step('Look at the first rows');
  const path = `${filesPath}/datasets/${encoded(dataSetId)}/preview`;
  const { data: first } = await json<DataSetPreview>(api('GET', path));
  if (rows === 0 && segments.length > 0) {
    log.remark('No profile is in such a segment: --segments 0 exports all profiles');
  }
  const query = queryOf(folder, segments);
  log.end({ jobId: made.id, dataSetId, folder, files: paths, rows, first, query });
}

function targetOf(segments: readonly string[]): string {
  if (segments.length === 0) return 'for all profiles';
  return segments.length === 1 ? 'for a segment' : `for ${segments.length} segments, a batch each`;
}

async function ended(
  { api, control, log, signal, options, progress }: Tour,
  id: number,
): Promise<void> {
  log.step(options.skipWait ? 'Move the clock on until it ends' : 'Wait until it ends');
  const job = await waitForJob(api, id, {
    signal,
    onStage: log.job,
    ...(options.skipWait && { skip: skipper(control) }),
  });
  if (!job) throw new Failed(`job ${id} does not end by itself`);
  progress.ended = true;
  if (job.status === 'SUCCEEDED') return;
  const reasons = (job.errors ?? []).map(({ code, msg }) => `${code} ${msg}`);
  throw new Failed([`job ${id} has ended as ${job.status}`, ...reasons].join('; '));
}

/** Moves the sandbox's clock to the next change of a job; says no when there was none left to move to. */
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

interface InFolder extends FoundFile {
  /** Within that of the download. */
  readonly folder: string;
}

async function found(
  { api, log }: Tour,
  dataSetId: string,
  segments: readonly string[],
): Promise<{ readonly files: readonly InFolder[]; readonly rows: number }> {
  log.step('Find its batches, and their files');
  const files: InFolder[] = [];
  let rows = 0;
  // Without segments there is one, of all profiles.
  const batches = await batchesOf(api, dataSetId, Math.max(segments.length, 1));
  for (const [index, { id, batch }] of batches.entries()) {
    const segment = segments[index] ?? 'all';
    if (batch.status !== 'success') {
      log.remark(`Batch ${id} of ${segment} is ${batch.status}: it has no files`);
      continue;
    }
    rows += Number(batch.metrics.recordsWritten ?? 0);
    const folder = segments.length > 1 ? batchFolder(index, segment) : '';
    files.push(...(await filesOf(api, id)).map((file) => ({ ...file, folder })));
  }
  return { files, rows };
}

async function downloaded(
  { api, log, signal, progress }: Tour,
  to: string,
  files: readonly InFolder[],
): Promise<readonly string[]> {
  log.step(`Download to ${to}`);
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
    progress.downloaded = true;
    log.file({ path: join(file.folder, file.name), records: file.records, bytes: file.length });
  }
  return paths;
}
