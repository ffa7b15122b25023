import { setTimeout as wait } from 'node:timers/promises';
import { type Moment, nowOf } from '../core/clock.ts';
import type { Changes } from '../core/commands/changes.ts';
import { isJobRule } from '../core/job-rules.ts';
import type { Tenant } from '../core/tenant.ts';
import { memoryStore } from '../stores/memory/memory.ts';
import type { Opened, RowNames, Store, TenantRow } from '../stores/port.ts';
import { type BeginningOptions, Beginnings, isNone, type OtherWorld } from './beginnings.ts';
import { type OpenedTenant, RequestContext, TurnNeeded, WriteContext } from './request-context.ts';
import { Roster } from './roster.ts';
import { Tries } from './tries.ts';
import { Turns } from './turns.ts';

export { Busy, StoreLocked } from '../stores/port.ts';
export { TooManyTenants } from './roster.ts';

export interface TenantsOptions extends BeginningOptions {
  readonly store: Store;
  readonly moment: () => Moment;
  /** The limit of tenants that are written. Default: any number. */
  readonly maxTenants?: number;
}

/** Stands for every tenant that was never written. */
const UNWRITTEN: Tenant = { org: '', sandbox: '' };

/** After this number of tries, a read waits for its turn in the write queue. */
const TRIES_WITHOUT_TURN = 3;

/** So that two processes do not collide again and again. */
const MAX_PAUSE_MS = 20;

/** Opens tenants for requests. The only way from a request to the store. */
export class Tenants {
  readonly #options: TenantsOptions;
  readonly #turns = new Turns();
  readonly #untouched: Store = memoryStore();
  readonly #untouchedVersion: Promise<number>;
  readonly #beginnings: Beginnings;
  readonly #roster: Roster;
  /** Changes that put a tenant back to the start of all. */
  readonly #restarts = new WeakSet<Changes>();

