import { clientOf, groupsOf, requestKey } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import { type Entry, isAnswered, isOf, isReadOf } from '../entry.ts';
import { longerOf, spanOf } from '../times.ts';
import { jobsText } from '../wording.ts';

/** An equal request after this time is a new one: exports are repeated each day. */
const MOST_MS = 600_000;

export const repeatsACreate: Detector = {
  finding: 'repeats-a-create',
  severity: 'error',
  evidence: 'client-repeated-create',
  means:
    'A client sent the body of a create again without listing the jobs in between. Either the first attempt had created the job, although its response was lost or an error (of the rules, only `answer-lost` does that). Or, without any error, the client had not read the first job before. Three or more creates in a row that all succeed are treated as intended, and so is one that is sent more than 10 min later.',
  why: 'A create without a response may have created its job. If it is sent again, it creates a second job, which runs as long, counts against the limits, and writes the same data twice.',
  instead:
    'Do not let an HTTP library repeat a POST. After a create that was lost or answered with 5xx, list the newest jobs and search for yours. Create again only if it is not in the list.',
  find: (entries) => {
    const requests = entries.filter(({ kind }) => kind === 'request');
    return [...groupsOf(requests, clientOf).values()].flatMap((ofClient) =>
      seriesIn(ofClient).flatMap(detectedIn),
    );
  },
};

function isCreate(entry: Entry): boolean {
  return isOf(entry, 'createExportJob') && entry.request.method === 'POST';
}

/** Equal creates of a client, split where it has read the list, or a job that one of them created. */
function seriesIn(requests: readonly Entry[]): readonly (readonly Entry[])[] {
  const all: Entry[][] = [];
  let open = new Map<string, Entry[]>();
  const keyOfJob = new Map<number, string>();
  for (const entry of requests) {
    const { jobId } = entry;
    if (isCreate(entry)) {
      const key = requestKey(entry);
      const series = open.get(key);
      const before = series?.at(-1);
      if (series && before && longerOf(spanOf(before, entry)) <= MOST_MS) {
        series.push(entry);
      } else {
        const begun = [entry];
        open.set(key, begun);
        all.push(begun);
      }
      if (jobId !== undefined) keyOfJob.set(jobId, key);
    } else if (isReadOf(entry, 'listExportJobs')) {
      open = new Map();
    } else if (jobId !== undefined) {
      open.delete(keyOfJob.get(jobId) ?? '');
    }
  }
  return all;
}

function detectedIn(series: readonly Entry[]): readonly Detection[] {
  const lost = series.findIndex((one) => one.jobId !== undefined && !isAnswered(one));
  if (lost >= 0 && lost < series.length - 1) return [afterLost(series.slice(lost))];
  return isDouble(series) ? [twice(series)] : [];
}

function afterLost(series: readonly Entry[]): Detection {
  const [first] = series;
  const status = first?.response.status ?? 0;
  const what = status === 0 || status < 300 ? 'got no response' : `was answered with ${status}`;
  const made = jobsOf(series);
  return {
    message: `Sent a create again that ${what} and had created job ${first?.jobId}; now there ${made.length === 1 ? 'is' : 'are'} ${jobsText(made)}.`,
    requests: seqsOf(series),
  };
}

function isDouble(series: readonly Entry[]): boolean {
  return series.length === 2 && series.every((one) => one.jobId !== undefined && isAnswered(one));
}

function twice(series: readonly Entry[]): Detection {
  const message = `Sent the same create twice without reading the first job; now there are ${jobsText(jobsOf(series))}.`;
  return { message, requests: seqsOf(series) };
}

function jobsOf(series: readonly Entry[]): readonly number[] {
  return [...new Set(series.flatMap(({ jobId }) => jobId ?? []))];
}
