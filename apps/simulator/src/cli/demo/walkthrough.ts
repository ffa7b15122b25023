import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchFile, Client, ExportJob } from '@aep-sim/client';
import * as validators from '@aep-sim/types/validators/service';
import { exportDataSetDefinition } from '../api/data-set.ts';
import { batchesOf, batchFolder, download, filesOf } from '../api/exported-files.ts';
import type { RequestJson } from '../api/json-at.ts';
import { Unreadable } from '../api/response-errors.ts';
import { jobRequest, progressOf, queryOf, segmentsOf } from './demo-job.ts';
import type { DemoLog } from './demo-log.ts';

/** The state so far, for what must be cleaned up if the demo stops. */
export interface DemoState {
  /** The dataset of the job, once its creation was requested. */
  target?: string;
  jobId?: number;
  /** Whether the job is finished. */
  ended?: boolean;
  folder?: string;
  /** Whether any file was downloaded. */
  downloaded?: boolean;
}

export interface Walkthrough {
  readonly options: { readonly segments: number; readonly skipWait: boolean };
  readonly client: Client;
  /** For what the client does not have. */
  readonly request: RequestJson;
  readonly log: DemoLog;
  readonly signal: AbortSignal;
  readonly state: DemoState;
}

/** Every step of an export, from the dataset to the rows. */
export async function runWalkthrough(walkthrough: Walkthrough): Promise<void> {
  const { options, client, request, log, state } = walkthrough;
  log.step('Create a dataset with the union schema');
  const { id: dataSetId } = await client.createDataSet(exportDataSetDefinition('aep-sim demo'));
  const segments = segmentsOf(options.segments);
  log.step(`Start an export job ${targetOf(segments)}`);
  state.target = dataSetId;
  const made = await client.createExportJob(jobRequest(dataSetId, segments));
  state.jobId = made.id;
  log.job(progressOf(made));
  await waitForJob(walkthrough, made.id);
  const { files, rows } = await found(walkthrough, dataSetId, segments);
  const folder = state.folder ?? mkdtempSync(join(tmpdir(), 'aep-sim-demo-'));
  state.folder = folder;
  const paths = await downloaded(walkthrough, folder, files);
  log.step('Read the first rows');
  const path = `/data/foundation/export/datasets/${dataSetId}/preview`;
  const preview = await request<unknown>('GET', path);
  if (!validators.DataSetPreview(preview)) throw new Unreadable('the body is not a preview');
  if (rows === 0 && segments.length > 0) {
    log.warning('No profile is in these segments. Pass --segments 0 to export all profiles.');
  }
  const query = queryOf(folder, segments);
  log.end({ jobId: made.id, dataSetId, folder, files: paths, rows, first: preview.data, query });
}

function targetOf(segments: readonly string[]): string {
  if (segments.length === 0) return 'for all profiles';
  return segments.length === 1
    ? 'for one segment'
    : `for ${segments.length} segments, one batch each`;
}

async function waitForJob(
  { client, log, signal, options, state }: Walkthrough,
  id: number,
): Promise<void> {
  log.step(
    options.skipWait ? 'Advance the clock until the job finishes' : 'Wait until the job finishes',
  );
  let polls = 0;
  const onProgress = (job: ExportJob) => {
    state.ended = job.ended;
    log.job(progressOf(job));
    polls += 1;
    if (polls === LONG_WAIT_POLLS && !job.ended && !options.skipWait) log.warning(STILL_WAITING);
  };
  await client.waitForExportJob(id, { ...PACE, signal, onProgress });
}

/** How often a job is polled, in milliseconds. */
const PACE = { pollMs: 300, maxPollMs: 10_000 };

/** About a minute: the simulator has a slow pace, or its clock is frozen. */
const LONG_WAIT_POLLS = 15;
const STILL_WAITING =
  "Still waiting. To advance the sandbox's clock instead, stop this command and pass --skip-wait.";

interface InFolder extends BatchFile {
  /** Relative to the folder of the download. */
  readonly folder: string;
}

async function found(
  { client, log }: Walkthrough,
  dataSetId: string,
  segments: readonly string[],
): Promise<{ readonly files: readonly InFolder[]; readonly rows: number }> {
  log.step('List the batches and their files');
  const files: InFolder[] = [];
  let rows = 0;
  // Without segments, there is one batch with all profiles.
  const wanted = Math.max(segments.length, 1);
  const batches = await batchesOf(client, dataSetId, wanted);
  if (batches.length < wanted) {
    log.warning(`Missing batches: ${wanted - batches.length} of ${wanted}.`);
  }
  for (const [index, { id, status, succeeded, metrics }] of batches.entries()) {
    const segment = segments[index] ?? 'all';
    if (!succeeded) {
      log.warning(`Batch ${id} of ${segment} has status ${status} and no files.`);
      continue;
    }
    rows += metrics.recordsWritten ?? 0;
    const folder = segments.length > 1 ? batchFolder(index, segment) : '';
    const listed = await filesOf(client, id);
    if (listed.length === 0) log.warning(`Batch ${id} of ${segment} has no files.`);
    files.push(...listed.map((file) => ({ ...file, folder })));
  }
  return { files, rows };
}

async function downloaded(
  { client, log, signal, state }: Walkthrough,
  to: string,
  files: readonly InFolder[],
): Promise<readonly string[]> {
  log.step(`Download the files to ${to}`);
  const total = files.reduce((sum, { length }) => sum + length, 0);
  const paths: string[] = [];
  let before = 0;
  const onProgress = (received: number) => log.received(before + received, total);
  for (const file of files) {
    const { folder, name, records = 0, length: bytes } = file;
    mkdirSync(join(to, folder), { recursive: true });
    await download(client, file, join(to, folder), { signal, onProgress });
    paths.push(join(to, folder, name));
    state.downloaded = true;
    log.file({ path: join(folder, name), records, bytes });
    before += bytes;
  }
  return paths;
}
