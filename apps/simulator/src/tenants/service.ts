import type { EditionName } from '@aep-sim/types';
import { type Instant, instantAt, type Moment } from '../core/clock.ts';
import { cancelJob } from '../core/commands/cancel-job.ts';
import { changeDataSet } from '../core/commands/change-data-set.ts';
import type { Changes } from '../core/commands/changes.ts';
import { createDataSet } from '../core/commands/create-data-set.ts';
import {
  type CreateJob,
  createJob,
  type Defaults,
  type Refusal,
} from '../core/commands/create-job.ts';
import { failWriting } from '../core/commands/fail-writing.ts';
import type { DataSetFacts } from '../core/data-set.ts';
import { type IdSource, idSource } from '../core/ids.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { JobPage, JobQuery } from '../core/page.ts';
import type { Tenant } from '../core/tenant.ts';
import type { Exports } from '../export/port.ts';
import { memoryStore } from '../stores/memory/memory.ts';
import type { BatchEnd, Store } from '../stores/port.ts';
import type { Visit } from './visit.ts';
import { startOf, type WorldFacts, type WorldName } from './worlds/index.ts';

export interface ServiceOptions {
  readonly store: Store;
  readonly seed: string;
  readonly edition: EditionName;
  readonly world: WorldName | WorldFacts;
  readonly defaults: Defaults;
  readonly moment: () => Moment;
  readonly exports: Pick<Exports, 'flawOf' | 'forget'>;
}

/** What a decision gives: an answer, and changes if there are any. */
export interface Decision<T> {
  readonly answer: T;
  readonly changes?: Changes;
}

export type Created<T> = { readonly shown: T } | { readonly refusal: Refusal };

/** Stands for every tenant that was never written. */
const NOBODY: Tenant = { org: '', sandbox: '' };

function isUnwritten({ facts }: Visit): boolean {
  return facts.version === 0;
}

