import { type BatchAt, batchesAt } from '../core/batch.ts';
import { phaseAt, writtenBatches } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { JobPage, JobQuery, Key } from '../core/page.ts';
import type { Tenant } from '../core/tenant.ts';
import { type ByteRange, type ExportFile, type Exports, WriteFailed } from '../export/port.ts';
import type { Service } from './service.ts';
import type { Visit } from './visit.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface BatchQuery {
  readonly dataSetId?: string;
  readonly states?: readonly BatchAt['state'][];
  /** Both exclusive. */
  readonly createdAfter?: number;
  readonly createdBefore?: number;
  /** Leave out that many of those that would come first. */
  readonly skip: number;
  readonly limit: number;
}

export interface BatchesOptions {
  readonly service: Service;
  readonly exports: Exports;
  /** Told when a file could not be written. */
  readonly onWriteFailed: (error: WriteFailed) => void;
}

interface Counted extends Tenant {
  readonly facts: Promise<JobFacts>;
}

/** Jobs walked at a time. */
const STEP = 100;

/** What jobs leave in their data sets: batches, their files, and what was counted. */
export class Batches {
  readonly #options: BatchesOptions;
  /**
   * Facts are never changed in place, so the object itself is the key. The jobs of a world are the same objects for
   * all tenants: of such a job the last tenant's is kept.
   */
  readonly #counted = new WeakMap<JobFacts, Counted>();

  constructor(options: BatchesOptions) {
    this.#options = options;
  }

  /** Whether a job that has succeeded may turn out to have failed when its files are written. */
  get canFail(): boolean {
    return this.#options.exports.eager;
  }

