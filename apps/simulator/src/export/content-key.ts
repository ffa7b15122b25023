import { hash } from 'node:crypto';
import { idSource } from '../core/ids.ts';
import { writtenBatches } from '../core/job.ts';
import type { SucceededJob, WrittenBatch } from './port.ts';

/** Increase it when the same facts result in other rows, counts, or bytes than before. */
const VERSION = 3;

/** Identifies everything that the rows of a job depend on: the same for each job that exports the same. */
export function rowsKey({ origin, job }: SucceededJob): string {
  const { request, statuses, realizedHoldsExisting = false, population, createdAt, counts } = job;
  const { dataSetId: _, ...asked } = request;
  return digest([
    VERSION,
    origin.seed,
    origin.org,
    origin.sandbox,
    population,
    asked,
    statuses,
    realizedHoldsExisting,
    writtenBatches(job),
    // Only an export that evaluates the segments itself depends on its time.
    request.evaluate ? createdAt : undefined,
    ...(counts ? [counts] : []),
  ]);
}

/** The ID of a batch in the names of its files. */
export function uuidOf({ origin, job, index }: WrittenBatch): string {
  return idSource(origin).uuid(`files of batch ${job.batchIds[index]} of job ${job.id}`);
}

/** Identifies everything that the files of a batch depend on. */
export function filesKey(batch: WrittenBatch): string {
  return digest([rowsKey(batch), batch.index, uuidOf(batch)]);
}

function digest(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts));
}
