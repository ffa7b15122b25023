import { ProfileDesk } from './profile-desk.ts';
import { ProfileShelf } from './profile-shelf.ts';
import type { ReadProfiles } from './read-profiles.ts';

/** All that there is for imports, over the profiles that every tenant starts with, if there are any. */
export function deskAndShelf(base?: ReadProfiles): {
  readonly desk: ProfileDesk;
  readonly shelf: ProfileShelf;
} {
  const shelf = new ProfileShelf({ ...(base && { base }) });
  return { desk: new ProfileDesk(shelf), shelf };
}
