import { batchSegments } from '../batch-segments.ts';
import type { Instant } from '../clock.ts';
import type { DataSetFacts } from '../data-set.ts';
import type { ScriptEffect } from '../effect.ts';
import { idSource } from '../ids.ts';
import type { ChosenBy, ExportRequest, JobFacts } from '../job-facts.ts';
import { chooseForJob } from '../job-rules.ts';
import { type Lifecycle, lifecycleAt, numbered } from '../lifecycle.ts';
import { lengthOf } from '../plan.ts';
import type { Rule, RuleId, Subject } from '../rule.ts';
import type { PaceName, ScriptName } from '../script.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

export interface CreateJob {
  readonly request: ExportRequest;
  readonly instance: string;
  /** What rules can match next to the request itself. */
  readonly subject: Pick<Subject, 'operation' | 'edition' | 'header' | 'query'>;
  /** The script that the request specifies; it has priority over rules. */
  readonly script?: ScriptName;
  /** The ID that the client assigned to its request, if any. */
  readonly requestId?: string;
  /** The statuses of a segment without statuses. */
  readonly statuses?: readonly string[];
  /** Whether memberships that are `existing` count as `realized` too. */
  readonly realizedHoldsExisting?: boolean;
  /** Why the export fails, whatever its script. */
  readonly flaw?: string;
}

export interface Defaults {
  readonly script: ScriptName;
  readonly pace: PaceName;
  /** Whether the user has set one of them. */
  readonly isChosen?: boolean;
}

export type Rejection = 'unknown-data-set' | 'data-set-not-for-profiles' | 'too-many-lifecycles';

/** Creates a job. Rejects it if its dataset does not exist or cannot contain profiles. */
export function createJob(
  tenant: TenantFacts,
  dataSet: DataSetFacts | undefined,
  command: CreateJob,
  { defaults, now }: { defaults: Defaults; now: Instant },
): { readonly job: JobFacts; readonly changes: Changes } | { readonly rejection: Rejection } {
  if (!dataSet) return { rejection: 'unknown-data-set' };
  if (!dataSet.holdsProfiles) return { rejection: 'data-set-not-for-profiles' };

  const { request, instance, requestId, statuses, realizedHoldsExisting, flaw } = command;
  const course = courseOf(tenant, command, defaults);
  const { chosenBy, cancelledBy, rules } = course;
  const batches = batchSegments({ request, ...(statuses && { statuses }) })?.length ?? 1;
  const known = numbered(tenant.lifecycles, lifecycleOf(course, command), batches);
  if (!known) return { rejection: 'too-many-lifecycles' };

  const id = tenant.nextJobId;
  const ids = idSource(tenant.origin);
  const made: JobFacts = {
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
    ...(chosenBy && { chosenBy }),
    ...(statuses && { statuses }),
    ...(realizedHoldsExisting && { realizedHoldsExisting }),
    ...(flaw && { flaw }),
  };
  const job = cancelledBy ? { ...made, cancelledBy } : made;
  const after = { ...tenant, nextJobId: id + 1, rules, lifecycles: known.all };
  return { job, changes: { tenant: after, jobs: [job] } };
}

interface JobCourse extends Omit<ScriptEffect, 'type'> {
  readonly pace: PaceName;
  readonly chosenBy?: ChosenBy;
  /** The rule that cancels it, and how long after its creation. */
  readonly cancelledBy?: RuleId;
  readonly cancelAfterMs?: number;
  /** The tenant's rules after they were tried. */
  readonly rules: readonly Rule[];
}

/** How the job goes: as the request specifies, or else a rule, or else the defaults. A rule can cancel any job. */
function courseOf(
  { origin, rules, nextJobId }: TenantFacts,
  { request, script, subject, flaw }: CreateJob,
  { isChosen, ...defaults }: Defaults,
): JobCourse {
  const own = script && { ...defaults, script, chosenBy: 'header' as const };
  const usual = own ?? { ...defaults, ...(isChosen && { chosenBy: 'flag' as const }) };
  if (rules.length === 0) return { ...usual, rules };
  const asked = {
    ...subject,
    jobIds: [nextJobId],
    dataSetIds: [request.dataSetId],
    segmentIds: request.filter?.segments?.map(({ id }) => id) ?? [],
  };
  // If the request has a script, no script rule is tried, and none counts the match.
  const { byScript, byCancel, after } = chooseForJob(rules, asked, origin, {
    tryScripts: !own,
    lengthWith: (chosen) => lengthOf(lifecycleOf({ ...usual, ...chosen?.effect }, { flaw })),
  });
  return {
    ...usual,
    ...(byScript && { ...byScript.effect, chosenBy: byScript.id }),
    ...(byCancel && { cancelledBy: byCancel.id, cancelAfterMs: byCancel.effect.afterMs }),
    rules: after,
  };
}

function lifecycleOf(
  {
    script,
    pace,
    phases,
    cancelAfterMs,
  }: Pick<JobCourse, 'script' | 'pace' | 'phases' | 'cancelAfterMs'>,
  { flaw }: { readonly flaw?: string | undefined },
): Lifecycle {
  const named = lifecycleAt(flaw ? 'fails-exporting' : script, pace);
  const wanted = phases ? { ...named, pace: { ...named.pace, ...phases } } : named;
  return cancelAfterMs === undefined ? wanted : { ...wanted, cancelAfterMs };
}
