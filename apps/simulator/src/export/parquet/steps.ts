import { yieldIfLong } from '../../steps/yield-if-long.ts';
import { type BatchSink, Unwanted } from '../batch-sink.ts';

/** How many values are processed between two readings of the clock: well under a millisecond. */
export const SLICE = 4096;

/**
 * Yields to other requests if that is due; undefined otherwise.
 * @throws Unwanted if the last reader has closed
 */
export type Step = () => Promise<void> | undefined;

export function stepsOf(sink: BatchSink): Step {
  const checkWanted = () => {
    if (sink.wanted?.() === false) throw new Unwanted();
  };
  return () => yieldIfLong()?.then(checkWanted);
}
