import { UnexpectedResponse } from './errors.ts';
import { integerIn, numberIn, objectIn, objectsIn, stringIn } from './json.ts';
import type { Batch, BatchError, BatchMetrics } from './model.ts';

/**
 * Reads one batch from a response of Catalog, a map by ID. The status is required; all else may be missing.
 *
 * @throws UnexpectedResponse
 */
export function readBatch(value: unknown, id: string): Batch {
  const found = objectIn(value);
  const batch = found && Object.hasOwn(found, id) ? objectIn(found[id]) : undefined;
  if (!batch) throw new UnexpectedResponse(`/${id}`, 'an object', value);
  const status = stringIn(batch['status']);
  if (status === undefined)
    throw new UnexpectedResponse(`/${id}/status`, 'a non-empty string', value);
  const related = objectsIn(batch['relatedObjects']).find(({ type }) => type === 'dataSet');
  const dataSetId = stringIn(related?.['id']);
  const createdAt = integerIn(batch['created']);
  const updatedAt = integerIn(batch['updated']);
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
 * Reads a list of batches, a map by ID, in the order of the response.
 *
 * @throws UnexpectedResponse
 */
export function readBatches(value: unknown): readonly Batch[] {
  const found = objectIn(value);
  if (!found) throw new UnexpectedResponse('', 'an object with batches by ID', value);
  return Object.keys(found).map((id) => readBatch(value, id));
}

function metricsOf(value: unknown): BatchMetrics {
  const metrics = objectIn(value) ?? {};
  const recordsRead = integerIn(metrics['recordsRead']);
  const recordsWritten = integerIn(metrics['recordsWritten']);
  const recordsFailed = integerIn(metrics['recordsFailed']);
  const startAt = integerIn(metrics['startTime']);
  const endAt = integerIn(metrics['endTime']);
  const failureReason = stringIn(metrics['failureReason']);
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
    code: stringIn(code) ?? numberIn(code)?.toString() ?? 'unknown',
    description: stringIn(description) ?? '',
  };
}
