import { BoundedMap } from '../../core/bounded-map.ts';
import type { Instant } from '../../core/clock.ts';
import { isObject } from '../../core/is-object.ts';
import { type Tenant, tenantKey } from '../../core/tenant.ts';
import type { Entry } from '../../journal/port.ts';
import { lengthText } from '../../view/times.ts';

/** A change of a job's status, when a response shows it first. The statuses are those of the API. */
export interface JobChange {
  readonly jobId: number;
  readonly from: string;
  readonly to: string;
  /** Of the response, on the sandbox's clock. */
  readonly at: Instant;
  /** Since the job was created, on the sandbox's clock. */
  readonly afterMs: number;
  readonly org: string;
  readonly sandbox: string;
}

/** Finds the changes in the responses that show a job. */
export type JobChanges = (tenant: Tenant, entry: Entry) => JobChange | undefined;

const MAX_JOBS = 10_000;

/** Remembers the last status of each job; over the limit, it forgets the jobs that were not read for longest. */
export function jobChanges(maxJobs = MAX_JOBS): JobChanges {
  const last = new BoundedMap<string, string>(maxJobs);
  return (tenant, entry) => {
    const job = shownIn(entry);
    if (!job) return undefined;
    const { id, status, creationTime } = job;
    // After a reset another job may have the same id.
    const key = `${id} ${creationTime} ${tenantKey(tenant)}`;
    const from = entry.operation === 'createExportJob' ? undefined : last.get(key);
    last.set(key, status);
    if (from === undefined || from === status) return undefined;
    const { org, sandbox } = tenant;
    const { at } = entry;
    return { jobId: id, from, to: status, at, afterMs: at - creationTime, org, sandbox };
  };
}

/** `job 305485548 PROCESSING -> SUCCEEDED (after 3 s, sandbox prod)`. */
export function jobLine({ jobId, from, to, afterMs, sandbox }: JobChange): string {
  return `job ${jobId} ${from} -> ${to} (after ${lengthText(afterMs)}, sandbox ${sandbox})`;
}

interface ShownJob {
  readonly id: number;
  readonly status: string;
  readonly creationTime: number;
}

/** The job in a response; undefined if there is none, or if the journal has cut the response. */
function shownIn({ operation, response }: Entry): ShownJob | undefined {
  if (operation !== 'retrieveExportJob' && operation !== 'createExportJob') return undefined;
  const { body } = response;
  if (!isObject(body)) return undefined;
  const { id, status, creationTime } = body;
  const isJob = typeof id === 'number' && typeof creationTime === 'number';
  return isJob && typeof status === 'string' ? { id, status, creationTime } : undefined;
}
