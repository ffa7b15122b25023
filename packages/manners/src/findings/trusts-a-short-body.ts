import { clientOf, groupsOf } from '../clients.ts';
import { type Detector, type Found, seqsOf } from '../detector.ts';
import { jobOfBatch } from '../ends.ts';
import type { Entry } from '../entry.ts';
import { batchesOf, jobsSeen } from '../jobs.ts';
import { type FileAsked, fileAsked } from '../paths.ts';
import { isSurelyLater } from '../times.ts';

/** Effects of rules that leave a client with fewer bytes than the file has. */
const SHORTENING = ['cut', 'body', 'content-length', 'reset'];

export const trustsAShortBody: Detector = {
  finding: 'trusts-a-short-body',
  severity: 'error',
  evidence: 'client-short-body',
  means:
    'A rule cut, replaced or broke off a download, and the client did not ask for that file again, as a whole or from where it ended, but went on with the other files of the job. A client that stops after a broken download is right, and not reported; files that may have been asked for at the same time do not count as going on.',
  why: 'A connection that ends early can look like the end of the file. Then only a part of the data is kept, and no error says so.',
  instead:
    'Compare the bytes received with `length` of the file and `Content-Length`; if they differ, ask for the rest with `Range`, or for the whole file again, or fail.',
  find: (entries) => {
    const jobs = jobOfBatch(batchesOf(jobsSeen(entries)));
    const workOf = ({ batchId }: FileAsked) => jobs.get(batchId) ?? batchId;
    const requests = entries.filter(({ kind }) => kind === 'request');
    return [...groupsOf(requests, clientOf).values()].flatMap((ofClient) => {
      const ofJobs = groupsOf(ofClient, (entry) => {
        const file = fileAsked(entry);
        return file && workOf(file);
      });
      return [...ofJobs.values()].flatMap(foundIn);
    });
  },
};

/** Takes a client's requests for the files of one job. */
function foundIn(requests: readonly Entry[]): readonly Found[] {
  return requests.flatMap((download, at) => {
    const file = nameOf(download);
    if (file === undefined || !isShortened(download)) return [];
    const later = requests.slice(at + 1);
    const next = later.find((one, place) => isGoingOn(download, one, later.slice(0, place)));
    if (!next || later.some((one) => nameOf(one) === file)) return [];
    const message = `Went on after the download of file ${fileAsked(download)?.fileId} had ended early (${download.rule?.effect}), and never asked for it again.`;
    return [{ message, requests: seqsOf([download, next]) }];
  });
}

/** Of a response that did not even begin, no client takes anything for the file. */
function isShortened({ rule, response }: Entry): boolean {
  return SHORTENING.includes(rule?.effect ?? '') && response.status !== 0;
}

/** The file and the part that a request downloads. */
function nameOf(entry: Entry): string | undefined {
  const { fileId, part } = fileAsked(entry) ?? {};
  return part === undefined || entry.request.method !== 'GET' ? undefined : `${fileId} ${part}`;
}

/** Surely later, or the download of a file from a list that was asked for meanwhile. */
function isGoingOn(download: Entry, later: Entry, between: readonly Entry[]): boolean {
  if (isSurelyLater(download, later)) return true;
  const { batchId, part } = fileAsked(later) ?? {};
  if (part === undefined) return false;
  return between.some((one) => {
    const asked = fileAsked(one);
    return asked?.fileId === undefined && asked?.batchId === batchId;
  });
}
