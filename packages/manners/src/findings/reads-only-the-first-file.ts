import { groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import { type Entry, isAnswered, isOf, isUnseen } from '../entry.ts';
import { itemsOf, member, numberOf, stringOf } from '../json.ts';
import { fileAsked } from '../paths.ts';

/** At least. */
const SEVERAL = 2;

export const readsOnlyTheFirstFile: Detector = {
  finding: 'reads-only-the-first-file',
  severity: 'error',
  evidence: 'client-all-files',
  means:
    'The list of the files of a batch had several files, and just one of them was downloaded. A client that only lists the files, or whose last download failed, is not reported.',
  why: 'The data of a batch is divided among its files: the profiles in the others are lost without an error. Small exports have one file, so a test with little data does not show it.',
  instead: 'Download every file of the list, and every page of the list.',
  find: (entries) => {
    const asked = groupsOf(entries, (entry) => fileAsked(entry)?.batchId);
    return [...asked].flatMap(([batchId, requests]) => detectedIn(batchId, requests));
  },
};

function detectedIn(batchId: string, requests: readonly Entry[]): readonly Detection[] {
  const lists = requests.filter(isFileList);
  const most = Math.max(0, ...lists.map(countIn));
  const downloads = requests.filter((one) => fileAsked(one)?.part !== undefined);
  const files = new Set(downloads.map((one) => fileAsked(one)?.fileId));
  const last = downloads.at(-1);
  // A client may have stopped, and reported that it could not go on.
  if (most < SEVERAL || files.size !== 1 || !last || !isAnswered(last)) return [];
  const isCounted = lists.some((one) => countIn(one) > 1 && !isUnseen(one));
  const message = `Downloaded 1 of ${isCounted ? most : 'several'} files of batch ${batchId}.`;
  return [{ message, requests: seqsOf([...lists, ...downloads]) }];
}

function isFileList(entry: Entry): boolean {
  return isOf(entry, 'listDatasetFiles') && entry.response.status === 200;
}

/** The number of files in a list. A list that is too long for the journal has several. */
function countIn(entry: Entry): number {
  if (isUnseen(entry)) return isAnswered(entry) ? SEVERAL : 0;
  const { body } = entry.response;
  const shown = itemsOf(member(body, 'data')).map((one) => stringOf(member(one, 'dataSetFileId')));
  return numberOf(member(member(body, '_page'), 'count')) ?? new Set(shown).size;
}
