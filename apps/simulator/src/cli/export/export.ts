import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  ApiError,
  type BatchFile,
  type Client,
  ClientError,
  createClient,
  type ExportJobRequest,
  readApiError,
} from '@aep-sim/client';
import type { EditionName } from '@aep-sim/types';
import { isObject } from '../../core/is-object.ts';
import { systemReason } from '../../core/system-reason.ts';
import { createSimulator, type Simulator } from '../../simulator.ts';
import { caller } from '../api/caller.ts';
import { exportDataSetDefinition } from '../api/data-set.ts';
import { batchesOf, batchFolder, download, filesOf } from '../api/exported-files.ts';
import { exitWithError } from '../exit-with-error.ts';
import { notJson, shownName, textOf } from '../files.ts';
import { profilesIn } from '../profiles.ts';
import { onStop } from '../stop.ts';
import { counted } from '../terminal/counted.ts';
import { print, printWarning } from '../terminal/printable.ts';
import { type OutFolder, openFolder } from './out-folder.ts';
import { Obstructed } from './publish.ts';

export interface ExportOptions {
  readonly request: string;
  readonly out: string;
  readonly population: number;
  readonly profiles?: string;
  readonly seed: string;
  readonly edition: EditionName;
  readonly force: boolean;
  readonly json: boolean;
}

/** Why no files were written, as a sentence. */
class Failed extends Error {}

interface Exported {
  readonly files: readonly Written[];
  readonly profiles: number;
  readonly byNamespace: Readonly<Record<string, number>>;
}

interface Written extends BatchFile {
  /** Relative to the folder of the export. */
  readonly path: string;
}

/**
 * Runs one export and writes its files. Exit code 1 if the request is rejected or its job fails, 2 if a file cannot be
 * read; then nothing is written.
 */
export async function exportOnce(options: ExportOptions): Promise<void> {
  const request = await readRequest(options.request);
  const profiles = options.profiles && (await profilesIn(options.profiles, Date.now()));
  let folder: OutFolder | undefined;
  onStop((code) => {
    folder?.discard();
    process.exit(code);
  });
  folder = openFolder(options.out, options);
  const staged = folder.stage();
  let writeFailed: Error | undefined;
  const simulator = createSimulator({
    now: Date.now,
    pace: 'instant',
    seed: options.seed,
    edition: options.edition,
    population: options.population,
    ...(profiles && { profiles }),
    // On the disk of the output folder: an export can be larger than memory.
    exportDir: folder.stage(),
    onWriteFailed: (error) => {
      writeFailed = error;
    },
  });
  try {
    const exported = await run(simulator, { request, shown: shownName(options.request), staged });
    folder.publish(staged);
    report(exported, options);
  } catch (error) {
    folder.discard();
    printWarning(describeError(writeFailed ?? error));
    process.exitCode = 1;
  }
}

async function readRequest(file: string): Promise<unknown> {
  const shown = shownName(file);
  const json = await textOf(file, '--request: ');
  try {
    return JSON.parse(json);
  } catch {
    return exitWithError(`--request: ${shown} ${notJson(json)}`);
  }
}

interface Run {
  readonly request: unknown;
  /** What the request is called in errors. */
  readonly shown: string;
  readonly staged: string;
}

async function run(simulator: Simulator, { request, shown, staged }: Run): Promise<Exported> {
  // The client throws for it, before the simulator can say what is wrong.
  if (!isObject(request)) {
    throw new Failed(`${shown} is not a valid request: The request body must be an object`);
  }
  const { id: dataSetId } = await clientOf(simulator, '').createDataSet(
    exportDataSetDefinition('aep-sim export'),
  );
  const { id } = await clientOf(simulator, '')
    .createExportJob(withDataSet(request, dataSetId))
    .catch((error) => rejected(error, shown));
  // This edition has the counters and all segments, whatever the edition of the request.
  const client = clientOf(simulator, '/editions/platform');
  const job = await client.getExportJob(id);
  const segments = job.segmentPerBatch ? job.batches.map(({ segment }) => segment?.id ?? '') : [];
  const batches = await batchesOf(client, dataSetId, Math.max(segments.length, 1));
  if (job.status !== 'SUCCEEDED') {
    const reason = batches[0]?.metrics.failureReason ?? job.status;
    throw new Failed(`The export job failed. ${reason.replace(/^Error in Export Job: /, '')}`);
  }
  const files: Written[] = [];
  for (const [index, batch] of batches.entries()) {
    const segment = segments[index];
    const folder = segment === undefined ? '' : batchFolder(index, segment);
    mkdirSync(join(staged, folder), { recursive: true });
    for (const file of await filesOf(client, batch.id)) {
      await download(client, file, join(staged, folder));
      files.push({ ...file, path: join(folder, file.name) });
    }
  }
  const { total: profiles = 0, byNamespace = {} } = job.counters ?? {};
  return { files, profiles, byNamespace };
}

/** A client of a simulator in this process, at the path of an edition. */
function clientOf({ fetch }: Simulator, path: string): Client {
  return createClient({
    baseUrl: `http://localhost${path}`,
    imsOrgId: caller['x-gw-ims-org-id'],
    apiKey: caller['x-api-key'],
    token: 'any',
    fetch,
    // Writing the files of many profiles takes long, and a second request would meet the same error.
    requestTimeoutMs: Number.POSITIVE_INFINITY,
    retry: { attempts: 1 },
  });
}

function rejected(error: unknown, shown: string): never {
  if (!(error instanceof ApiError)) throw error;
  throw new Failed(`${shown} is not a valid request: ${readApiError(error.body).message}`);
}

function describeError(error: unknown): string {
  if (error instanceof Failed || error instanceof Obstructed) return error.message;
  const reason = error instanceof ClientError ? error.message : systemReason(error);
  return `The export failed: ${reason}`;
}

function report({ files, profiles, byNamespace }: Exported, options: ExportOptions): void {
  for (const { path, records = 0, length } of files) {
    const file = join(options.out, path);
    print(
      options.json
        ? JSON.stringify({ event: 'file', path: file, records, bytes: length })
        : `${file}: ${counted(records, 'row')}, ${counted(length, 'byte')}`,
    );
  }
  const parts = Object.entries(byNamespace).map(([namespace, count]) => `${namespace} ${count}`);
  print(
    options.json
      ? JSON.stringify({ event: 'done', profiles, byNamespace })
      : `${counted(profiles, 'row')}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`,
  );
}

/** The request with the dataset that was created for it. The simulator validates the rest. */
function withDataSet(request: object, dataSetId: string): ExportJobRequest {
  const { destination } = request as { destination?: { datasetId?: unknown } };
  if (typeof destination?.datasetId !== 'string') return request as ExportJobRequest;
  return { ...request, destination: { ...destination, datasetId: dataSetId } };
}
