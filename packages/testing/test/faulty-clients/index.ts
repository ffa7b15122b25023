import { cancelsBehind } from './cancels-behind.ts';
import { cancelsWithPost } from './cancels-with-post.ts';
import { countsByItsOwnLimit } from './counts-by-its-own-limit.ts';
import { doesNotRest } from './does-not-rest.ts';
import { doesNotWait } from './does-not-wait.ts';
import { dropsSegmentPerBatch } from './drops-segment-per-batch.ts';
import { dropsTheCursor } from './drops-the-cursor.ts';
import { dropsTheFilter } from './drops-the-filter.ts';
import { forgetsTheSandbox } from './forgets-the-sandbox.ts';
import { givesUpAWaitOn503 } from './gives-up-a-wait-on-503.ts';
import { hasATokenOfItsOwn } from './has-a-token-of-its-own.ts';
import { hidesThatItDidNotCancel } from './hides-that-it-did-not-cancel.ts';
import { ignoresFailed } from './ignores-failed.ts';
import { keepsItsToken } from './keeps-its-token.ts';
import { keepsItsTokenForACall } from './keeps-its-token-for-a-call.ts';
import { keepsThePrefix } from './keeps-the-prefix.ts';
import { knowsOneHost } from './knows-one-host.ts';
import { makesTwoDataSets } from './makes-two-data-sets.ts';
import { namesDataSetsItself } from './names-data-sets-itself.ts';
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
import { repeatsAPostBehind } from './repeats-a-post-behind.ts';
import { repeatsAPostLater } from './repeats-a-post-later.ts';
import { stopsAfterNew } from './stops-after-new.ts';
import { stopsAtCancelling } from './stops-at-cancelling.ts';
import { stopsAtNew } from './stops-at-new.ts';
import { takesCancelledForSuccess } from './takes-cancelled-for-success.ts';
import { takesCancellingForTheEnd } from './takes-cancelling-for-the-end.ts';
import { takesNoBatchForOne } from './takes-no-batch-for-one.ts';
import { takesTheFirstSegment } from './takes-the-first-segment.ts';
import { waitsByTheMachine } from './waits-by-the-machine.ts';
import { wantsThoseWhoLeft } from './wants-those-who-left.ts';

/** Clients that are wrong on purpose, one fault each. */
export const faultyClients = {
  cancelsBehind,
  cancelsWithPost,
  countsByItsOwnLimit,
  doesNotRest,
  doesNotWait,
  dropsSegmentPerBatch,
  dropsTheCursor,
  dropsTheFilter,
  forgetsTheSandbox,
  givesUpAWaitOn503,
  hasATokenOfItsOwn,
  hidesThatItDidNotCancel,
  ignoresFailed,
  keepsItsToken,
  keepsItsTokenForACall,
  keepsThePrefix,
  knowsOneHost,
  makesTwoDataSets,
  namesDataSetsItself,
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
  repeatsAPostBehind,
  repeatsAPostLater,
  stopsAfterNew,
  stopsAtCancelling,
  stopsAtNew,
  takesCancelledForSuccess,
  takesCancellingForTheEnd,
  takesNoBatchForOne,
  takesTheFirstSegment,
  waitsByTheMachine,
  wantsThoseWhoLeft,
};