  constructor(options: TenantsOptions) {
    this.#options = options;
    this.#beginnings = new Beginnings(options, options.moment());
    this.#roster = new Roster({
      store: options.store,
      most: options.maxTenants ?? Number.POSITIVE_INFINITY,
      onForgotten: (_, epoch) => this.#beginnings.beginAfter(epoch),
    });
    const start = this.#beginnings.of(UNWRITTEN);
    this.#untouchedVersion = this.#untouched
      .commit(UNWRITTEN, start)
      .then(() => start.tenant.version + 1);
  }

  /**
   * Handles a request that changes nothing. It reads one version: if another process writes meanwhile, it starts
   * again, and finally it waits for a turn, so that no write of this process can interfere. A request that has to
   * change the tenant after all starts again as a write.
   *
   * @throws Busy
   */
  async read<T>(
    tenant: Tenant,
    names: RowNames,
    answer: (at: RequestContext) => T | Promise<T>,
  ): Promise<T> {
    const tries = new Tries();
    for (;;) {
      const end = tries.count > TRIES_WITHOUT_TURN ? await this.#turns.take(tenant) : undefined;
      try {
        const opened = await this.#open(tenant, names);
        try {
          return await answer(new RequestContext(opened));
        } catch (error) {
          if (error instanceof TurnNeeded) break;
          tries.again(error, opened.opened.facts.version);
        }
      } finally {
        end?.();
      }
    }
    return this.write(tenant, names, async (at) => answer(at));
  }

  /**
   * Handles a request that may change the tenant, in its own turn. Only another process can interfere: then it
   * starts again with the current version.
   *
   * @throws Busy
   */
  async write<T>(
    tenant: Tenant,
    names: RowNames,
    answer: (at: WriteContext) => Promise<T>,
  ): Promise<T> {
    const end = await this.#turns.take(tenant);
    try {
      const tries = new Tries();
      for (;;) {
        const opened = await this.#open(tenant, names);
        const at = new WriteContext(opened, (changes) => this.#commit(opened, changes));
        try {
          return await answer(at);
        } catch (error) {
          if (at.hasCommitted) throw error;
          tries.again(error, opened.opened.facts.version);
        }
        await wait(Math.random() * MAX_PAUSE_MS);
      }
    } finally {
      end();
    }
  }

  /** A page of the tenants that were written, by org and sandbox. */
  async list({
    after,
    limit,
  }: {
    readonly after?: Tenant;
    readonly limit: number;
  }): Promise<{ readonly rows: readonly TenantRow[]; readonly more: boolean }> {
    // One for the omitted tenant, and one to find out whether more follow.
    const page = { limit: limit + 2, ...(after && { after }) };
    const found = await this.#options.store.tenants(page);
    const rows = found.filter(({ tenant }) => !isNone(tenant));
    return { rows: rows.slice(0, limit), more: rows.length > limit };
  }

  /** Resets a tenant to the start of its world, or of another: its jobs, datasets, rules, profiles, and clock. */
  startAgain(at: RequestContext, other?: OtherWorld): Changes {
    const changes = this.#beginnings.again(at, other);
    // A count of requests would be lost with the tenant.
    if (!other && changes.tenant.rules.every(isJobRule)) this.#restarts.add(changes);
    return changes;
  }

  async #open(tenant: Tenant, names: RowNames): Promise<OpenedTenant> {
    const { store, moment } = this.#options;
    const found = (await store.open(tenant, names)) ?? (await this.#openNew(tenant, names));
    // Only now: a change of the clock that is in the facts is before this reading.
    const at = moment();
    const now = nowOf(found.facts.clock, at);
    const { version } = found.facts;
    if (version > 0) {
      const of = { ...tenant, version };
      return { tenant, opened: found, moment: at, now, store, version: of };
    }
    const of = { ...UNWRITTEN, version: await this.#untouchedVersion };
    return { tenant, opened: found, moment: at, now, store: this.#untouched, version: of };
  }

  /** A tenant whose requests are counted is written at once, because only then has it its own counters. */
  async #openNew(tenant: Tenant, names: RowNames): Promise<Opened> {
    const { store } = this.#options;
    if (this.#beginnings.factsOf(tenant).rules.every(isJobRule)) {
      return this.#openUntouched(tenant, names);
    }
    await this.#admit(tenant);
    // If this is false, another request was first.
    await store.commit(tenant, this.#beginnings.of(tenant));
    return (await store.open(tenant, names)) ?? this.#openUntouched(tenant, names);
  }

  /** A tenant that was never written is read at the start of its world, and nothing is stored for it. */
  async #openUntouched(tenant: Tenant, names: RowNames): Promise<Opened> {
    await this.#untouchedVersion;
    const rows = await this.#untouched.open(UNWRITTEN, names);
    return { ...(rows as Opened), facts: this.#beginnings.factsOf(tenant) };
  }

  /** The first write of a tenant also stores what its world has. */
  async #commit({ tenant, opened }: OpenedTenant, changes: Changes): Promise<boolean> {
    const { version, epoch } = changes.tenant;
    const isNew = opened.facts.version === 0;
    if (isNew) await this.#admit(tenant);
    const all = isNew && epoch === opened.facts.epoch ? this.#withStart(tenant, changes) : changes;
    const isDone = await this.#options.store.commit(tenant, all);
    const startOf = this.#restarts.has(changes) ? epoch : undefined;
    if (isDone) this.#roster.wrote(tenant, version + 1, startOf);
    return isDone;
  }

  #withStart(tenant: Tenant, changes: Changes): Changes {
    const start = this.#beginnings.of(tenant);
    return {
      ...changes,
      jobs: joined(start.jobs, changes.jobs),
      dataSets: joined(start.dataSets, changes.dataSets),
    };
  }

  /** Requests without a tenant are always accepted. */
  async #admit(tenant: Tenant): Promise<void> {
    if (!isNone(tenant)) await this.#roster.admit(tenant);
  }
}

/** Merges two lists; of what is in both, the later one counts. */
function joined<T extends { readonly id: number | string }>(
  earlier: readonly T[] = [],
  later: readonly T[] = [],
): readonly T[] {
  return [...new Map([...earlier, ...later].map((each) => [each.id, each])).values()];
}
