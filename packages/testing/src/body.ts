import type { EditionName } from '@aep-sim/types';
import type { DataSetRequest, ExportJobRequest } from './client-under-test.ts';
import { editionTraits } from './edition-traits.ts';

/** A request that a client is called with. */
export type ExpectedRequest = DataSetRequest | ExportJobRequest;

/**
 * A JSON Pointer to the first part of a request that did not reach the service as the client was called with it, or
 * undefined. A client may add fields, and omit those whose default is the same.
 */
export function lostOf(
  given: ExpectedRequest,
  sent: unknown,
  edition: EditionName,
): string | undefined {
  return 'destination' in given ? lostOfJob(given, sent, edition) : lostOfDataSet(given, sent);
}

function lostOfDataSet({ name, schemaRef }: DataSetRequest, sent: unknown): string | undefined {
  if (at(sent, 'name') !== name) return '/name';
  return at(sent, 'schemaRef', 'id') === schemaRef.id ? undefined : '/schemaRef/id';
}

function lostOfJob(
  { destination, schema, filter }: ExportJobRequest,
  sent: unknown,
  edition: EditionName,
): string | undefined {
  if (at(sent, 'destination', 'datasetId') !== destination.datasetId) {
    return '/destination/datasetId';
  }
  const perBatch = at(sent, 'destination', 'segmentPerBatch') ?? false;
  if (perBatch !== destination.segmentPerBatch) return '/destination/segmentPerBatch';
  if (at(sent, 'schema', 'name') !== schema.name) return '/schema/name';
  const segments = at(sent, 'filter', 'segments');
  const { filtersRequests, defaultStatuses } = editionTraits[edition];
  if (segments === undefined && !filtersRequests) return undefined;
  const same =
    canonical(segments, defaultStatuses) === canonical(filter?.segments, defaultStatuses);
  return same ? undefined : '/filter/segments';
}

/** The default namespace is `ups`; the default statuses depend on the edition (evidence: default-statuses). */
function canonical(segments: unknown, defaultStatuses: readonly string[]): string {
  const all: readonly unknown[] = Array.isArray(segments) ? segments : [];
  const texts = all.map((segment) => {
    const status = at(segment, 'status') ?? defaultStatuses;
    const sorted = Array.isArray(status) ? [...status].sort() : status;
    return JSON.stringify([at(segment, 'segmentId'), at(segment, 'segmentNs') ?? 'ups', sorted]);
  });
  return texts.sort().join();
}

/** The value at these keys, or undefined. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((part, key) => {
    const isObject = typeof part === 'object' && part !== null;
    return isObject ? (part as Record<string, unknown>)[key] : undefined;
  }, value);
}
