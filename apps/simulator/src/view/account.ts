import type { JobDetail } from '@aep-sim/types';
import { lengthText, timeText } from './times.ts';

/** Lines for each of the batches; a job may have thousands. */
const MAX_BATCHES = 3;

/**
 * The state of a job in at most 20 lines for terminals and logs. Strings of clients are unchanged: escape control
 * characters before you print them to a terminal.
 */
export function account(job: JobDetail): string[] {
  return [
    `Export job ${job.id}: ${job.phase}, as of ${timeText(job.at)} (sandbox ${job.sandbox}, organization ${job.org}).`,
    ...timeline(job),
    ...batchLines(job),
    'Why:',
    ...job.why.map((sentence) => `  - ${sentence}`),
  ];
}

type Event = readonly [name: string, at: number | undefined];

/** When each thing happens, and how long after the one before it. */
function timeline(job: JobDetail): string[] {
  // In the order in which they happen: a cancel or a removal prevents what would follow.
  const events: readonly Event[] = [
    ['created', job.createdAt],
    ['export starts', job.exportAt],
    ['export ends', job.exportedAt],
    ['write starts', job.writeAt],
    ['write ends', job.writtenAt],
    ['cancel requested', job.cancelAskedAt],
    ['dataset removed', job.dataSetGoneAt],
    [job.outcome ?? 'finished', job.endAt],
  ];
  const known = events.flatMap(([name, at]) => (at === undefined ? [] : [{ name, at }]));
  return known.map(({ name, at }, index) => {
    const before = known[index - 1];
    const later = before ? `+${lengthText(at - before.at)}` : '';
    const planned = at > job.at ? 'planned' : '';
    const cells = [timeText(at), name.padEnd(16), later.padEnd(13), planned];
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

function batchLines({ batches, written, segments, perSegment, rows }: JobDetail): string[] {
  const isWritten = new Set(written);
  const exported = rows === undefined ? '' : `, ${rows} ${rows === 1 ? 'row' : 'rows'}`;
  const more = batches.length - MAX_BATCHES;
  return [
    `Batches: ${batches.length} (${written.length} written${exported})`,
    ...batches.slice(0, MAX_BATCHES).map((id, index) => {
      const segment = perSegment ? `  segment ${segments[index]}` : '';
      return `  ${id}  ${isWritten.has(id) ? 'written' : 'not written'}${segment}`;
    }),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
