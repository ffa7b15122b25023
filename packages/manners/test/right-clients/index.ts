import { getsNewTokens } from './gets-new-tokens.ts';
import { hasFakeTimers } from './has-fake-timers.ts';
import { isMovedByItsTest } from './is-moved-by-its-test.ts';
import { isOverloaded } from './is-overloaded.ts';
import { isThisProjects } from './is-this-projects.ts';
import { readsEverything } from './reads-everything.ts';
import type { RightClient } from './right-client.ts';
import { tellsOfFailures } from './tells-of-failures.ts';
import { worksInParallel } from './works-in-parallel.ts';

/** None of them has a finding. */
export const rightClients: Readonly<Record<string, RightClient>> = {
  getsNewTokens,
  hasFakeTimers,
  isMovedByItsTest,
  isOverloaded,
  isThisProjects,
  readsEverything,
  tellsOfFailures,
  worksInParallel,
};
