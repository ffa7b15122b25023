import { clientOf, groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import { jobOfBatch } from '../ends.ts';
import { type Entry, isOf } from '../entry.ts';
import { observedJobs } from '../jobs.ts';
import { type FileAsked, fileAsked } from '../paths.ts';
import { isSurelyLater } from '../times.ts';

/** Effects of rules that leave a client with fewer bytes than the file has. */
const SHORTENING = ['cut', 'body', 'content-length', 'reset'];

/** What a client begins other work with, whichever job it is about. */
const BEGINNINGS = ['createExportJob', 'createDataset', 'listExportJobs', 'listDatasets'];

export const trustsAShortBody: Detector = {
  finding: 'trusts-a-short-body',
  severity: 'error',
  evidence: 'client-short-body',
  means:
    'A rule cut, replaced, or interrupted a download. No client requested that file again, as a whole or from where it ended, and the same client continued: with the other files of the job, or with other work. Other work is a new job or dataset, a list of them, or the first request about another job. In that case the finding is a warning, because the client may have reported the failure in between. A client that stops after an incomplete download, or only reads the same job, is not reported. Requests that may have been sent at the same time as the download do not count.',
  why: 'A connection that ends early can look like the end of the file. Then only a part of the data is kept, without an error.',
  instead:
    'Compare the bytes received with `length` of the file and `Content-Length`; if they differ, request the rest with `Range` or the whole file again, or fail.',
  find: (entries) => {
    const requests = requestsIn(entries);
    const lastOf = new Map(requests.map((one) => [nameOf(one), one]));
    const isLeft = (one: FileRequest) => isShortened(one) && lastOf.get(nameOf(one)) === one;
    return [...groupsOf(requests, clientOf).values()].flatMap((ofClient) => {
      const onWithJob = [...groupsOf(ofClient, ({ work }) => work).values()].flatMap((ofJob) =>
        goingOn(ofJob, isLeft, isOnWithJob()),
      );
      const known = new Set(onWithJob.map(({ download }) => download));
      const onElsewhere = goingOn(ofClient, isLeft, isOnElsewhere());
      return [
        ...onWithJob.map((one) => foundOf(one, 'Continued')),
        ...onElsewhere
          .filter(({ download }) => !known.has(download))
          .map((one) => foundOf(one, 'Continued with other work', 'warning')),
      ];
    });
  },
};

/** A request, with the part of a job's files that it requests. */
interface FileRequest extends Entry {
  readonly file?: FileAsked;
  /** The job that it is about, or the batch of one that is not known. */
  readonly work?: number | string;
}

function requestsIn(entries: readonly Entry[]): readonly FileRequest[] {
  const jobs = jobOfBatch(observedJobs(entries));
  return entries
    .filter(({ kind }) => kind === 'request')
    .map((entry) => {
      const file = fileAsked(entry);
      const work = file ? (jobs.get(file.batchId) ?? file.batchId) : entry.jobId;
      return { ...entry, ...(file && { file }), ...(work !== undefined && { work }) };
    });
}

/** Whether a client that sends a request has left a download that had ended early. */
type IsOn = (request: FileRequest) => (download: FileRequest) => boolean;

interface GoingOn {
  readonly download: FileRequest;
  readonly next: FileRequest;
}

/** The downloads that were left, each with the first request that shows it. They are tried in order, each once. */
function goingOn(
  requests: readonly FileRequest[],
  isLeft: (request: FileRequest) => boolean,
  isOn: IsOn,
): readonly GoingOn[] {
  const left = requests.filter(isLeft);
  const all: GoingOn[] = [];
  let begun = 0;
  for (const next of requests) {
    const isOnFrom = isOn(next);
    while (begun > all.length) {
      const download = left[all.length];
      if (!download || !isOnFrom(download)) break;
      all.push({ download, next });
    }
    if (next === left[begun]) begun += 1;
  }
  return all;
}

/** With another file: certainly later, or from a list that was requested meanwhile. */
function isOnWithJob(): IsOn {
  const listedAt = new Map<string, number>();
  return (request) => {
    const { file, seq } = request;
    if (!file) return () => false;
    const { batchId, fileId, part } = file;
    const listed = part === undefined ? undefined : listedAt.get(batchId);
    if (fileId === undefined) listedAt.set(batchId, seq);
    return (download) =>
      download.file?.fileId !== fileId &&
      (isSurelyLater(download, request) || (listed ?? 0) > download.seq);
  };
}

/** With what the client had not begun before: a job is waited for, and its files are read. */
function isOnElsewhere(): IsOn {
  const begunAt = new Map<string, number>();
  return (request) => {
    const { work, file, seq } = request;
    const name = `${work} ${file !== undefined}`;
    if (work !== undefined && !begunAt.has(name)) begunAt.set(name, seq);
    const since = isOf(request, ...BEGINNINGS) ? seq : (begunAt.get(name) ?? 0);
    return (download) =>
      since > download.seq && download.work !== work && isSurelyLater(download, request);
  };
}

function foundOf({ download, next }: GoingOn, did: string, severity?: 'warning'): Detection {
  const { file, rule } = download;
  return {
    message: `${did} after the download of file ${file?.fileId} had ended early (${rule?.effect}), and never requested it again.`,
    requests: seqsOf([download, next]),
    ...(severity && { severity }),
  };
}

/** No client treats a response that did not even start as the file. */
function isShortened(request: FileRequest): boolean {
  const { rule, response } = request;
  const isDownload = nameOf(request) !== undefined;
  return isDownload && SHORTENING.includes(rule?.effect ?? '') && response.status !== 0;
}

/** The file and the part that a request downloads. */
function nameOf({ file, request: { method } }: FileRequest): string | undefined {
  return file?.part === undefined || method !== 'GET' ? undefined : `${file.fileId} ${file.part}`;
}
