import { backsOffByItself } from './backs-off-by-itself.ts';
import { buildsItsCursor } from './builds-its-cursor.ts';
import { countsFilesNotBytes } from './counts-files-not-bytes.ts';
import { countsOnePage } from './counts-one-page.ts';
import { createsTwice } from './creates-twice.ts';
import { cutsItsCursor } from './cuts-its-cursor.ts';
import { doesNotKnowCancelled } from './does-not-know-cancelled.ts';
import { doesNotPause } from './does-not-pause.ts';
import type { FaultyClient } from './faulty-client.ts';
import { followsACircle } from './follows-a-circle.ts';
import { forgetsItsJob } from './forgets-its-job.ts';
import { givesUpWithoutACancel } from './gives-up-without-a-cancel.ts';
import { keepsItsToken } from './keeps-its-token.ts';
import { keepsWhatCame } from './keeps-what-came.ts';
import { misspellsAParameter } from './misspells-a-parameter.ts';
import { misspellsItsFilter } from './misspells-its-filter.ts';
import { neverGetsASecondToken } from './never-gets-a-second-token.ts';
import { neverMovesOn } from './never-moves-on.ts';
import { outlivesItsToken } from './outlives-its-token.ts';
import { pausesTooBriefly } from './pauses-too-briefly.ts';
import { pollsAFixedNumberOfTimes } from './polls-a-fixed-number-of-times.ts';
import { pollsInTurn } from './polls-in-turn.ts';
import { readsEachPageTwice } from './reads-each-page-twice.ts';
import { readsOneBatch } from './reads-one-batch.ts';
import { readsOneFile } from './reads-one-file.ts';
import { readsOnePage } from './reads-one-page.ts';
import { reconnectsAPost } from './reconnects-a-post.ts';
import { retriesAPost } from './retries-a-post.ts';
import { retriesAtOnce } from './retries-at-once.ts';
import { sleepsAndHopes } from './sleeps-and-hopes.ts';
import { takesAnyEndForSuccess } from './takes-any-end-for-success.ts';
import { trustsItsOnlyFile } from './trusts-its-only-file.ts';
import { waitsByTheFiles } from './waits-by-the-files.ts';
import { waitsForSucceeded } from './waits-for-succeeded.ts';

/** Each with one mistake. */
export const faultyClients: Readonly<Record<string, FaultyClient>> = {
  followsACircle,
  outlivesItsToken,
  countsFilesNotBytes,
  keepsWhatCame,
  reconnectsAPost,
  retriesAPost,
  backsOffByItself,
  buildsItsCursor,
  countsOnePage,
  createsTwice,
  cutsItsCursor,
  doesNotKnowCancelled,
  doesNotPause,
  forgetsItsJob,
  givesUpWithoutACancel,
  keepsItsToken,
  misspellsAParameter,
  misspellsItsFilter,
  neverGetsASecondToken,
  neverMovesOn,
  pausesTooBriefly,
  pollsAFixedNumberOfTimes,
  pollsInTurn,
  readsEachPageTwice,
  readsOneBatch,
  readsOneFile,
  readsOnePage,
  retriesAtOnce,
  sleepsAndHopes,
  takesAnyEndForSuccess,
  trustsItsOnlyFile,
  waitsByTheFiles,
  waitsForSucceeded,
};
