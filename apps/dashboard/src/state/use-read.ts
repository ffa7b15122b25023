import { useEffect, useRef, useState } from 'preact/hooks';
import { Lost, Rejected } from '../source/source.ts';
import { usePage } from './use-page.ts';

export interface Reading<T> {
  /** What was read last for the same key. */
  readonly value?: T;
  /** Why it could not be read: one sentence. */
  readonly error?: string;
}

/**
 * Reads what a view shows beside the data of the sandbox. Reads again when the key changes (then nothing of before is
 * shown), when the version does, and when the simulator is back (then it is shown until the new one is there); one read
 * at a time.
 */
export function useRead<T>(key: string, version: unknown, read: () => Promise<T>): Reading<T> {
  const { connections } = usePage();
  const [reading, setReading] = useState<Reading<T> & { readonly key: string }>({ key });
  const wanted = useRef({ key, read, isReading: false, again: false });
  wanted.current.read = read;
  wanted.current.key = key;

  // The key and the version say when to read.
  useEffect(() => {
    const state = wanted.current;
    const next = async (): Promise<void> => {
      state.isReading = true;
      const asked = state.key;
      const outcome = await settled(state.read());
      state.isReading = false;
      // Late results, or those while the connection is lost, are not shown.
      if (asked === state.key && outcome) setReading({ key: asked, ...outcome });
      if (state.again || asked !== state.key) {
        state.again = false;
        await next();
      }
    };
    if (state.isReading) state.again = true;
    else void next();
  }, [key, version, connections.value]);

  return reading.key === key ? reading : {};
}

async function settled<T>(reading: Promise<T>): Promise<Reading<T> | undefined> {
  try {
    return { value: await reading };
  } catch (error) {
    if (error instanceof Rejected) return { error: error.message };
    if (!(error instanceof Lost)) reportError(error);
    return undefined;
  }
}
