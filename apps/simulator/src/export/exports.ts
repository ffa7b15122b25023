import { setImmediate as breathe } from 'node:timers/promises';
import { idSource } from '../core/ids.ts';
import { writtenBatches } from '../core/job.ts';
import type { Counts, JobFacts } from '../core/job-facts.ts';
import type { Tenant } from '../core/tenant.ts';
import type { BatchFiles, MakeBatch } from './files/files.ts';
import { folderFiles } from './files/folder-files.ts';
import { memoryFiles } from './files/memory-files.ts';
import { writeParquet } from './files/parquet.ts';
import { ProfileDesk, tenantKey } from './imported/profile-desk.ts';
import { ProfileShelf } from './imported/profile-shelf.ts';
import type { ReadProfiles } from './imported/read-profiles.ts';
import type { Exports, WrittenBatch } from './port.ts';
import type { Population, Profile } from './profile.ts';
import { flawOf, type Selection, selectionOf } from './selection/selection.ts';
import { syntheticPopulation } from './synthetic/population.ts';

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
  /** Takes imports. */
  readonly desk: ProfileDesk;
}

/** Wires populations, selection and files. */
export function createExports(options: ExportsOptions): LoadedExports {
  const { seed, exportDir, maxExportBytes, profiles } = options;
  const shelf = new ProfileShelf({ ...(profiles && { base: profiles }) });
  const files = exportDir ? folderFiles(exportDir) : memoryFiles({ capBytes: maxExportBytes });
  const populationOf = (tenant: Tenant, id: string | undefined): Population => {
    const imported = shelf.get(tenantKey(tenant), id);
    if (imported) return imported;
    if (id !== undefined) throw new Error(`there are no profiles ${id}`);
    return syntheticPopulation({ seed, tenant, size: options.population });
  };

  const selected = ({ tenant, job, index }: WrittenBatch): Selected => {
    const population = populationOf(tenant, job.population);
    const selection = selectionOf(job, population, index);
    return { selection, profiles: population.profiles(selection.question) };
  };
  const make = (batch: WrittenBatch): MakeBatch => {
    const { tenant, job, index } = batch;
    const uuid = idSource(seed, tenant).uuid(
      `files of batch ${job.batchIds[index]} of job ${job.id}`,
    );
    return (sink) => {
      const { selection, profiles: from } = selected(batch);
      return writeParquet(
        { columns: selection.columns, rows: rowsOf(selection, from), uuid },
        sink,
      );
    };
  };

  return {
    eager: exportDir !== undefined,
    desk: new ProfileDesk(shelf),
    flawOf: async (tenant, request, population) =>
      flawOf(request, populationOf(tenant, population)),
    counts: (tenant, job) => count(job, (index) => selected({ tenant, job, index })),
    files: (batch) => files.get(keyOf(batch), make(batch)),
    open: (batch, name, range) => files.open(keyOf(batch), make(batch), name, range),
    rows: async (batch, limit) => firstRows(selected(batch), limit),
    drop: (batch) => files.drop(keyOf(batch)),
    forget: (tenant) => {
      shelf.forget(tenantKey(tenant));
      files.forget(tenant);
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

/** Profiles that are looked at before others get their turn: some milliseconds. */
const STEPS = 20_000;

/** Rows of the batches that are written, in all, by batch, and by namespace of their identities. */
async function count(job: JobFacts, selected: (index: number) => Selected): Promise<Counts> {
  const byBatch = job.batchIds.map(() => 0);
  const byNamespace = new Map<string, number>();
  let steps = 0;
  for (const index of writtenBatches(job)) {
    const { selection, profiles } = selected(index);
    let rows = 0;
    for (const profile of profiles) {
      steps += 1;
      if (steps % STEPS === 0) await breathe();
      if (!selection.includes(profile)) continue;
      rows += 1;
      for (const namespace of profile.namespaces()) {
        byNamespace.set(namespace, (byNamespace.get(namespace) ?? 0) + 1);
      }
    }
    byBatch[index] = rows;
  }
  const total = byBatch.reduce((sum, rows) => sum + rows, 0);
  return { total, byNamespace: Object.fromEntries([...byNamespace].sort()), byBatch };
}
