import type { BatchState } from './batch.ts';
import type { Instant } from './clock.ts';
import type { Phase } from './job.ts';
import type { Lifecycle } from './lifecycle.ts';
import { type PhaseRange, phaseRanges } from './phase-ranges.ts';

const phasesOf: Readonly<Record<BatchState, readonly Phase[]>> = {
  waiting: ['queued'],
  running: ['exporting', 'writing', 'cancelling'],
  written: ['succeeded'],
  replaced: ['succeeded'],
  failed: ['failed'],
  cancelled: ['cancelled'],
};

/** The jobs that may have a batch in one of the states at `now`. */
export function batchRanges(
  lifecycles: readonly Lifecycle[],
  states: readonly BatchState[],
  now: Instant,
): PhaseRange[] {
  const phases = new Set(states.flatMap((state) => phasesOf[state]));
  const ranges = phaseRanges(lifecycles, [...phases], now);
  if (!states.includes('failed') || phases.has('succeeded')) return ranges;
  // A job that has succeeded may have lost some of its batches.
  const losing = lifecycles.filter(({ losesBatches }) => losesBatches);
  const lost = phaseRanges(losing, ['succeeded'], now);
  return [...ranges, ...lost];
}
