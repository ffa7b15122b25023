import type { Lifecycle } from '../../core/lifecycle.ts';
import type { Pace, ScriptName } from '../../core/script.ts';

/** When the parts of a documented job began and ended, in milliseconds since 1970. */
export interface PrintedTimes {
  readonly total: readonly [startAt: number, endAt: number];
  readonly exporting: readonly [startAt: number, endAt: number];
  readonly writing: readonly [startAt: number, endAt: number];
}

/** A lifecycle with the documented durations. */
export function lifecycleOf(
  script: ScriptName,
  { total, exporting, writing }: PrintedTimes,
): Lifecycle {
  const pace: Pace = {
    queuedMs: exporting[0] - total[0],
    exportingMs: exporting[1] - exporting[0],
    handoverMs: writing[0] - exporting[1],
    writingMs: writing[1] - writing[0],
    closingMs: total[1] - writing[1],
    cancellingMs: 0,
  };
  return { script, pace };
}
