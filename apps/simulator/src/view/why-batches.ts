import type { Told } from './why-script.ts';

/** Why the job has so many batches. */
export function whyBatches({ batches, perSegment, facts }: Told): string {
  const count = `It has ${batches.length} ${batches.length === 1 ? 'batch' : 'batches'}`;
  if (perSegment) {
    const named = facts.request.filter?.segments?.length ?? 0;
    const once = named > batches.length ? '; a segment that is requested twice has one batch' : '';
    return `${count}, one for each segment, because segmentPerBatch is true${once}.`;
  }
  if (facts.request.perSegment) {
    return `${count}, because segmentPerBatch has no effect without segments.`;
  }
  return `${count} for all of its profiles, because segmentPerBatch is not true.`;
}

/** Why responses show empty batch IDs. */
export function whyEmpty({ phase, batches, written }: Told): readonly string[] {
  const empty = batches.length - written.length;
  if (phase === 'failed') {
    const ids = batches.length === 1 ? 'its batch ID' : 'all of its batch IDs';
    return [`Responses show ${ids} as empty, because a failed job writes no batch.`];
  }
  if (phase !== 'succeeded' || empty === 0) return [];
  return [
    `Responses show ${empty} of ${batches.length} batch IDs as empty, because those batches failed.`,
  ];
}
