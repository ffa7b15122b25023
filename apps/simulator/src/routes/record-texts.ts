import { BoundedMap } from '../core/bounded-map.ts';
import type { Instant } from '../core/clock.ts';
import { jobAt, phaseAt } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { sameUntil } from '../core/plan.ts';
import { runsOf } from '../core/runs.ts';
import { tenantKey } from '../core/tenant.ts';
import type { Edition } from '../editions/edition.ts';
import type { Exports } from '../export/port.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { checked } from './respond.ts';

/** A job as an edition writes it, once it has been held against its schema. */
export interface RecordText {
  readonly text: string;
  /** What the text says of the job's last update: lists are sorted by it. */
  readonly updatedAt: Instant;
}

interface Kept extends RecordText {
  readonly from: Instant;
  readonly until: Instant;
}

/** In characters, all together; of short texts as many as this holds of the other length. */
const MAX_LENGTH = 4_194_304;
const LEAST_LENGTH = 4096;

/**
 * Remembers how jobs were written. What a job shows is a function of its facts and the instant, and changes at a
 * handful of instants: between two of them everybody who polls it or lists it is sent the same text.
 */
export class RecordTexts {
  readonly #exports: Pick<Exports, 'counts'>;
  readonly #kept = new BoundedMap<string, Kept>(MAX_LENGTH, ({ text }) =>
    Math.max(text.length, LEAST_LENGTH),
  );

  constructor(exports: Pick<Exports, 'counts'>) {
    this.#exports = exports;
  }

  /** A job as the answer to a GET of it, or as a record of the list. */
  async of(
    at: RequestContext,
    facts: JobFacts,
    edition: Edition,
    form: 'job' | 'listedJob',
  ): Promise<RecordText> {
    const { tenant, now } = at;
    const shape = edition.job === edition.listedJob ? 'job' : form;
    const revision = facts.revision ?? 0;
    const key = `${tenantKey(tenant)} ${at.facts.epoch} ${edition.name} ${shape} ${facts.id} ${revision}`;
    const kept = this.#kept.get(key);
    if (kept && kept.from <= now && now < kept.until) return kept;
    const job = jobAt(await this.#completed(at, facts, edition), now);
    const text = checked(edition.checks.ExportJob, edition[form](job, tenant.org));
    const written = { text, updatedAt: job.updatedAt, from: now, until: sameUntil(facts, now) };
    this.#kept.set(key, written);
    return written;
  }

  /** The facts, and what is worked out of them only when somebody looks: what was exported, under which ids it ran. */
  async #completed(at: RequestContext, job: JobFacts, edition: Edition): Promise<JobFacts> {
    const { tenant, facts, now, ids } = at;
    const runs = runsOf(job, ids);
    const isCounted = edition.showsCounters && !job.counts && phaseAt(job, now) === 'succeeded';
    if (!isCounted) return { ...job, runs };
    const counts = await this.#exports.counts({ tenant, origin: facts.origin, job });
    return { ...job, runs, counts };
  }
}
