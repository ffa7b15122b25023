import type { ProfileImport } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { whyUnreadable } from '../../model/unreadable.ts';
import { type Action, failedBy, useAction } from '../../state/use-action.ts';
import { usePage } from '../../state/use-page.ts';

const NOT_IMPORTED = 'Not imported.';

export interface Importing {
  readonly action: Action;
  /** The last one that was accepted. */
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
      action.clear();
      setDone(undefined);
      const unreadable = await whyUnreadable(taken);
      if (unreadable) return { outcome: NOT_IMPORTED, ...unreadable };
      setFile(taken);
      setSent(0);
      const outcome = await page.importProfiles(taken, setSent);
      setSent(undefined);
      if (outcome.isDone) setDone(outcome.body as ProfileImport);
      return failedBy(NOT_IMPORTED, outcome);
    });
  };
  return { action, file, sent, done, take };
}
