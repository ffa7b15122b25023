import type { ExportRequest, JobFacts, SegmentChoice } from './job-facts.ts';

/** The namespace of a segment if the request has none: the platform's own segments (evidence: segment-defaults). */
export const OWN_NAMESPACE = 'ups';
/** The statuses of a segment without statuses, if nothing else is known of its job. */
export const DEFAULT_STATUSES: readonly string[] = ['realized'];

/** Namespaces compare without case. */
export function namespaceOf({ namespace }: SegmentChoice): string {
  return (namespace || OWN_NAMESPACE).toLowerCase();
}

/** The facts of a job that decide which segment each of its batches belongs to. */
export type Parted = Pick<JobFacts, 'request' | 'statuses'> & Partial<Pick<JobFacts, 'batchIds'>>;

/** True if each segment goes to its own batch: it was requested, and there are segments. */
export function isPerSegment(request: ExportRequest): boolean {
  return request.perSegment === true && (request.filter?.segments?.length ?? 0) > 0;
}

/**
 * The segments of a job with a batch for each segment, in the order of its batches; undefined if it has one batch.
 * A segment that occurs twice with the same statuses has one batch.
 */
export function batchSegments({
  request,
  statuses,
  batchIds,
}: Parted): readonly SegmentChoice[] | undefined {
  if (!isPerSegment(request)) return undefined;
  const segments = request.filter?.segments ?? [];
  // Segments rarely occur twice, and a job may have thousands.
  return batchIds?.length === segments.length ? segments : distinct(segments, statuses);
}

function distinct(
  segments: readonly SegmentChoice[],
  defaults = DEFAULT_STATUSES,
): readonly SegmentChoice[] {
  const byKey = new Map<string, SegmentChoice>();
  for (const segment of segments) {
    const statuses = segment.statuses?.length ? segment.statuses : defaults;
    const key = JSON.stringify([namespaceOf(segment), segment.id, [...new Set(statuses)].sort()]);
    if (!byKey.has(key)) byKey.set(key, segment);
  }
  return [...byKey.values()];
}
