import type { BatchAt } from '../../core/batch.ts';
import type { ExportFile, Exports } from '../../export/port.ts';
import { ApiError } from '../../http/api-error.ts';
import { namedBatch } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { unknownBatch } from '../batches/batch-id.ts';

/** A batch and its files. @throws ApiError if it does not exist or has not been written */
export async function writtenBatch(
  exports: Exports,
  at: RequestContext,
  id: string,
  missing: ApiError = unknownBatch(id, at),
): Promise<{ readonly batch: BatchAt; readonly files: readonly ExportFile[] }> {
  const batch = await namedBatch(at, id);
  if (!batch) throw missing;
  const { job, index, state } = batch;
  if (state === 'written' || state === 'replaced') {
    const of = { tenant: at.tenant, origin: at.facts.origin, job, index };
    return { batch, files: await exports.files(of) };
  }
  throw new ApiError('file-unknown', [`Batch ${id} has no files: ${reasons[state]}`]);
}

const reasons = {
  waiting: 'its job has not started',
  running: 'its job has not finished',
  failed: 'it failed',
  cancelled: 'its job was cancelled',
} as const satisfies Partial<Readonly<Record<BatchAt['state'], string>>>;
