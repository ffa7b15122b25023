import type { ProfileImport } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { fileKind, SNIFFED_BYTES } from '../../model/dropped-file.ts';
import { usePage } from '../../state/use-page.ts';
import { type Action, failedBy, useAction } from './use-action.ts';

export interface Importing {
  readonly action: Action;
  /** The last one that was taken. */
  readonly file: File | undefined;
  /** Bytes that were sent; undefined while none is on its way. */
  readonly sent: number | undefined;
  readonly done: ProfileImport | undefined;
  /** It, where it is a world. */
  readonly world: File | undefined;
  take(file: File): void;
}

/** Imports files of profiles, one at a time. */
export function useImport(): Importing {
  const page = usePage();
  const action = useAction();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [sent, setSent] = useState<number | undefined>(undefined);
  const [done, setDone] = useState<ProfileImport | undefined>(undefined);
  const [world, setWorld] = useState<File | undefined>(undefined);
  const take = (taken: File): void => {
    void action.run(async () => {
      setFile(taken);
      setDone(undefined);
      setWorld(undefined);
      const kind = fileKind(await taken.slice(0, SNIFFED_BYTES).text());
      if (kind !== 'profiles') {
        if (kind === 'world') setWorld(taken);
        const sentence = `${taken.name} holds ${kind === 'world' ? 'a world' : 'rules'}, not profiles.`;
        return { outcome: NOT_IMPORTED, sentence, isCalled: false };
      }
      setSent(0);
      const outcome = await page.importProfiles(taken, setSent);
      setSent(undefined);
      if (outcome.isDone) setDone(outcome.body as ProfileImport);
      return failedBy(NOT_IMPORTED, outcome);
    });
  };
  return { action, file, sent, done, world, take };
}

const NOT_IMPORTED = 'Not imported.';
