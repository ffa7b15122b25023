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

/** A job as an edition writes it, after it was validated against its schema. */
export class RecordText {
  /** A single job is sent fastest as a string, together with its head. */
  readonly json: string;
  /** The time of the job's last update, by which lists are sorted. */
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

  /** Encoded once: a page of many joins bytes faster than strings, which would be encoded for each response. */
  get bytes(): Buffer<ArrayBuffer> {
    this.#bytes ??= Buffer.from(this.json);
    return this.#bytes;
  }
}

/** The limit of their total length; for short texts, their number is limited accordingly. */
const MAX_BYTES = 4_194_304;
const LEAST_BYTES = 4096;
/** The limit of their number. */
const MAX_SERIES = MAX_BYTES / LEAST_BYTES;

/**
 * Caches how jobs were written. What a job shows is a function of its facts and the time, and changes only a few
 * times: between two changes, every client that polls or lists it receives the same text.
 */
export class RecordTexts {
  readonly #exports: Pick<Exports, 'counts'>;
  readonly #kept = new BoundedMap<string, RecordText>(MAX_BYTES, ({ json }) =>
    Math.max(2 * json.length, LEAST_BYTES),
  );
  /** The common part of the keys of jobs of one tenant and epoch, in one edition and format. */
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
