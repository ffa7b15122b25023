import type { JobDetail, JobRow } from '@aep-sim/types';
import type { Finding } from '../../model/findings.ts';
import { findingBySeq, type JobRequests, jobRequests, until } from '../../model/job-requests.ts';
import { isOfClient } from '../../model/request-row.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { type Reading, useRead } from '../../state/use-read.ts';
import { useMoment } from './use-moment.ts';

export interface ObservedJob {
  /** The job as it was known at the playhead. */
  readonly row: JobRow;
  readonly detail: JobDetail | undefined;
  /** The errors in its response at the playhead. */
  readonly errors: Reading<readonly JobError[]>;
  /** Up to the playhead. */
  readonly requests: JobRequests;
  /** Findings that its requests are part of, with how many of them. */
  readonly findings: readonly (readonly [Finding, number])[];
}

export interface JobError {
  readonly code: string;
  readonly msg: string;
  /** Of the evidence. */
  readonly evidence: string | undefined;
}

/** The data for the four lines of a job at the playhead. */
export function useJob(row: JobRow): ObservedJob {
  const page = usePage();
  const data = useData();
  const { source } = page;
  const at = page.isAtNow.value ? undefined : page.at.value;
  const key = `${data.tenant.org}/${data.tenant.sandbox}/${row.id}`;
  const version = `${useMoment(row).version} ${at}`;
  const detail = useRead(key, version, () => source.job(data.tenant, row.id, at)).value;
  const errors = useRead(key, version, async () => {
    const asked = at === undefined ? {} : { at };
    const { answer, evidence } = await source.answer(data.tenant, row.id, asked);
    return errorsIn(answer, evidence);
  });
  const own = data.requests.value.filter((one) => isOfClient(one) && one.jobId === row.id);
  const requests = until(jobRequests(own), page.at.value);
  const bySeq = findingBySeq(data.report.value);
  const counts = new Map<Finding, number>();
  for (const { seq } of requests.all) {
    const finding = bySeq.get(seq);
    if (finding) counts.set(finding, (counts.get(finding) ?? 0) + 1);
  }
  const changedLater = (row.cancelAskedAt ?? row.dataSetGoneAt ?? 0) > page.at.value;
  return {
    row: changedLater && detail ? detail : row,
    detail,
    errors,
    requests,
    findings: [...counts],
  };
}

/** Those that have text. */
export function errorsIn(
  answer: Readonly<Record<string, unknown>>,
  evidence: Readonly<Record<string, string>>,
): JobError[] {
  const { errors } = answer;
  if (!Array.isArray(errors)) return [];
  return errors
    .map((error, index) => ({
      code: String(error?.code ?? ''),
      msg: String(error?.msg ?? error?.message ?? ''),
      evidence: [`/errors/${index}/code`, `/errors/${index}`, '/errors']
        .map((at) => evidence[at])
        .find(Boolean),
    }))
    .filter(({ msg }) => msg);
}