  /** A job's facts, with what its export counted if it has succeeded: the job as a client is to see it. */
  async counted(visit: Visit, facts: JobFacts): Promise<JobFacts> {
    if (facts.counts || phaseAt(facts, visit.now) !== 'succeeded') return facts;
    const { tenant } = visit;
    const known = this.#counted.get(facts);
    if (known?.org === tenant.org && known.sandbox === tenant.sandbox) return known.facts;
    const counted = { ...tenant, facts: this.#count(visit, facts) };
    this.#counted.set(facts, counted);
    // What went wrong once may go right the next time.
    counted.facts.catch(() => this.#counted.delete(facts));
    return counted.facts;
  }

  /** A page of jobs as a client is to see them. One that is found to have failed is not among those that succeeded. */
  async jobs(visit: Visit, query: JobQuery): Promise<JobPage> {
    const { phase, now } = query;
    const { jobs, more } = await this.#options.service.jobs(visit, query);
    const seen: JobFacts[] = [];
    for (const job of jobs) seen.push(await this.counted(visit, job));
    if (!phase || seen.every((job) => phaseAt(job, now) === phase)) return { jobs: seen, more };
    return this.jobs(await this.#again(visit), query);
  }

  async #count(visit: Visit, facts: JobFacts): Promise<JobFacts> {
    const { service, exports } = this.#options;
    for (const index of exports.eager ? writtenBatches(facts) : []) {
      if (await this.#files(visit, facts, index)) continue;
      return (await service.job(await service.visit(visit.tenant), facts.id)) ?? facts;
    }
    return { ...facts, counts: await exports.counts(visit.tenant, facts) };
  }

  async #files(
    { tenant }: Visit,
    job: JobFacts,
    index: number,
  ): Promise<readonly ExportFile[] | undefined> {
    const files = this.#options.exports.files({ tenant, job, index });
    return files.catch((error) => this.#fail(tenant, job, error));
  }

  /** A job whose files cannot be written has failed, and leaves nothing of those that could be. */
  async #fail(tenant: Tenant, job: JobFacts, error: unknown): Promise<undefined> {
    const { service, exports, onWriteFailed } = this.#options;
    if (!(error instanceof WriteFailed)) throw error;
    onWriteFailed(error);
    await service.failWriting(tenant, job.id);
    for (const index of writtenBatches(job)) await exports.drop({ tenant, job, index });
  }

  /** The files of a batch that is written; undefined when they could not be, and its job has failed for that. */
  files(visit: Visit, { job, index }: BatchAt): Promise<readonly ExportFile[] | undefined> {
    return this.#files(visit, job, index);
  }

  /** How many rows a batch holds; undefined for one that is not written. */
  async records(visit: Visit, { job, index, state }: BatchAt): Promise<number | undefined> {
    if (state !== 'written' && state !== 'replaced') return undefined;
    const { counts } = await this.counted(visit, job);
    // A documented job has the counts of its document, and says nothing of its batches.
    const known =
      counts?.byBatch ?? (await this.#options.exports.counts(visit.tenant, job)).byBatch;
    return known?.[index];
  }

  /** A file's bytes; undefined where the batch has no such file, or none any more. */
  open(
    { tenant }: Visit,
    { job, index }: BatchAt,
    name: string,
    range?: ByteRange,
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    const bytes = this.#options.exports.open({ tenant, job, index }, name, range);
    return bytes.catch((error) => this.#fail(tenant, job, error));
  }

  /** The first rows of what a data set shows. */
  async rows(visit: Visit, dataSetId: string, limit: number): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const { job, index } of await this.shown(visit, dataSetId)) {
      const batch = { tenant: visit.tenant, job, index };
      rows.push(...(await this.#options.exports.rows(batch, limit - rows.length)));
      if (rows.length >= limit) break;
    }
    return rows;
  }

  /** The batch of an id, if its data set is still there. */
  async find(visit: Visit, id: string): Promise<BatchAt | undefined> {
    const job = await this.#options.service.jobOfBatch(visit, id);
    return job && (await this.#of(visit, job, job.batchIds.indexOf(id))).at(0);
  }

  /** Newest job first; the batches of a job in their order. */
  async list(visit: Visit, query: BatchQuery): Promise<BatchAt[]> {
    const { states, skip, limit, createdAfter = -1, createdBefore } = query;
    const found: BatchAt[] = [];
    let toSkip = skip;
    for await (const job of this.#jobs(visit, query.dataSetId)) {
      if (job.createdAt <= createdAfter) break;
      if (createdBefore !== undefined && job.createdAt >= createdBefore) continue;
      for (const batch of await this.#of(visit, job)) {
        if (states && !states.includes(batch.state)) continue;
        if (toSkip > 0) toSkip -= 1;
        else if (found.length < limit) found.push(batch);
        else return found;
      }
    }
    return found;
  }

  /** What a data set shows now: the written batches of the job that was the last to succeed. */
  async shown(visit: Visit, dataSetId: string): Promise<readonly BatchAt[]> {
    const job = await this.#lastToWrite(visit, dataSetId);
    if (!job) return [];
    return (await this.#of(visit, job)).filter(({ state }) => state === 'written');
  }

  /** The last job of a data set to have left written batches; those that turn out to have failed are passed over. */
  async #lastToWrite(visit: Visit, dataSetId: string): Promise<JobFacts | undefined> {
    const job = await this.#options.service.lastToLeave(visit, dataSetId, 'written');
    if (!job || !this.canFail) return job;
    const phase = phaseAt(await this.counted(visit, job), visit.now);
    return phase === 'succeeded' ? job : this.#lastToWrite(await this.#again(visit), dataSetId);
  }

  /** The same visit after something was found to have failed: what stands now, at the same instant. */
  async #again(visit: Visit): Promise<Visit> {
    return { ...visit, facts: (await this.#options.service.visit(visit.tenant)).facts };
  }

  /** Of a data set: its newest batch, and the last that was written and that failed. */
  async last(
    visit: Visit,
    dataSetId: string,
  ): Promise<{ readonly any?: BatchAt; readonly written?: BatchAt; readonly failed?: BatchAt }> {
    const { service } = this.#options;
    const { jobs } = await service.jobs(visit, { dataSetId, limit: 1, now: visit.now });
    const any = jobs[0] && (await this.#of(visit, jobs[0])).at(-1);
    const written = (await this.shown(visit, dataSetId)).at(-1);
    // What came before may have found that they failed.
    const now = this.canFail ? await this.#again(visit) : visit;
    const failing = await service.lastToLeave(now, dataSetId, 'failed');
    const failed =
      failing && (await this.#of(now, failing)).findLast(({ state }) => state === 'failed');
    return { ...(any && { any }), ...(written && { written }), ...(failed && { failed }) };
  }

  async *#jobs(visit: Visit, dataSetId: string | undefined): AsyncGenerator<JobFacts> {
    let after: Key | undefined;
    for (let more = true; more; ) {
      const page = await this.#options.service.jobs(visit, {
        ...(dataSetId !== undefined && { dataSetId }),
        ...(after && { after }),
        limit: STEP,
        now: visit.now,
      });
      yield* page.jobs;
      after = page.jobs.at(-1);
      more = page.more;
    }
  }

  /**
   * The batches of a job as they stand: none once its data set is gone. A job whose files cannot be written is seen
   * to fail here.
   */
  async #of(visit: Visit, job: JobFacts, index?: number): Promise<BatchAt[]> {
    const dataSet = await this.#options.service.dataSet(visit, job.request.dataSetId);
    if (!dataSet) return [];
    const facts = this.canFail ? await this.counted(visit, job) : job;
    const shown = await this.#lastToWrite(visit, dataSet.id);
    const within = { now: visit.now, viewId: dataSet.viewId, ...(shown && { shown: shown.id }) };
    return batchesAt(facts, within, index);
  }
}
