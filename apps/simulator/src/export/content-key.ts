import { hash } from 'node:crypto';
import { idSource } from '../core/ids.ts';
import { writtenBatches } from '../core/job.ts';
import type { SucceededJob, WrittenBatch } from './port.ts';

/** To be raised when the same facts give other rows, other counts or other bytes than before. */
const VERSION = 3;

/** A name for all that the rows of a job depend on: the same for each job that exports the same. */
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
    // Only an export that evaluates the segments itself depends on when it does.
    request.evaluate ? createdAt : undefined,
    ...(counts ? [counts] : []),
  ]);
}

/** What a batch is named by in its files. */
export function uuidOf({ origin, job, index }: WrittenBatch): string {
  return idSource(origin).uuid(`files of batch ${job.batchIds[index]} of job ${job.id}`);
}

/** A name for all that the files of a batch depend on. */
export function filesKey(batch: WrittenBatch): string {
  return digest([rowsKey(batch), batch.index, uuidOf(batch)]);
}

function digest(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts));
}
