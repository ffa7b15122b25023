import type { Report } from '@aep-sim/types';
import { type Finding, HEEDLESS } from './findings.ts';
import { isOfClient, isPoll, type RequestRow } from './request-row.ts';

/** The requests about one job, in chronological order, as far as they are kept. */
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

/** The requests up to a time. */
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

/** How often it was polled: by the kept requests or, if some are not kept, by the count of the simulator. */
export function pollCount(polls: number, counted: number, isWhole: boolean): number {
  return isWhole ? polls : Math.max(polls, counted);
}
