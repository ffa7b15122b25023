import type { EditionName } from '@aep-sim/types';
import { type Instant, instantAt, type Moment } from './core/clock.ts';
import type { DataSetFacts } from './core/data-set.ts';
import {
  type Changes,
  type CreateJob,
  cancelJob,
  createDataSet,
  createJob,
  type Defaults,
  type Refusal,
} from './core/decide.ts';
import { type IdSource, idSource } from './core/ids.ts';
import type { JobFacts } from './core/job.ts';
import type { JobPage, JobQuery } from './core/page.ts';
import type { Tenant, TenantFacts } from './core/tenant.ts';
import type { Store } from './stores/port.ts';
import { startOf, type WorldName } from './worlds/index.ts';

/** A tenant at one moment: the clock is read once per request, here. */
export interface Visit {
  readonly tenant: Tenant;
  readonly facts: TenantFacts;
  readonly moment: Moment;
  /** What the tenant's clock shows. */
  readonly now: Instant;
}

export interface ServiceOptions {
  readonly store: Store;
  readonly seed: string;
  readonly edition: EditionName;
  readonly world: WorldName;
  readonly defaults: Defaults;
  readonly moment: () => Moment;
}

/** What a decision gives: an answer, and changes if there are any. */
export interface Decision<T> {
  readonly answer: T;
  readonly changes?: Changes;
}

export type Created = { readonly job: JobFacts } | { readonly refusal: Refusal };

/** Reads facts, lets core decide, commits. Between the routes and the store, and the only way from one to the other. */
export class Service {
  readonly #options: ServiceOptions;

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  get world(): WorldName {
    return this.#options.world;
  }

  /** What happens to a job that nothing else speaks of. */
  get defaults(): Defaults {
    return this.#options.defaults;
  }

  /** A tenant that nobody has seen before starts in the simulator's world. */
  async visit(tenant: Tenant): Promise<Visit> {
    const { store, moment } = this.#options;
    let facts = await store.tenant(tenant);
    while (!facts) {
      await store.commit(tenant, this.#start(tenant, this.#options.world));
      facts = await store.tenant(tenant);
    }
    const at = moment();
    return { tenant, facts, moment: at, now: instantAt(facts.clock, at) };
  }

  /** Decides and commits; when somebody else has committed in between, decides anew on what stands now. */
  async change<T>(
    tenant: Tenant,
    decide: (visit: Visit) => Decision<T> | Promise<Decision<T>>,
  ): Promise<T> {
    for (;;) {
      const { answer, changes } = await decide(await this.visit(tenant));
      if (!changes || (await this.#options.store.commit(tenant, changes))) return answer;
    }
  }

  createJob(tenant: Tenant, command: CreateJob): Promise<Created> {
    const { store, defaults } = this.#options;
    return this.change<Created>(tenant, async ({ facts, now }) => {
      const dataSet = await store.dataSet(tenant, command.request.dataSetId);
      const ids = this.#ids(tenant);
      const decided = createJob(facts, dataSet, command, { ids, defaults, now });
      if ('refusal' in decided) return { answer: decided };
      return { answer: { job: decided.job }, changes: decided.changes };
    });
  }

  /** False when there is no such job. */
  cancelJob(tenant: Tenant, id: number): Promise<boolean> {
    return this.change(tenant, async ({ facts, now }) => {
      const job = await this.#options.store.job(tenant, id);
      if (!job) return { answer: false };
      const changes = cancelJob(facts, job, now);
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

  job(tenant: Tenant, id: number): Promise<JobFacts | undefined> {
    return this.#options.store.job(tenant, id);
  }

  jobs(tenant: Tenant, query: JobQuery): Promise<JobPage> {
    return this.#options.store.jobs(tenant, query);
  }

  dataSet(tenant: Tenant, id: string): Promise<DataSetFacts | undefined> {
    return this.#options.store.dataSet(tenant, id);
  }

  dataSets(
    tenant: Tenant,
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly DataSetFacts[]> {
    return this.#options.store.dataSets(tenant, page);
  }

  nextChange({ tenant, now }: Visit): Promise<Instant | undefined> {
    return this.#options.store.nextChange(tenant, now);
  }

  /** Puts the tenant back to the start of a world: its jobs, data sets, rules and clock. */
  async restart(tenant: Tenant, world: WorldName, edition?: EditionName): Promise<void> {
    const { store } = this.#options;
    for (;;) {
      const version = (await store.tenant(tenant))?.version ?? 0;
      const start = this.#start(tenant, world, edition);
      const changes = { ...start, tenant: { ...start.tenant, version } };
      if (await store.replace(tenant, changes)) return;
    }
  }

  #start(tenant: Tenant, world: WorldName, edition = this.#options.edition): Changes {
    return startOf(world, { tenant, seed: this.#options.seed, edition });
  }

  #ids(tenant: Tenant): IdSource {
    return idSource(this.#options.seed, tenant);
  }
}
