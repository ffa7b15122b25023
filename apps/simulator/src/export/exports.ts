import { json } from 'node:stream/consumers';
import { writtenBatches } from '../core/job.ts';
import type { Counts, ExportRequest } from '../core/job-facts.ts';
import {
  type ImportedFacts,
  importKey,
  isImported,
  type PopulationFacts,
} from '../core/population.ts';
import type { Origin, TenantEpoch } from '../core/tenant.ts';
import { madeOnce } from '../files/made-once.ts';
import { type Files, WriteFailed } from '../files/port.ts';
import { batchFiles, type MakeBatch } from './batch-files.ts';
import { filesKey, rowsKey, uuidOf } from './content-key.ts';
import { countOf } from './counts.ts';
import type { Imports } from './imported/imports.ts';
import type { ReadProfiles } from './imported/read-profiles.ts';
import type { Exports, WrittenBatch } from './port.ts';
import type { Population, Profile } from './profile.ts';
import { eventSchema, recordSchema } from './schema.ts';
import { flawOf, type Selection, selectionOf } from './select/selection.ts';
import { syntheticPopulation } from './synthetic/population.ts';

export interface ExportsOptions {
  /** Where the files of batches are kept. */
  readonly batches: Files;
  /** Where counts are kept, for all who share it. */
  readonly counts: Files;
  /** Where imports are kept; what is put there stays. */
  readonly imports: Files;
  /** Profiles that every tenant begins with. */
  readonly profiles?: ReadProfiles;
  /** Whether other programs read the files of batches: then they are written at the first request that finds the job succeeded. */
  readonly isShown: boolean;
  /** Told when the files of a batch could not be written. */
  readonly onWriteFailed: (error: WriteFailed) => void;
}

export interface LoadedExports extends Exports {
  /** Takes imports. Its code is loaded by the first. */
  imports(): Promise<Imports>;
}

/** Wires populations, selection and files. */
export function createExports(options: ExportsOptions): LoadedExports {
  const { batches, counts, profiles, isShown, onWriteFailed } = options;
  const files = batchFiles(batches, { onWriteFailed });
  const once = madeOnce<Counts>();
  let importing: Promise<Imports> | undefined;
  const imports = () => {
    importing ??= import('./imported/imports.ts').then(
      (code) => new code.Imports({ files: options.imports, ...(profiles && { base: profiles }) }),
    );
    return importing;
  };
  const populationOf = async (
    tenant: TenantEpoch,
    origin: Origin,
    population: PopulationFacts,
  ): Promise<Population> => {
    if (isImported(population)) return (await imports()).population(tenant, population);
    return syntheticPopulation({ origin, size: population.synthetic });
  };
  const importedFlawOf = async (
    tenant: TenantEpoch,
    request: ExportRequest,
    population: ImportedFacts,
  ): Promise<string | undefined> =>
    flawOf(request, await (await imports()).population(tenant, population));
  const selected = async ({ tenant, origin, job, index }: WrittenBatch): Promise<Selected> => {
    const population = await populationOf(tenant, origin, job.population);
    const selection = selectionOf(job, population, index);
    return { selection, profiles: population.profiles(selection.question) };
  };
  const making = (batch: WrittenBatch): MakeBatch => {
    return async (sink) => {
      // The largest part of all this, and counting does without it.
      const { writeParquet } = await import('./parquet/parquet.ts');
      const { selection, profiles: from } = await selected(batch);
      const rows = rowsOf(selection, from);
      return writeParquet({ columns: selection.columns, rows, uuid: uuidOf(batch) }, sink);
    };
  };
  const list = (batch: WrittenBatch) => files.list(keyOf(batch), making(batch));

  return {
    imports,
    flawOf: (tenant, request, population) => {
      // Making a population to learn its schema would be for nothing where every population has the same.
      if (!isImported(population)) return flawOf(request, unionSchemas);
      return importedFlawOf(tenant, request, population);
    },
    mergePolicyVersions: async (tenant, mergePolicies, id) =>
      (await imports()).mergePolicyVersions(tenant, mergePolicies, id),
    counts: (of) => {
      const key = rowsKey(of);
      return once(key, '', async () => {
        const path = `counts/${key}.json`;
        const kept = await counts.open(path);
        if (kept) return (await json(kept)) as Counts;
        const { tenant, origin, job } = of;
        const counted = await countOf(job, await populationOf(tenant, origin, job.population));
        await keep(counts, path, JSON.stringify(counted));
        return counted;
      });
    },
    files: list,
    open: (batch, name, range) => files.open(keyOf(batch), making(batch), name, range),
    rows: async (batch, limit) => firstRows(await selected(batch), limit),
    forget: (tenant) => options.imports.remove(importKey(tenant)),
    begin: (of) => {
      if (!isShown) return;
      // What goes wrong was told, and whoever asks for the files will see it.
      for (const index of writtenBatches(of.job)) list({ ...of, index }).catch(() => {});
    },
  };
}

const unionSchemas = { record: recordSchema, event: eventSchema };

interface Selected {
  readonly selection: Selection;
  readonly profiles: Iterable<Profile>;
}

/** Two jobs of a world may name the same batch, so that its id alone does not do. */
function keyOf(batch: WrittenBatch) {
  const { tenant, job, index } = batch;
  return {
    path: `${tenant.org}/${tenant.sandbox}/${job.id}-${job.batchIds[index]}`,
    content: filesKey(batch),
  };
}

/** Keeps what can be made again: where there is no room for it, nothing is lost. */
async function keep(files: Files, key: string, content: string): Promise<void> {
  try {
    await files.put(key, ReadableStream.from([Buffer.from(content)]));
  } catch (error) {
    if (!(error instanceof WriteFailed)) throw error;
  }
}

/** The rows, with undefined for each profile that is passed over. */
function* rowsOf(
  { select, row }: Selection,
  profiles: Iterable<Profile>,
): Iterable<Readonly<Record<string, unknown>> | undefined> {
  for (const profile of profiles) {
    const selected = select(profile);
    yield selected && row(selected);
  }
}

function firstRows({ selection, profiles }: Selected, limit: number): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  if (limit <= 0) return rows;
  for (const profile of profiles) {
    const selected = selection.select(profile);
    if (!selected) continue;
    rows.push(selection.row(selected));
    if (rows.length === limit) break;
  }
  return rows;
}
