import type { Instant } from '../core/clock.ts';
import type { ReadProfiles } from '../profiles/imported/read-profiles.ts';
import { exitWithError } from './exit-with-error.ts';

const REMEDY = 'Check the path, or omit --profiles to export synthetic profiles.';

/** Reads the file of `--profiles`. If it cannot be read, the process exits. */
export async function profilesIn(file: string, now: Instant): Promise<ReadProfiles> {
  // A start without a file of profiles loads nothing of the exports.
  const { BadProfiles } = await import('../profiles/imported/bad-profiles.ts');
  const { ProfilesMissing, readProfilesFile } = await import(
    '../profiles/imported/profiles-file.ts'
  );
  try {
    return await readProfilesFile(file, now);
  } catch (error) {
    if (!(error instanceof BadProfiles)) throw error;
    const isMissing = error instanceof ProfilesMissing;
    return exitWithError(isMissing ? `--profiles: ${error.message} ${REMEDY}` : error.message);
  }
}
