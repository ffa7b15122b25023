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
import type { Imports } from '../profiles/imported/imports.ts';
import type { NamedPolicies } from '../profiles/imported/merge-policies.ts';
import type { ReadProfiles } from '../profiles/imported/read-profiles.ts';
import type { Population, Profile } from '../profiles/profile.ts';
import { eventSchema, recordSchema } from '../profiles/schema.ts';
import { syntheticPopulation } from '../profiles/synthetic/population.ts';
import { doneOnce } from '../steps/done-once.ts';
import { inSteps } from '../steps/in-steps.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import { batchFiles, type MakeBatch } from './batch-files.ts';
import { filesKey, rowsKey, uuidOf } from './content-key.ts';
import { countOf } from './counts.ts';
import type { Exports, WrittenBatch } from './port.ts';
import { readyProfiles } from './ready.ts';
import { flawOf, type Selection, selectionOf } from './select/selection.ts';

export interface ExportsOptions {
  /** Stores the files of batches. */
  readonly batches: Files;
  /** Stores counts, for all tenants. */
  readonly counts: Files;
  /** Stores imports, which are never evicted. */
  readonly imports: Files;
  /** Profiles that every tenant starts with. */
  readonly profiles?: ReadProfiles;
  /** Merge policies that every tenant starts with. */
  readonly policies?: NamedPolicies;
  /** Whether other programs read the files: then they are written as soon as a request finds the job succeeded. */
  readonly isShown: boolean;
  /** Called when the files of a batch could not be written. */
  readonly onWriteFailed: (error: WriteFailed) => void;
}

export interface LoadedExports extends Exports {
  /** Reads imports. Its code is loaded by the first import. */
  imports(): Promise<Imports>;
}

/** Connects populations, selection, and files. */
export function createExports(options: ExportsOptions): LoadedExports {
  const { batches, counts, profiles, policies, isShown, onWriteFailed } = options;
  const files = batchFiles(batches, { onWriteFailed });
  const once = madeOnce<Counts>();
  const imports = doneOnce(async () => {
    const code = await import('../profiles/imported/imports.ts');
    return new code.Imports({
      files: options.imports,
      ...(profiles && { base: profiles }),
      ...(policies && { policies }),
    });
  });
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
  const countsOf: Exports['counts'] = (of) => {
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
  };
  const selected = async (batch: WrittenBatch): Promise<Selected> => {
    const { tenant, origin, job, index } = batch;
    const population = await populationOf(tenant, origin, job.population);
    const selection = await inSteps(selectionOf(job, population, index));
    // For all others, reading every profile once more would be useless.
    const most = job.counts ? (await countsOf(batch)).byBatch?.[index] : undefined;
    return { selection, profiles: readyProfiles(population.profiles(selection.question)), most };
  };
  const making = (batch: WrittenBatch): MakeBatch => {
    return async (sink) => {
      // The largest part of this code, and counting does not need it.
      const { writeParquet } = await import('./parquet/parquet.ts');
      const from = await selected(batch);
      const { columns } = from.selection;
      return writeParquet({ columns, rows: rowsOf(from), uuid: uuidOf(batch) }, sink);
    };
  };
  const list = (batch: WrittenBatch) => files.list(keyOf(batch), making(batch));

  return {
    imports,
    flawOf: (tenant, request, population) => {
      // Generating a population for its schema would be useless if every population has the same schema.
      if (!isImported(population)) return flawOf(request, unionSchemas);
      return importedFlawOf(tenant, request, population);
    },
    counts: countsOf,
    mergePolicyVersions: async (tenant, mergePolicies, id) =>
      (await imports()).mergePolicyVersions(tenant, mergePolicies, id),
    files: list,
    open: (batch, name, range) => files.open(keyOf(batch), making(batch), name, range),
    rows: async (batch, limit) => firstRows(await selected(batch), limit),
    forget: (tenant) => options.imports.remove(importKey(tenant)),
    begin: (of) => {
      if (!isShown) return;
      // Errors were reported before, and the next request for the files receives them.
      for (const index of writtenBatches(of.job)) list({ ...of, index }).catch(() => {});
    },
  };
}

const unionSchemas = { record: recordSchema, event: eventSchema };

interface Selected {
  readonly selection: Selection;
  /** See {@link readyProfiles}. */
  readonly profiles: Iterable<Profile | undefined>;
  /** The limit of the batch's rows; undefined: as many as are selected. */
  readonly most: number | undefined;
}

/** The path of a batch's files. It includes the job, for users who read the folder. */
function keyOf(batch: WrittenBatch) {
  const { tenant, job, index } = batch;
  return {
    path: `${tenant.org}/${tenant.sandbox}/${job.id}-${job.batchIds[index]}`,
    content: filesKey(batch),
  };
}

/** Stores what can be regenerated: if it does not fit, nothing is lost. */
async function keep(files: Files, key: string, content: string): Promise<void> {
  try {
    await files.put(key, ReadableStream.from([Buffer.from(content)]));
  } catch (error) {
    if (!(error instanceof WriteFailed)) throw error;
  }
}

/** The rows, with undefined for each profile that is skipped or not ready yet. */
function* rowsOf({
  selection: { select, row },
  profiles,
  most = Number.POSITIVE_INFINITY,
}: Selected): Iterable<Record<string, unknown> | undefined> {
  let count = 0;
  if (most <= 0) return;
  for (const profile of profiles) {
    const selected = profile && select(profile);
    const making = selected && row(selected);
    let step = making?.next();
    for (; making && step && !step.done; step = making.next()) yield undefined;
    yield step?.done ? step.value : undefined;
    if (selected && ++count >= most) return;
  }
}

async function firstRows(from: Selected, limit: number): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  if (limit <= 0) return rows;
  let looks = 0;
  for (const row of rowsOf(from)) {
    looks += 1;
    const turn = row || looks % LOOKS === 0 ? yieldIfLong() : undefined;
    if (turn) await turn;
    if (row && rows.push(row) === limit) break;
  }
  return rows;
}

/** Skipped profiles between two readings of the clock. */
const LOOKS = 16;
