import { yieldIfLong } from '../../steps/yield-if-long.ts';
import { type BatchSink, Unwanted } from '../batch-sink.ts';

/** How many values are worked on between two looks at the clock: well under a millisecond. */
export const SLICE = 4096;

/**
 * Lets others have a turn where that is due; undefined where it is not.
 * @throws Unwanted once nobody wants more
 */
export type Step = () => Promise<void> | undefined;

export function stepsOf(sink: BatchSink): Step {
  const checkWanted = () => {
    if (sink.wanted?.() === false) throw new Unwanted();
  };
  return () => yieldIfLong()?.then(checkWanted);
}
