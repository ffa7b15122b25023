import type { Instant } from '../core/clock.ts';
import type { ReadProfiles } from '../profiles/imported/read-profiles.ts';
import { exitWithError } from './exit-with-error.ts';

/** Reads the file that `--profiles` names. One that cannot be read ends the process. */
export async function profilesIn(file: string, now: Instant): Promise<ReadProfiles> {
  // A start without a file of profiles loads nothing of the exports.
  const { BadProfiles } = await import('../profiles/imported/bad-profiles.ts');
  const { readProfilesFile } = await import('../profiles/imported/profiles-file.ts');
  try {
    return await readProfilesFile(file, now);
  } catch (error) {
    if (!(error instanceof BadProfiles)) throw error;
    return exitWithError(`${error.message}; mend it, or leave --profiles out`);
  }
}
