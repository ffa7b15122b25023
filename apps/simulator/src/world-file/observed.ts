import type { WorldInterval, WorldMetrics } from '@aep-sim/types';
import type { ScriptName } from '../core/script.ts';
import type { Problem } from '../editions/decoded.ts';
import type { WorldJob } from '../tenants/worlds/world.ts';

/**
 * A job has this many profiles for each row of its counter, and at least the default number. They are generated while
 * they are read, and reading ends with the last row: a filter must select one of ten.
 */
const PROFILES_A_ROW = 10;
const LEAST_PROFILES = 1000;
const MOST_PROFILES = 100_000_000;

export interface ObservedContext {
  readonly script: ScriptName;
  /** The path of the metrics in the file. */
  readonly at: string;
  readonly problems: Problem[];
}

/** The facts in a job's metrics: how long its parts took, and how many rows it has. */
export function observedIn(
  metrics: WorldMetrics,
  { script, at, problems }: ObservedContext,
): Pick<WorldJob, 'lifecycle' | 'observed' | 'counts' | 'population'> {
  const { totalTime: total } = metrics;
  const exporting = metrics.profileExportTime ?? total;
  const writing = metrics.aCPDatasetWriteTime ?? {
    startTimeInMs: exporting.endTimeInMs,
    endTimeInMs: script === 'fails-exporting' ? exporting.endTimeInMs : total.endTimeInMs,
  };
  checkOrder({ total, exporting, writing }, at, problems);
  const counter = metrics.totalExportedProfileCounter;
  return {
    observed: true,
    lifecycle: {
      script,
      pace: {
        queuedMs: exporting.startTimeInMs - total.startTimeInMs,
        exportingMs: exporting.endTimeInMs - exporting.startTimeInMs,
        handoverMs: writing.startTimeInMs - exporting.endTimeInMs,
        writingMs: writing.endTimeInMs - writing.startTimeInMs,
        closingMs: total.endTimeInMs - writing.endTimeInMs,
        cancellingMs: 0,
      },
    },
    ...(counter !== undefined && {
      counts: { total: counter, byNamespace: metrics.exportedProfileByNamespaceCounter ?? {} },
      population: {
        synthetic: Math.min(Math.max(counter * PROFILES_A_ROW, LEAST_PROFILES), MOST_PROFILES),
      },
    }),
  };
}

interface Parts {
  readonly total: WorldInterval;
  readonly exporting: WorldInterval;
  readonly writing: WorldInterval;
}

/** The parts of a job follow each other. */
function checkOrder({ total, exporting, writing }: Parts, at: string, problems: Problem[]): void {
  const [start, end] = ['/totalTime/startTimeInMs', '/totalTime/endTimeInMs'];
  if (total.endTimeInMs < total.startTimeInMs) {
    problems.push({ at: `${at}${end}`, message: `must not be before ${start}` });
    return;
  }
  const inOrder = [
    [start, total.startTimeInMs],
    ['/profileExportTime/startTimeInMs', exporting.startTimeInMs],
    ['/profileExportTime/endTimeInMs', exporting.endTimeInMs],
    ['/aCPDatasetWriteTime/startTimeInMs', writing.startTimeInMs],
    ['/aCPDatasetWriteTime/endTimeInMs', writing.endTimeInMs],
    [end, total.endTimeInMs],
  ] as const;
  for (const [index, [place, instant]] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (!before || instant >= before[1]) continue;
    problems.push({ at: `${at}${place}`, message: `must not be before ${before[0]}` });
    return;
  }
}
