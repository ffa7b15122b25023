import {
  advance,
  type ClockFacts,
  type Instant,
  LAST_INSTANT,
  type Moment,
} from '../core/clock.ts';
import type { Changes } from '../core/commands/changes.ts';
import type { DataSetFacts } from '../core/data-set.ts';
import { type IdSource, idSource } from '../core/ids.ts';
import type { PhaseEdge } from '../core/phase-edges.ts';
import type { Tenant, TenantEpoch } from '../core/tenant.ts';
import type { TenantFacts } from '../core/tenant-facts.ts';
import type {
  JobQuery,
  JobSlice,
  Latest,
  LatestQuery,
  Opened,
  Store,
  Version,
} from '../stores/port.ts';

/** The opened version is no longer current, because another process has written. The request starts again. */
export class Outdated extends Error {}

/** A request that only reads has to change its tenant after all: it starts again, in the write queue. */
export class TurnNeeded extends Error {}

/** An opened tenant, the time at which it was opened, and access to the rest of it. */
export interface OpenedTenant {
  readonly tenant: Tenant;
  readonly opened: Opened;
  readonly moment: Moment;
  readonly now: Instant;
  readonly store: Store;
  readonly version: Version;
}

/** A tenant as one request sees it: its facts and its clock are read once, and all else is of the same version. */
export class RequestContext {
  readonly tenant: TenantEpoch;
  readonly facts: TenantFacts;
  readonly moment: Moment;
  /** What the tenant's clock shows. */
  readonly now: Instant;
  /** What the request has named, in the order of its naming. */
  readonly named: Opened;
  readonly #store: Store;
  readonly #version: Version;

  constructor({ tenant, opened, moment, now, store, version }: OpenedTenant) {
    this.tenant = { ...tenant, epoch: opened.facts.epoch };
    this.facts = opened.facts;
    this.named = opened;
    this.moment = moment;
    this.now = now;
    this.#store = store;
    this.#version = version;
  }

  /** Generates IDs of this tenant. */
  get ids(): IdSource {
    return idSource(this.facts.origin);
  }

  jobs(query: JobQuery): Promise<JobSlice> {
    return current(this.#store.jobs(this.#version, query));
  }

  latest(query: LatestQuery): Promise<Latest> {
    return current(this.#store.latest(this.#version, query));
  }

  edges(edges: readonly PhaseEdge[], limit: number): Promise<readonly (readonly Instant[])[]> {
    return current(this.#store.edges(this.#version, edges, limit));
  }

  /** The values of counters of the tenant. */
  async counters(names: readonly string[]): Promise<readonly number[]> {
    const opened = await this.#store.open(this.#version, { counters: names });
    const isSame = opened?.facts.version === this.#version.version;
    return current(Promise.resolve(isSame ? opened.counters : undefined));
  }

  /**
   * Increases counters of the tenant by one, and returns their values before. They stay increased if the request fails.
   *
   * @throws Outdated if the tenant was reset meanwhile
   */
  async count(names: readonly string[]): Promise<readonly number[]> {
    // All tenants that were never written share their state.
    if (this.facts.version === 0) return names.map(() => 0);
    return current(this.#store.count(this.tenant, names));
  }

  dataSets(page: { skip: number; limit: number }): Promise<readonly DataSetFacts[]> {
    return current(this.#store.dataSets(this.#version, page));
  }
}

/** The same for a write, during its turn in the write queue. */
export class WriteContext extends RequestContext {
  readonly #opened: OpenedTenant;
  readonly #commit: (changes: Changes) => Promise<boolean>;
  #hasCommitted = false;
  /** Set only by a rule; undefined: what is committed is written. */
  #fault: 'rehearsal' | { readonly advanceMs: number } | undefined;

  constructor(opened: OpenedTenant, commit: (changes: Changes) => Promise<boolean>) {
    super(opened);
    this.#opened = opened;
    this.#commit = commit;
  }

  /** Whether the work is done: then it must not be done again, whatever happens after it. */
  get hasCommitted(): boolean {
    return this.#hasCommitted;
  }

  /**
   * Writes the changes that were decided on these facts. It is the last action of a request on its tenant.
   *
   * @throws Outdated if another process has written meanwhile; nothing has changed then
   */
  async commit(changes: Changes): Promise<void> {
    if (this.#fault === 'rehearsal') return;
    const { tenant } = changes;
    const clock = this.#fault && this.#advanced(tenant.clock, this.#fault.advanceMs);
    const all = clock ? { ...changes, tenant: { ...tenant, clock } } : changes;
    if (!(await this.#commit(all))) throw new Outdated();
    this.#hasCommitted = true;
  }

  /** From now on nothing is written: the client receives a response, or a part of it, but the work is not done. */
  rehearse(): void {
    this.#fault = 'rehearsal';
  }

  /** Advances the tenant's clock with whatever is committed. */
  advanceWithCommit(advanceMs: number): void {
    this.#fault = { advanceMs };
  }

  /** The same tenant with its clock at a later time; it must be committed with these facts. */
  advancedTo(now: Instant): WriteContext {
    const opened = this.#opened;
    const clock = advance(this.facts.clock, now - this.now, this.moment);
    const facts = { ...this.facts, clock };
    const later = { ...opened, now, opened: { ...opened.opened, facts } };
    const at = new WriteContext(later, this.#commit);
    at.#fault = this.#fault;
    return at;
  }

  /** Undefined after the end of the year 9999: the clock stays as it is. */
  #advanced(clock: ClockFacts, byMs: number): ClockFacts | undefined {
    return this.now + byMs > LAST_INSTANT ? undefined : advance(clock, byMs, this.moment);
  }
}

async function current<T>(reading: Promise<T | undefined>): Promise<T> {
  const read = await reading;
  if (read === undefined) throw new Outdated();
  return read;
}
