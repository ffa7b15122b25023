import { useEffect, useState } from 'preact/hooks';

export interface Held {
  /** Requests with a higher seq have arrived while the reader was elsewhere in the list, and wait. */
  readonly until: number;
  /** Shows those that have arrived. */
  release(): void;
}

/** Keeps a list unchanged while the reader is in it, so that nothing moves. `place` identifies its contents. */
export function useHeld(latest: number, isWithin: boolean, place: string): Held {
  const [held, setHeld] = useState<number | undefined>(undefined);
  useEffect(() => setHeld(isWithin ? latest : undefined), [isWithin, place]);
  return {
    until: held ?? Number.POSITIVE_INFINITY,
    release: () => setHeld(isWithin ? latest : undefined),
  };
}
