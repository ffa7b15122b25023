import { useRef, useState } from 'preact/hooks';
import { Lost, Rejected } from '../source/source.ts';
import type { Outcome } from './page.ts';
import { usePage } from './use-page.ts';

export interface Failed {
  /** What did not happen: "Not started." */
  readonly outcome: string;
  readonly sentence: string;
  readonly pointer?: string;
  /** In text that the user typed. */
  readonly line?: number | undefined;
  readonly nearest?: unknown;
  /** What has changed nevertheless. */
  readonly change?: string;
  /** Whether a request was sent, which can be shown. */
  readonly isCalled: boolean;
}

export interface Action {
  readonly failure: Failed | undefined;
  /** Why it cannot be done now. */
  readonly locked: string | undefined;
  /** Does it; `task` resolves with why it was not done. */
  run(task: () => Promise<Failed | undefined>): Promise<void>;
  /** Does it again. */
  again(): void;
  clear(): void;
}

/** Something that can be done, one at a time, and why it was not. */
export function useAction(): Action {
  const page = usePage();
  const [failure, setFailure] = useState<Failed | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  // Rendering is late: a second click may be earlier.
  const busy = useRef(false);
  const last = useRef<() => Promise<Failed | undefined>>(undefined);
  const run = async (task: () => Promise<Failed | undefined>): Promise<void> => {
    // The button of an action that needs the present is disabled at other times.
    if (busy.current || page.lost.value !== undefined) return;
    busy.current = true;
    last.current = task;
    setBusy(true);
    try {
      setFailure(await task());
    } catch (error) {
      // What was read before anything was sent.
      if (!(error instanceof Lost || error instanceof Rejected)) throw error;
      setFailure({ outcome: 'Not done.', sentence: error.message, isCalled: false });
    } finally {
      busy.current = false;
      setBusy(false);
    }
  };
  return {
    failure,
    locked: page.locked.value ?? (isBusy ? 'Wait for the response.' : undefined),
    run,
    again: () => {
      if (last.current) void run(last.current);
    },
    clear: () => setFailure(undefined),
  };
}

/** What failed, as the simulator has it; undefined: it was done. */
export function failedBy(outcome: string, answered: Outcome): Failed | undefined {
  if (answered.isDone) return undefined;
  const { isDone: _, isLost, ...why } = answered;
  if (!isLost) return { outcome, ...why, isCalled: true };
  const change = 'It may have been done nevertheless.';
  return { outcome: 'No response.', ...why, change, isCalled: true };
}
