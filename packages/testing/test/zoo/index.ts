import { cancelsWithPost } from './cancels-with-post.ts';
import { countsByItsOwnLimit } from './counts-by-its-own-limit.ts';
import { doesNotRest } from './does-not-rest.ts';
import { dropsTheCursor } from './drops-the-cursor.ts';
import { givesUpAWaitOn503 } from './gives-up-a-wait-on-503.ts';
import { hidesThatItDidNotCancel } from './hides-that-it-did-not-cancel.ts';
import { ignoresFailed } from './ignores-failed.ts';
import { keepsItsToken } from './keeps-its-token.ts';
import { keepsItsTokenForACall } from './keeps-its-token-for-a-call.ts';
import { keepsThePrefix } from './keeps-the-prefix.ts';
import { knowsOneHost } from './knows-one-host.ts';
import { makesTwoDataSets } from './makes-two-data-sets.ts';
import { pagesForever } from './pages-forever.ts';
import { pollsTooOften } from './polls-too-often.ts';
import { pollsWithoutPause } from './polls-without-pause.ts';
import { readsABodyOf204 } from './reads-a-body-of-204.ts';
import { readsBatchesAsArray } from './reads-batches-as-array.ts';
import { readsChildren } from './reads-children.ts';
import { readsDatasetIdOnly } from './reads-dataset-id-only.ts';
import { readsOneBatch } from './reads-one-batch.ts';
import { readsOnePage } from './reads-one-page.ts';
import { repeatsALostPost } from './repeats-a-lost-post.ts';
import { stopsAtNew } from './stops-at-new.ts';
import { takesCancelledForSuccess } from './takes-cancelled-for-success.ts';
import { takesCancellingForTheEnd } from './takes-cancelling-for-the-end.ts';
import { takesNoBatchForOne } from './takes-no-batch-for-one.ts';
import { waitsByTheMachine } from './waits-by-the-machine.ts';

/** Clients that are wrong on purpose, one fault each. */
export const zoo = {
  cancelsWithPost,
  countsByItsOwnLimit,
  doesNotRest,
  dropsTheCursor,
  givesUpAWaitOn503,
  hidesThatItDidNotCancel,
  ignoresFailed,
  keepsItsTokenForACall,
  keepsItsToken,
  keepsThePrefix,
  knowsOneHost,
  makesTwoDataSets,
  pagesForever,
  pollsTooOften,
  pollsWithoutPause,
  readsABodyOf204,
  readsBatchesAsArray,
  readsChildren,
  readsDatasetIdOnly,
  readsOneBatch,
  readsOnePage,
  repeatsALostPost,
  stopsAtNew,
  takesCancelledForSuccess,
  takesCancellingForTheEnd,
  takesNoBatchForOne,
  waitsByTheMachine,
};
