import type { Detector } from '../detector.ts';
import { asksForAPageTwice } from './asks-for-a-page-twice.ts';
import { downloadsBeforeTheEnd } from './downloads-before-the-end.ts';
import { dropsTheCursor } from './drops-the-cursor.ts';
import { ignoresRetryAfter } from './ignores-retry-after.ts';
import { leavesJobsRunning } from './leaves-jobs-running.ts';
import { neverSeesFailed } from './never-sees-failed.ts';
import { pollsAfterTheEnd } from './polls-after-the-end.ts';
import { pollsWithoutPause } from './polls-without-pause.ts';
import { readsOnlyTheFirstBatch } from './reads-only-the-first-batch.ts';
import { readsOnlyTheFirstFile } from './reads-only-the-first-file.ts';
import { repeatsACreate } from './repeats-a-create.ts';
import { rewritesTheCursor } from './rewrites-the-cursor.ts';
import { sendsWhatNoDocumentKnows } from './sends-what-no-document-knows.ts';
import { trustsAShortBody } from './trusts-a-short-body.ts';
import { usesAnExpiredToken } from './uses-an-expired-token.ts';

/** All kinds of findings, in the order of the docs: from the create to the download. */
export const detectors: readonly Detector[] = [
  repeatsACreate,
  sendsWhatNoDocumentKnows,
  pollsWithoutPause,
  ignoresRetryAfter,
  pollsAfterTheEnd,
  neverSeesFailed,
  leavesJobsRunning,
  dropsTheCursor,
  rewritesTheCursor,
  asksForAPageTwice,
  usesAnExpiredToken,
  downloadsBeforeTheEnd,
  readsOnlyTheFirstFile,
  readsOnlyTheFirstBatch,
  trustsAShortBody,
];
