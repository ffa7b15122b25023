import type { Report } from '@aep-sim/types';
import { type Finding, HEEDLESS } from './findings.ts';
import { isOfClient, isPoll, type RequestRow } from './request-row.ts';

/** What clients asked of one job, in the order of time, as far as it is still kept. */
export interface JobRequests {
  readonly create: RequestRow | undefined;
  readonly polls: readonly RequestRow[];
  readonly cancel: RequestRow | undefined;
  /** All of it. */
  readonly all: readonly RequestRow[];
}

export const NO_REQUESTS: JobRequests = {
  create: undefined,
  polls: [],
  cancel: undefined,
  all: [],
};

/** Requests by the job that they are about; under undefined, those about none, or about one that is not there. */
export function byJob(
  requests: readonly RequestRow[],
  jobs: ReadonlyMap<number, unknown>,
): ReadonlyMap<number | undefined, JobRequests> {
  const all = Map.groupBy(requests.filter(isOfClient), ({ jobId }) =>
    jobId !== undefined && jobs.has(jobId) ? jobId : undefined,
  );
  return new Map([...all].map(([id, rows]) => [id, jobRequests(rows)]));
}

export function jobRequests(all: readonly RequestRow[]): JobRequests {
  return {
    create: all.find(({ operation }) => operation === 'createExportJob'),
    polls: all.filter(isPoll),
    cancel: all.find(({ operation }) => operation === 'cancelExportJob'),
    all,
  };
}

/** What was asked up to an instant. */
export function until({ all }: JobRequests, at: number): JobRequests {
  if ((all.at(-1)?.at ?? 0) <= at) return jobRequests(all);
  return jobRequests(all.filter((request) => request.at <= at));
}

/**
 * The finding that each request is part of, by its number; of several, the first of the report. That a client has left
 * a job running is found only once it has gone: while one looks, it may come back. The poll that saw the end did no wrong.
 */
export function findingBySeq(report: Report | undefined): ReadonlyMap<number, Finding> {
  const findings = (report?.findings ?? []).filter(
    ({ finding }) => finding !== 'leaves-jobs-running',
  );
  return new Map(
    findings.toReversed().flatMap((finding) => {
      const { requests } = finding;
      const wrong = HEEDLESS.includes(finding.finding) ? requests.slice(1) : requests;
      return wrong.map((seq) => [seq, finding]);
    }),
  );
}

/** How often it was polled: by the requests that are kept, or, where some are not, as the simulator has counted. */
export function pollCount(polls: number, counted: number, isWhole: boolean): number {
  return isWhole ? polls : Math.max(polls, counted);
}
