import { findsALostCreate } from './finds-a-lost-create.ts';
import { getsNewTokens } from './gets-new-tokens.ts';
import { hasFakeTimers } from './has-fake-timers.ts';
import { isMovedByItsTest } from './is-moved-by-its-test.ts';
import { isOverloaded } from './is-overloaded.ts';
import { isSlowedDown } from './is-slowed-down.ts';
import { isThisProjects } from './is-this-projects.ts';
import { pollsWithoutSleep } from './polls-without-sleep.ts';
import { readsEverything } from './reads-everything.ts';
import { resumesDownloads } from './resumes-downloads.ts';
import type { RightClient } from './right-client.ts';
import { tellsOfFailures } from './tells-of-failures.ts';
import { worksInParallel } from './works-in-parallel.ts';

/** None of them has a finding. */
export const rightClients: Readonly<Record<string, RightClient>> = {
  isSlowedDown,
  resumesDownloads,
  findsALostCreate,
  pollsWithoutSleep,
  getsNewTokens,
  hasFakeTimers,
  isMovedByItsTest,
  isOverloaded,
  isThisProjects,
  readsEverything,
  tellsOfFailures,
  worksInParallel,
};
