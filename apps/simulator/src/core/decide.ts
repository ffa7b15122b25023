import type { Instant } from './clock.ts';
import type { DataSetFacts } from './data-set.ts';
import { followingHex, type IdSource } from './ids.ts';
import { isPerSegment } from './job.ts';
import type { ExportRequest, JobFacts } from './job-facts.ts';
import { endOf } from './plan.ts';
import { afterUse, matchingRule, type Rule } from './rules.ts';
import { type PaceName, type ScriptName, scriptAt } from './script.ts';
import type { TenantFacts } from './tenant.ts';

/** What a command changes. Nothing is changed until all of it is committed. */
export interface Changes {
  readonly tenant: TenantFacts;
  readonly jobs?: readonly JobFacts[];
  readonly dataSets?: readonly DataSetFacts[];
  /** The ids of data sets that are gone. */
  readonly removed?: readonly string[];
}

export interface CreateJob {
  readonly request: ExportRequest;
  readonly instance: string;
  /** The script that the request itself asks for; it goes before any rule. */
  readonly script?: ScriptName;
  /** The id that the caller gave its request, if it did. */
  readonly requestId?: string;
  /** What a segment is taken with that the request gives no statuses. */
  readonly statuses?: readonly string[];
  /** Why the export cannot succeed, whatever its script. */
  readonly flaw?: string;
}

export interface Defaults {
  readonly script: ScriptName;
  readonly pace: PaceName;
}

export type Refusal = 'unknown-data-set' | 'data-set-not-for-profiles';

/** Makes a job, or refuses it when its data set is missing or cannot hold profiles. */
export function createJob(
  tenant: TenantFacts,
  dataSet: DataSetFacts | undefined,
  { request, instance, script, requestId, statuses, flaw }: CreateJob,
  { ids, defaults, now }: { ids: IdSource; defaults: Defaults; now: Instant },
): { readonly job: JobFacts; readonly changes: Changes } | { readonly refusal: Refusal } {
  if (!dataSet) return { refusal: 'unknown-data-set' };
  if (!dataSet.holdsProfiles) return { refusal: 'data-set-not-for-profiles' };

  const id = tenant.nextJobId;
  const rule = script ? undefined : matchingRule(tenant.rules, request);
  const segments = request.filter?.segments?.length ?? 0;
  const name = script ?? rule?.script ?? defaults.script;
  const job: JobFacts = {
    id,
    createdAt: now,
    requestId: requestId ?? ids.word(`request of job ${id}`),
    instance,
    request,
    script: scriptAt(flaw ? 'fails-exporting' : name, rule?.pace ?? defaults.pace),
    batchIds: Array.from({ length: isPerSegment(request) ? segments : 1 }, (_, index) =>
      ids.hex(`batch ${index} of job ${id}`, 32),
    ),
    exportRunId: ids.uuid(`export run of job ${id}`),
    writeRunId: ids.uuid(`write run of job ${id}`),
    ...(statuses && { statuses }),
    ...(tenant.population !== undefined && { population: tenant.population }),
    ...(flaw && { flaw }),
  };
  const rules = rule ? afterUse(tenant.rules, rule) : tenant.rules;
  return { job, changes: { tenant: { ...tenant, nextJobId: id + 1, rules }, jobs: [job] } };
}

/** Marks a job for cancelling. Undefined when there is nothing to change: it has ended, or somebody asked before. */
export function cancelJob(tenant: TenantFacts, job: JobFacts, now: Instant): Changes | undefined {
  if (job.cancelAskedAt !== undefined || now >= endOf(job).endAt) return undefined;
  // A clock may stand before a job that a world brought along; its life is not to end before it starts.
  return { tenant, jobs: [{ ...job, cancelAskedAt: Math.max(now, job.createdAt) }] };
}

export function createDataSet(
  tenant: TenantFacts,
  { definition, holdsProfiles }: Pick<DataSetFacts, 'definition' | 'holdsProfiles'>,
  { ids, now }: { ids: IdSource; now: Instant },
): { readonly dataSet: DataSetFacts; readonly changes: Changes } {
  const id = ids.hex(`data set ${tenant.nextSerial}`, 24);
  const dataSet = { id, viewId: followingHex(id), createdAt: now, holdsProfiles, definition };
  return {
    dataSet,
    changes: { tenant: { ...tenant, nextSerial: tenant.nextSerial + 1 }, dataSets: [dataSet] },
  };
}

/** What a data set says of itself from now on. */
export function changeDataSet(
  tenant: TenantFacts,
  dataSet: DataSetFacts,
  definition: Pick<DataSetFacts, 'definition' | 'holdsProfiles'>,
  now: Instant,
): { readonly dataSet: DataSetFacts; readonly changes: Changes } {
  const version = (dataSet.version ?? 0) + 1;
  const updatedAt = Math.max(now, dataSet.createdAt);
  const changed = { ...dataSet, ...definition, version, updatedAt };
  return { dataSet: changed, changes: { tenant, dataSets: [changed] } };
}

/** What could not be written makes the job one that fails in its write, as long as it would have taken. */
export function failWriting(tenant: TenantFacts, job: JobFacts): Changes {
  const script = { name: 'fails-writing', pace: job.script.pace } as const;
  return { tenant, jobs: [{ ...job, script }] };
}

export function addRule(
  tenant: TenantFacts,
  rule: Omit<Rule, 'id'>,
): { readonly rule: Rule; readonly changes: Changes } {
  const made = { id: `rule-${tenant.nextSerial}`, ...rule };
  return {
    rule: made,
    changes: {
      tenant: {
        ...tenant,
        nextSerial: tenant.nextSerial + 1,
        rules: [...tenant.rules, made],
      },
    },
  };
}
