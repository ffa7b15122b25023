import { UnreadableAnswer } from './errors.ts';
import { numberIn, objectIn, objectsIn, textIn, wholeIn } from './json.ts';
import type { Batch, BatchError, BatchMetrics } from './model.ts';

/**
 * Reads one batch out of Catalog's answer, a map by id. Needs a status; all else may be missing.
 *
 * @throws UnreadableAnswer
 */
export function readBatch(value: unknown, id: string): Batch {
  const found = objectIn(value);
  const batch = found && Object.hasOwn(found, id) ? objectIn(found[id]) : undefined;
  if (!batch) throw new UnreadableAnswer(`/${id}`, 'an object', value);
  const status = textIn(batch['status']);
  if (status === undefined)
    throw new UnreadableAnswer(`/${id}/status`, 'a non-empty string', value);
  const related = objectsIn(batch['relatedObjects']).find(({ type }) => type === 'dataSet');
  const dataSetId = textIn(related?.['id']);
  const createdAt = wholeIn(batch['created']);
  const updatedAt = wholeIn(batch['updated']);
  return {
    id,
    status,
    succeeded: ['success', 'active'].includes(status),
    failed: ['failed', 'failure', 'aborted', 'abandoned'].includes(status),
    ...(dataSetId !== undefined && { dataSetId }),
    ...(createdAt !== undefined && { createdAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    metrics: metricsOf(batch['metrics']),
    errors: objectsIn(batch['errors']).map(errorOf),
    raw: batch,
  };
}

/**
 * Reads a list of batches, a map by id, in the order of the answer.
 *
 * @throws UnreadableAnswer
 */
export function readBatches(value: unknown): readonly Batch[] {
  const found = objectIn(value);
  if (!found) throw new UnreadableAnswer('', 'an object with batches by ID', value);
  return Object.keys(found).map((id) => readBatch(value, id));
}

function metricsOf(value: unknown): BatchMetrics {
  const metrics = objectIn(value) ?? {};
  const recordsRead = wholeIn(metrics['recordsRead']);
  const recordsWritten = wholeIn(metrics['recordsWritten']);
  const recordsFailed = wholeIn(metrics['recordsFailed']);
  const startAt = wholeIn(metrics['startTime']);
  const endAt = wholeIn(metrics['endTime']);
  const failureReason = textIn(metrics['failureReason']);
  return {
    ...(recordsRead !== undefined && { recordsRead }),
    ...(recordsWritten !== undefined && { recordsWritten }),
    ...(recordsFailed !== undefined && { recordsFailed }),
    ...(startAt !== undefined && { startAt }),
    ...(endAt !== undefined && { endAt }),
    ...(failureReason !== undefined && { failureReason }),
  };
}

function errorOf({ code, description }: Readonly<Record<string, unknown>>): BatchError {
  return {
    code: textIn(code) ?? numberIn(code)?.toString() ?? 'unknown',
    description: textIn(description) ?? '',
  };
}
