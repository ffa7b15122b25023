import type { JobDetail } from '@aep-sim/types';
import { type Instant, isRunning } from '../core/clock.ts';
import { phaseAt, writtenBatches } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { nextChangeAfter } from '../core/plan.ts';
import { createBody } from '../editions/wire.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { jobRow, type RowContext } from './job-row.ts';
import { knownAt } from './known-at.ts';
import { whyOf } from './why.ts';

/** `at`: absent for now. */
export type DetailContext = Omit<RowContext, 'at'> & { readonly at?: Instant };

/** A job at one time, now or any other, and why it is as it is. Undefined if it did not exist yet. */
export function jobDetail(
  { tenant: { org, sandbox }, facts: { clock }, now }: Pick<RequestContext, Opened>,
  facts: JobFacts,
  { at = now, ...context }: DetailContext,
): JobDetail | undefined {
  const known = knownAt(facts, { at, now });
  if (!known) return undefined;
  const told = {
    ...jobRow(known, { at, ...context }),
    org,
    sandbox,
    at,
    facts: storedJob(known),
    request: createBody(known.request),
    written: writtenIds(known, at),
    ...nextOf(known, at),
  };
  return { ...told, why: whyOf(told, { now, running: isRunning(clock) }) };
}

type Opened = 'tenant' | 'facts' | 'now';

function writtenIds(facts: JobFacts, at: Instant): string[] {
  if (phaseAt(facts, at) !== 'succeeded') return [];
  return writtenBatches(facts).flatMap((index) => facts.batchIds[index] || []);
}

function nextOf(facts: JobFacts, at: Instant): Pick<JobDetail, 'next'> {
  const nextAt = nextChangeAfter(facts, at);
  if (nextAt === undefined) return {};
  return { next: { phase: phaseAt(facts, nextAt), at: nextAt, inMs: nextAt - at } };
}

function storedJob(facts: JobFacts): JobDetail['facts'] {
  const { revision = 0, requestId, instance, lifecycle, statuses, flaw } = facts;
  const { realizedHoldsExisting, cancelledBy } = facts;
  const { request, population } = facts as Mutable<JobFacts>;
  return {
    revision,
    requestId,
    instance,
    request,
    lifecycle: { ...lifecycle.pace },
    population,
    ...(statuses && { statuses: [...statuses] }),
    ...(realizedHoldsExisting && { realizedHoldsExisting }),
    ...(cancelledBy && { cancelledBy }),
    ...(lifecycle.cancelAfterMs !== undefined && { cancelAfterMs: lifecycle.cancelAfterMs }),
    ...(flaw !== undefined && { flaw }),
  };
}

/** Types that are generated from schemas know no readonly. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
