import type { Instant } from '../clock.ts';
import type { DataSetFacts } from '../data-set.ts';
import { idSource } from '../ids.ts';
import { isPerSegment } from '../job.ts';
import type { ExportRequest, JobFacts } from '../job-facts.ts';
import { lifecycleAt, numbered } from '../lifecycle.ts';
import { afterUse, matchingRule } from '../rules.ts';
import type { PaceName, ScriptName } from '../script.ts';
import type { TenantFacts } from '../tenant-facts.ts';
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

export type Rejection = 'unknown-data-set' | 'data-set-not-for-profiles' | 'too-many-lifecycles';

/** Makes a job, or rejects it when its data set is missing or cannot hold profiles. */
export function createJob(
  tenant: TenantFacts,
  dataSet: DataSetFacts | undefined,
  { request, instance, script, requestId, statuses, flaw }: CreateJob,
  { defaults, now }: { defaults: Defaults; now: Instant },
): { readonly job: JobFacts; readonly changes: Changes } | { readonly rejection: Rejection } {
  if (!dataSet) return { rejection: 'unknown-data-set' };
  if (!dataSet.holdsProfiles) return { rejection: 'data-set-not-for-profiles' };

  const rule = script ? undefined : matchingRule(tenant.rules, request);
  const name = flaw ? 'fails-exporting' : (script ?? rule?.script ?? defaults.script);
  const batches = isPerSegment(request) ? (request.filter?.segments?.length ?? 0) : 1;
  const wanted = lifecycleAt(name, rule?.pace ?? defaults.pace);
  const known = numbered(tenant.lifecycles, wanted, batches);
  if (!known) return { rejection: 'too-many-lifecycles' };

  const id = tenant.nextJobId;
  const ids = idSource(tenant.origin);
  const job: JobFacts = {
    id,
    createdAt: now,
    requestId: requestId ?? ids.word(`request of job ${id}`),
    instance,
    request,
    lifecycle: known.lifecycle,
    batchIds: Array.from({ length: batches }, (_, index) =>
      ids.hex(`batch ${index} of job ${id}`, 32),
    ),
    population: tenant.population,
    ...(statuses && { statuses }),
    ...(flaw && { flaw }),
  };
  const rules = rule ? afterUse(tenant.rules, rule) : tenant.rules;
  const after = { ...tenant, nextJobId: id + 1, rules, lifecycles: known.all };
  return { job, changes: { tenant: after, jobs: [job] } };
}
