import type { Profile } from '../profiles/profile.ts';

/**
 * Profiles, each ready to be asked. Undefined comes between the steps in which one is made ready: whoever reads on lets
 * others have their turn there.
 */
export function* readyProfiles(profiles: Iterable<Profile>): Iterable<Profile | undefined> {
  for (const profile of profiles) {
    const steps = profile.preparing?.();
    if (steps) for (const _ of steps) yield undefined;
    yield profile;
  }
}
