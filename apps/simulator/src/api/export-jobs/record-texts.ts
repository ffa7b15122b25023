import { BoundedMap } from '../../core/bounded-map.ts';
import type { Instant } from '../../core/clock.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { sameUntil } from '../../core/plan.ts';
import { tenantKey } from '../../core/tenant.ts';
import type { Edition } from '../../editions/edition.ts';
import type { Exports } from '../../export/port.ts';
import { checked } from '../../http/reply.ts';
import { jobAnswer } from '../../tenants/job-answer.ts';
import type { RequestContext } from '../../tenants/request-context.ts';

/** A job as an edition writes it, once it has been held against its schema. */
export interface RecordText {
  /** Encoded once: a page of many joins bytes faster than strings, which would be encoded at each answer. */
  readonly json: Buffer<ArrayBuffer>;
  /** What it says of the job's last update: lists are sorted by it. */
  readonly updatedAt: Instant;
}

interface Kept extends RecordText {
  readonly from: Instant;
  readonly until: Instant;
}

/** All together; of short texts as many as this holds of the other length. */
const MAX_BYTES = 4_194_304;
const LEAST_BYTES = 4096;
/** As many as there are texts at the most. */
const MAX_SERIES = MAX_BYTES / LEAST_BYTES;

/**
 * Remembers how jobs were written. What a job shows is a function of its facts and the instant, and changes at a
 * handful of instants: between two of them everybody who polls it or lists it is sent the same text.
 */
export class RecordTexts {
  readonly #exports: Pick<Exports, 'counts'>;
  readonly #kept = new BoundedMap<string, Kept>(MAX_BYTES, ({ json }) =>
    Math.max(json.length, LEAST_BYTES),
  );
  /** What the keys of jobs have in common that are of one tenant and epoch, in one edition and form. */
  readonly #series = new BoundedMap<string, number>(MAX_SERIES);
  #lastSeries = 0;

  constructor(exports: Pick<Exports, 'counts'>) {
    this.#exports = exports;
  }

  /** Writes jobs of a tenant as an edition does, as answers to a GET of each or as records of the list. */
  writer(
    at: RequestContext,
    edition: Edition,
    form: 'job' | 'listedJob',
  ): (facts: JobFacts) => Promise<RecordText> {
    const { tenant, now } = at;
    const shape = edition.job === edition.listedJob ? 'job' : form;
    const series = this.#numberOf(
      `${tenantKey(tenant)} ${at.facts.epoch} ${edition.name} ${shape}`,
    );
    return async (facts) => {
      const key = `${series} ${facts.id} ${facts.revision ?? 0}`;
      const kept = this.#kept.get(key);
      if (kept && kept.from <= now && now < kept.until) return kept;
      const { job, body } = await jobAnswer(this.#exports, at, { facts, edition, form, at: now });
      const json = Buffer.from(checked(edition.checks.ExportJob, body));
      const written = { json, updatedAt: job.updatedAt, from: now, until: sameUntil(facts, now) };
      this.#kept.set(key, written);
      return written;
    };
  }

  /** A number that no other series has or had: keys that begin with it are short, which a page of many notices. */
  #numberOf(series: string): number {
    const known = this.#series.get(series);
    if (known !== undefined) return known;
    this.#lastSeries += 1;
    this.#series.set(series, this.#lastSeries);
    return this.#lastSeries;
  }
}
