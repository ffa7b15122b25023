import { useEffect, useState } from 'preact/hooks';

export interface Held {
  /** Requests with a higher seq have come while the reader was elsewhere in the list, and wait. */
  readonly until: number;
  /** Lets those in that have come. */
  release(): void;
}

/** Keeps a list as it is while its reader is within: nothing moves under the eyes. `place` names what the list is of. */
export function useHeld(latest: number, isWithin: boolean, place: string): Held {
  const [held, setHeld] = useState<number | undefined>(undefined);
  useEffect(() => setHeld(isWithin ? latest : undefined), [isWithin, place]);
  return {
    until: held ?? Number.POSITIVE_INFINITY,
    release: () => setHeld(isWithin ? latest : undefined),
  };
}
