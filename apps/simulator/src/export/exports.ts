import { setImmediate as breathe } from 'node:timers/promises';
import { idSource } from '../core/ids.ts';
import { writtenBatches } from '../core/job.ts';
import type { Counts, JobFacts } from '../core/job-facts.ts';
import type { Tenant } from '../core/tenant.ts';
import type { BatchFiles, MakeBatch } from '../files/files.ts';
import { folderFiles } from '../files/folder-files.ts';
import { memoryFiles } from '../files/memory-files.ts';
import type { deskAndShelf } from './imported/desk-and-shelf.ts';
import type { ProfileDesk } from './imported/profile-desk.ts';
import type { ReadProfiles } from './imported/read-profiles.ts';
import { type Exports, ProfilesGone, type WrittenBatch } from './port.ts';
import type { Population, Profile } from './profile.ts';
import { filterOf, flawOf, questionOf, type Selection, selectionOf } from './select/selection.ts';
import { syntheticPopulation } from './synthetic/population.ts';
import { tenantKey } from './tenant-key.ts';

export interface ExportsOptions {
  readonly seed: string;
  /** How many synthetic profiles a tenant has. */
  readonly population: number;
  /** What every tenant has instead of them. */
  readonly profiles?: ReadProfiles;
  /** Where files are kept; absent: in memory. */
  readonly exportDir?: string;
  /** Bytes of files in memory at most. */
  readonly maxExportBytes: number;
}

export interface LoadedExports extends Exports {
  /** Takes imports. Its code is loaded by the first. */
  desk(): Promise<ProfileDesk>;
}

/** Wires populations, selection and files. */
export function createExports(options: ExportsOptions): LoadedExports {
  const { seed, exportDir, maxExportBytes, profiles } = options;
  let importing: Promise<ReturnType<typeof deskAndShelf>> | undefined;
  const imports = () => {
    importing ??= import('./imported/desk-and-shelf.ts').then((code) =>
      code.deskAndShelf(profiles),
    );
    return importing;
  };
  const importedOf = async (tenant: Tenant, id: string | undefined) =>
    importing || profiles ? (await imports()).shelf.get(tenantKey(tenant), id) : undefined;
  const files = exportDir ? folderFiles(exportDir) : memoryFiles({ capBytes: maxExportBytes });
  const populationOf = async (tenant: Tenant, id: string | undefined): Promise<Population> => {
    const imported = await importedOf(tenant, id);
    if (imported) return imported;
    if (id !== undefined) throw new ProfilesGone(id);
    return syntheticPopulation({ seed, tenant, size: options.population });
  };

  const selected = async ({ tenant, job, index }: WrittenBatch): Promise<Selected> => {
    const population = await populationOf(tenant, job.population);
    const selection = selectionOf(job, population, index);
    return { selection, profiles: population.profiles(selection.question) };
  };
  const make = (batch: WrittenBatch): MakeBatch => {
    const { tenant, job, index } = batch;
    const uuid = idSource(seed, tenant).uuid(
      `files of batch ${job.batchIds[index]} of job ${job.id}`,
    );
    return async (sink) => {
      // The largest part of all this, and counting does without it.
      const { writeParquet } = await import('./parquet/parquet.ts');
      const { selection, profiles: from } = await selected(batch);
      return writeParquet(
        { columns: selection.columns, rows: rowsOf(selection, from), uuid },
        sink,
      );
    };
  };

  return {
    eager: exportDir !== undefined,
    desk: async () => (await imports()).desk,
    flawOf: async (tenant, request, id) => {
      const imported = await importedOf(tenant, id);
      // Somebody has reset the tenant: nothing will be recorded on what stood before.
      if (!imported && id !== undefined) return undefined;
      return flawOf(request, imported ?? (await populationOf(tenant, undefined)));
    },
    counts: async (tenant, job) => count(job, await populationOf(tenant, job.population)),
    files: (batch) => files.get(keyOf(batch), make(batch)),
    open: (batch, name, range) => files.open(keyOf(batch), make(batch), name, range),
    rows: async (batch, limit) => firstRows(await selected(batch), limit),
    drop: (batch) => files.drop(keyOf(batch)),
    forget: async (tenant) => {
      files.forget(tenant);
      (await importing)?.shelf.forget(tenantKey(tenant));
    },
  };
}

interface Selected {
  readonly selection: Selection;
  readonly profiles: Iterable<Profile>;
}

type BatchKey = Parameters<BatchFiles['get']>[0];

/** Two jobs of a world may name the same batch, so that its id alone does not do. */
function keyOf({ tenant, job, index }: WrittenBatch): BatchKey {
  return { tenant, batchId: `${job.id}-${job.batchIds[index]}` };
}

/** The rows, with undefined for each profile that is passed over. */
function* rowsOf(
  { includes, row }: Selection,
  profiles: Iterable<Profile>,
): Iterable<Readonly<Record<string, unknown>> | undefined> {
  for (const profile of profiles) yield includes(profile) ? row(profile) : undefined;
}

function firstRows({ selection, profiles }: Selected, limit: number): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  if (limit <= 0) return rows;
  for (const profile of profiles) {
    if (!selection.includes(profile)) continue;
    rows.push(selection.row(profile));
    if (rows.length === limit) break;
  }
  return rows;
}

/** Times that a profile is looked at before others get their turn: some milliseconds. */
const STEPS = 20_000;

/** Rows of the batches that are written, in all, by batch, and by namespace of their identities. */
async function count(job: JobFacts, population: Population): Promise<Counts> {
  const byBatch = job.batchIds.map(() => 0);
  const byNamespace = new Map<string, { readonly name: string; count: number }>();
  const batches = writtenBatches(job).map((index) => ({ index, includes: filterOf(job, index) }));
  let steps = 0;
  for (const profile of population.profiles(questionOf(job))) {
    let rows = 0;
    for (const { index, includes } of batches) {
      steps += 1;
      if (steps % STEPS === 0) await breathe();
      if (!includes(profile)) continue;
      byBatch[index] = (byBatch[index] ?? 0) + 1;
      rows += 1;
    }
    if (rows === 0) continue;
    for (const name of profile.namespaces()) {
      // They compare without case, and are spelt as they first come.
      const known = byNamespace.get(name.toLowerCase());
      if (known) known.count += rows;
      else byNamespace.set(name.toLowerCase(), { name, count: rows });
    }
  }
  const names = [...byNamespace.values()].map((known) => [known.name, known.count] as const);
  return {
    total: byBatch.reduce((sum, rows) => sum + rows, 0),
    byNamespace: Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1))),
    byBatch,
  };
}