/** Reads facts, lets core decide, commits. Between the routes and the store, and the only way from one to the other. */
export class Service {
  readonly #options: ServiceOptions;
  readonly #untouched: Store = memoryStore();

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.#untouched.commit(NOBODY, this.#start(NOBODY, options.world));
  }

  get world(): WorldName | WorldFacts {
    return this.#options.world;
  }

  /** What happens to a job that nothing else speaks of. */
  get defaults(): Defaults {
    return this.#options.defaults;
  }

  /** A tenant that nobody has written yet is seen at the start of its world, and nothing is stored for it. */
  async visit(tenant: Tenant): Promise<Visit> {
    const { store, moment, world } = this.#options;
    const facts = (await store.tenant(tenant)) ?? this.#start(tenant, world).tenant;
    const at = moment();
    return { tenant, facts, moment: at, now: instantAt(facts.clock, at) };
  }

  /** Decides and commits; when somebody else has committed in between, decides anew on what stands now. */
  async change<T>(
    tenant: Tenant,
    decide: (visit: Visit) => Decision<T> | Promise<Decision<T>>,
  ): Promise<T> {
    const { store, world } = this.#options;
    for (;;) {
      const visit = await this.visit(tenant);
      const { answer, changes } = await decide(visit);
      if (!changes) return answer;
      const start = isUnwritten(visit) ? this.#start(tenant, world) : undefined;
      const all = {
        tenant: changes.tenant,
        jobs: [...(start?.jobs ?? []), ...(changes.jobs ?? [])],
        dataSets: [...(start?.dataSets ?? []), ...(changes.dataSets ?? [])],
        ...(changes.removed && { removed: changes.removed }),
      };
      if (await store.commit(tenant, all)) return answer;
    }
  }

  /** Makes a job. What the answer shows is worked out before anything is stored: if that fails, nothing is. */
  createJob<T>(
    tenant: Tenant,
    command: CreateJob,
    show: (job: JobFacts) => T,
  ): Promise<Created<T>> {
    const { defaults, exports } = this.#options;
    return this.change<Created<T>>(tenant, async (visit) => {
      const { facts, now } = visit;
      const flaw = await exports.flawOf(tenant, command.request, facts.population);
      const dataSet = await this.dataSet(visit, command.request.dataSetId);
      const ids = this.#ids(tenant);
      const flawed = { ...command, ...(flaw && { flaw }) };
      const decided = createJob(facts, dataSet, flawed, { ids, defaults, now });
      if ('refusal' in decided) return { answer: decided };
      return { answer: { shown: show(decided.job) }, changes: decided.changes };
    });
  }

  /** False when there is no such job. */
  cancelJob(tenant: Tenant, id: number): Promise<boolean> {
    return this.change(tenant, async (visit) => {
      const job = await this.job(visit, id);
      if (!job) return { answer: false };
      const changes = cancelJob(visit.facts, job, visit.now);
      return { answer: true, ...(changes && { changes }) };
    });
  }

  createDataSet(
    tenant: Tenant,
    request: Pick<DataSetFacts, 'definition' | 'holdsProfiles'>,
  ): Promise<DataSetFacts> {
    return this.change(tenant, ({ facts, now }) => {
      const ids = this.#ids(tenant);
      const { dataSet, changes } = createDataSet(facts, request, { ids, now });
      return { answer: dataSet, changes };
    });
  }

  /**
   * What a data set says of itself from now on, by what it has said. Undefined when there is no such data set.
   * Whatever `define` throws, nothing is changed.
   */
  changeDataSet(
    tenant: Tenant,
    id: string,
    define: (dataSet: DataSetFacts) => Pick<DataSetFacts, 'definition' | 'holdsProfiles'>,
  ): Promise<DataSetFacts | undefined> {
    return this.change<DataSetFacts | undefined>(tenant, async (visit) => {
      const known = await this.dataSet(visit, id);
      if (!known) return { answer: undefined };
      const { dataSet, changes } = changeDataSet(visit.facts, known, define(known), visit.now);
      return { answer: dataSet, changes };
    });
  }

  /** False when there is no such data set. */
  removeDataSet(tenant: Tenant, id: string): Promise<boolean> {
    return this.change(tenant, async (visit) => {
      if (!(await this.dataSet(visit, id))) return { answer: false };
      return { answer: true, changes: { tenant: visit.facts, removed: [id] } };
    });
  }

  /** Records that what a job was to write could not be written; gives the job as it stands then. */
  failWriting(tenant: Tenant, id: number): Promise<JobFacts | undefined> {
    return this.change<JobFacts | undefined>(tenant, async (visit) => {
      const job = await this.job(visit, id);
      if (!job) return { answer: undefined };
      const changes = failWriting(visit.facts, job);
      return { answer: changes.jobs?.[0], changes };
    });
  }

  /** Says which profiles the tenant's next jobs export; undefined for those that it had at first. */
  choosePopulation(tenant: Tenant, population: () => string | undefined): Promise<void> {
    return this.change<void>(tenant, ({ facts: { population: _, ...facts } }) => {
      const id = population();
      const tenantFacts = { ...facts, ...(id !== undefined && { population: id }) };
      return { answer: undefined, changes: { tenant: tenantFacts } };
    });
  }

  job(visit: Visit, id: number): Promise<JobFacts | undefined> {
    const { store, tenant } = this.#source(visit);
    return store.job(tenant, id);
  }

  jobs(visit: Visit, query: JobQuery): Promise<JobPage> {
    const { store, tenant } = this.#source(visit);
    return store.jobs(tenant, query);
  }

  jobOfBatch(visit: Visit, batchId: string): Promise<JobFacts | undefined> {
    const { store, tenant } = this.#source(visit);
    return store.jobOfBatch(tenant, batchId);
  }

  lastToLeave(visit: Visit, dataSetId: string, end: BatchEnd): Promise<JobFacts | undefined> {
    const { store, tenant } = this.#source(visit);
    return store.lastToLeave(tenant, { dataSetId, end, now: visit.now });
  }

  dataSet(visit: Visit, id: string): Promise<DataSetFacts | undefined> {
    const { store, tenant } = this.#source(visit);
    return store.dataSet(tenant, id);
  }

  dataSets(
    visit: Visit,
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly DataSetFacts[]> {
    const { store, tenant } = this.#source(visit);
    return store.dataSets(tenant, page);
  }

  nextChange(visit: Visit): Promise<Instant | undefined> {
    const { store, tenant } = this.#source(visit);
    return store.nextChange(tenant, visit.now);
  }

  /** What is read of a tenant that was never written is the world itself: it is the same for all of them. */
  #source(visit: Visit): { readonly store: Store; readonly tenant: Tenant } {
    if (!isUnwritten(visit)) return { store: this.#options.store, tenant: visit.tenant };
    return { store: this.#untouched, tenant: NOBODY };
  }

  /** Puts the tenant back to the start of a world: its jobs, data sets, rules and clock. */
  async restart(
    tenant: Tenant,
    world: WorldName | WorldFacts,
    edition?: EditionName,
  ): Promise<void> {
    const { store, exports } = this.#options;
    await exports.forget(tenant);
    for (;;) {
      const version = (await store.tenant(tenant))?.version ?? 0;
      const start = this.#start(tenant, world, edition);
      const changes = { ...start, tenant: { ...start.tenant, version } };
      if (await store.replace(tenant, changes)) return;
    }
  }

  #start(tenant: Tenant, world: WorldName | WorldFacts, edition = this.#options.edition): Changes {
    return startOf(world, { tenant, seed: this.#options.seed, edition });
  }

  #ids(tenant: Tenant): IdSource {
    return idSource(this.#options.seed, tenant);
  }
}
