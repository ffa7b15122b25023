import type { Instant } from '../clock.ts';
import type { DataSetFacts } from '../data-set.ts';
import type { IdSource } from '../ids.ts';
import { isPerSegment } from '../job.ts';
import type { ExportRequest, JobFacts } from '../job-facts.ts';
import { lifecycleAt } from '../lifecycle.ts';
import { afterUse, matchingRule } from '../rules.ts';
import type { PaceName, ScriptName } from '../script.ts';
import type { TenantFacts } from '../tenant.ts';
import type { Changes } from './changes.ts';

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
    lifecycle: lifecycleAt(flaw ? 'fails-exporting' : name, rule?.pace ?? defaults.pace),
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
