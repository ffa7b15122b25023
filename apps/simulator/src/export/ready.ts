import type { Profile } from '../profiles/profile.ts';

/**
 * Profiles that are ready to be read. Undefined is yielded between the steps in which one is prepared: the reader can
 * yield to other requests there.
 */
export function* readyProfiles(profiles: Iterable<Profile>): Iterable<Profile | undefined> {
  for (const profile of profiles) {
    const steps = profile.preparing?.();
    if (steps) for (const _ of steps) yield undefined;
    yield profile;
  }
}
