import type { ProfileImport } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { type Action, failedBy, useAction } from '../../state/use-action.ts';
import { usePage } from '../../state/use-page.ts';

export interface Importing {
  readonly action: Action;
  /** The last one that was taken. */
  readonly file: File | undefined;
  /** Bytes that were sent; undefined while none is on its way. */
  readonly sent: number | undefined;
  readonly done: ProfileImport | undefined;
  take(file: File): void;
}

/** Imports files of profiles, one at a time. */
export function useImport(): Importing {
  const page = usePage();
  const action = useAction();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [sent, setSent] = useState<number | undefined>(undefined);
  const [done, setDone] = useState<ProfileImport | undefined>(undefined);
  const take = (taken: File): void => {
    void action.run(async () => {
      setFile(taken);
      setDone(undefined);
      setSent(0);
      const outcome = await page.importProfiles(taken, setSent);
      setSent(undefined);
      if (outcome.isDone) setDone(outcome.body as ProfileImport);
      return failedBy('Not imported.', outcome);
    });
  };
  return { action, file, sent, done, take };
}
