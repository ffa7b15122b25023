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
export class RecordText {
  /** An answer of its own is sent fastest as a string: together with its head. */
  readonly json: string;
  /** What it says of the job's last update: lists are sorted by it. */
  readonly updatedAt: Instant;
  readonly from: Instant;
  readonly until: Instant;
  #bytes: Buffer<ArrayBuffer> | undefined;

  constructor(
    json: string,
    updatedAt: Instant,
    { from, until }: Pick<RecordText, 'from' | 'until'>,
  ) {
    this.json = json;
    this.updatedAt = updatedAt;
    this.from = from;
    this.until = until;
  }

  /** Encoded once: a page of many joins bytes faster than strings, which would be encoded at each answer. */
  get bytes(): Buffer<ArrayBuffer> {
    this.#bytes ??= Buffer.from(this.json);
    return this.#bytes;
  }
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
  readonly #kept = new BoundedMap<string, RecordText>(MAX_BYTES, ({ json }) =>
    Math.max(2 * json.length, LEAST_BYTES),
  );
  /** What the keys of jobs have in common that are of one tenant and epoch, in one edition and form. */
  readonly #series = new BoundedMap<string, number>(MAX_SERIES);
  #lastSeries = 0;

  constructor(exports: Pick<Exports, 'counts'>) {
    this.#exports = exports;
  }

  /**
   * Writes jobs of a tenant as an edition does, as answers to a GET of each or as records of the list. `begin` is called
   * before each that is not remembered, and none is written when it throws.
   */
  writer(
    at: RequestContext,
    edition: Edition,
    form: 'job' | 'listedJob',
    begin?: () => void,
  ): (facts: JobFacts) => RecordText | Promise<RecordText> {
    const { tenant, now } = at;
    const shape = edition.job === edition.listedJob ? 'job' : form;
    const series = this.#numberOf(
      `${tenantKey(tenant)} ${at.facts.epoch} ${edition.name} ${shape}`,
    );
    const write = async (facts: JobFacts, key: string): Promise<RecordText> => {
      begin?.();
      const { job, body } = await jobAnswer(this.#exports, at, { facts, edition, form, at: now });
      const json = checked(edition.checks.ExportJob, body);
      const until = sameUntil(facts, now);
      const written = new RecordText(json, job.updatedAt, { from: now, until });
      this.#kept.set(key, written);
      return written;
    };
    return (facts) => {
      const key = `${series} ${facts.id} ${facts.revision ?? 0}`;
      const kept = this.#kept.get(key);
      return kept && kept.from <= now && now < kept.until ? kept : write(facts, key);
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
