import type { ExportRequest, JobFacts, SegmentChoice } from './job-facts.ts';

/** Where a request says nothing of a segment's namespace: the platform's own segments (evidence: segment-defaults). */
export const OWN_NAMESPACE = 'ups';
/** What a segment is taken with where nothing else is known of its job. */
export const DEFAULT_STATUSES: readonly string[] = ['realized'];

/** Namespaces compare without case. */
export function namespaceOf({ namespace }: SegmentChoice): string {
  return (namespace || OWN_NAMESPACE).toLowerCase();
}

/** What of a job tells which segment each of its batches is of. */
export type Parted = Pick<JobFacts, 'request' | 'statuses'> & Partial<Pick<JobFacts, 'batchIds'>>;

/** True where each segment goes to a batch of its own: asked for, and there are segments to part. */
export function isPerSegment(request: ExportRequest): boolean {
  return request.perSegment === true && (request.filter?.segments?.length ?? 0) > 0;
}

/**
 * The segments of a job that has a batch for each, in the order of its batches; undefined where it has one batch.
 * A segment that is named twice, with the same statuses, has one batch.
 */
export function batchSegments({
  request,
  statuses,
  batchIds,
}: Parted): readonly SegmentChoice[] | undefined {
  if (!isPerSegment(request)) return undefined;
  const segments = request.filter?.segments ?? [];
  // Nearly always none is named twice, and a job may have thousands.
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
