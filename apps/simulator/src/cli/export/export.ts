import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionName, Platform } from '@aep-sim/types';
import { systemReason } from '../../core/system-reason.ts';
import { createSimulator } from '../../simulator.ts';
import { type Api, apiAt, jobsPath, json } from '../api/api.ts';
import { batchesOf, batchFolder, download, filesOf, type ListedFile } from '../api/batch-files.ts';
import { caller } from '../api/caller.ts';
import { createDataSet } from '../api/data-set.ts';
import { RequestRejected } from '../api/response-errors.ts';
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

interface Written extends ListedFile {
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
  const api = apiAt('http://localhost', { headers: caller, fetch: simulator.fetch });
  try {
    const exported = await run(api, { request, shown: shownName(options.request), staged });
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

async function run(api: Api, { request, shown, staged }: Run): Promise<Exported> {
  const dataSetId = await createDataSet(api, 'aep-sim export');
  const { id } = await json<Platform.ExportJob>(
    api('POST', jobsPath, withDataSet(request, dataSetId)).catch((error) => rejected(error, shown)),
  );
  // This edition has the counters, whatever the edition of the request.
  const path = `/editions/platform${jobsPath}/${id}`;
  const job = await json<Platform.ExportJob>(api('GET', path));
  const perSegment = 'batches' in job.destination ? job.destination.batches : [];
  const batches = await batchesOf(api, dataSetId, Math.max(perSegment.length, 1));
  if (job.status !== 'SUCCEEDED') {
    const reason = batches[0]?.batch.metrics.failureReason ?? job.status;
    throw new Failed(`The export job failed. ${reason.replace(/^Error in Export Job: /, '')}`);
  }
  const files: Written[] = [];
  for (const [index, { id: batchId }] of batches.entries()) {
    const segment = perSegment[index];
    const folder = segment ? batchFolder(index, segment.segmentId) : '';
    mkdirSync(join(staged, folder), { recursive: true });
    for (const file of await filesOf(api, batchId)) {
      await download(api, file, join(staged, folder));
      files.push({ ...file, path: join(folder, file.name) });
    }
  }
  return {
    files,
    profiles: job.metrics.totalExportedProfileCounter,
    byNamespace: job.metrics.exportedProfileByNamespaceCounter,
  };
}

function rejected(error: unknown, shown: string): never {
  if (!(error instanceof RequestRejected)) throw error;
  throw new Failed(`${shown} is not a valid request: ${error.message}`);
}

function describeError(error: unknown): string {
  if (error instanceof Failed || error instanceof Obstructed) return error.message;
  return `The export failed: ${systemReason(error)}`;
}

function report({ files, profiles, byNamespace }: Exported, options: ExportOptions): void {
  for (const { path, records, length } of files) {
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
function withDataSet(request: unknown, dataSetId: string): object {
  const { destination } = (request ?? {}) as { destination?: { datasetId?: unknown } };
  if (typeof destination?.datasetId !== 'string') return request as object;
  return { ...(request as object), destination: { ...destination, datasetId: dataSetId } };
}
