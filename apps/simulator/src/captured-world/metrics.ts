import type { AnyExportJob, AnyInterval } from '@aep-sim/types';

type Span = readonly [startAt: number, endAt: number];

/** The metrics of a finished job, with its parts in order; undefined if its duration is missing. */
export function metricsOf({ metrics }: AnyExportJob): Record<string, unknown> | undefined {
  const total = spanOf(metrics?.totalTime);
  if (!metrics || !total) return undefined;
  const exporting = within(total, spanOf(metrics.profileExportTime));
  const writing = within(
    [exporting?.[1] ?? total[0], total[1]],
    spanOf(metrics.aCPDatasetWriteTime),
  );
  const { totalExportedProfileCounter: counter, exportedProfileByNamespaceCounter: parts } =
    metrics;
  return {
    totalTime: intervalOf(total),
    ...(exporting && { profileExportTime: intervalOf(exporting) }),
    ...(writing && { aCPDatasetWriteTime: intervalOf(writing) }),
    ...(counter !== undefined && { totalExportedProfileCounter: counter }),
    ...(counter !== undefined && parts && { exportedProfileByNamespaceCounter: parts }),
  };
}

export function lengthOf({ metrics }: AnyExportJob): number | undefined {
  const total = spanOf(metrics?.totalTime);
  return total && total[1] - total[0];
}

function spanOf(interval: AnyInterval | undefined): Span | undefined {
  const { startTimeInMs: startAt, endTimeInMs: endAt } = interval ?? {};
  if (startAt === undefined || endAt === undefined || endAt < startAt) return undefined;
  return [startAt, endAt];
}

function within([from, to]: Span, span: Span | undefined): Span | undefined {
  if (!span) return undefined;
  const inside = (instant: number) => Math.min(Math.max(instant, from), to);
  return [inside(span[0]), inside(span[1])];
}

function intervalOf([startTimeInMs, endTimeInMs]: Span): object {
  return { startTimeInMs, endTimeInMs };
}
