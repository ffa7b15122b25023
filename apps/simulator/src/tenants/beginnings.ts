import type { EditionName } from '@aep-sim/types';
import { BoundedMap } from '../core/bounded-map.ts';
import { type ClockFacts, type ClockStart, type Moment, startedClock } from '../core/clock.ts';
import type { Changes } from '../core/commands/changes.ts';
import type { PopulationFacts } from '../core/population.ts';
import type { Rule } from '../core/rule.ts';
import { NO_TENANT, type Tenant, tenantKey } from '../core/tenant.ts';
import type { TenantFacts } from '../core/tenant-facts.ts';
import type { RequestContext } from './request-context.ts';
import { type Start, startOf, type WorldName } from './worlds/index.ts';
import type { WorldFacts } from './worlds/world.ts';

/** With what tenants begin. */
export interface BeginningOptions {
  readonly seed: string;
  readonly edition: EditionName;
  readonly world: WorldName | WorldFacts;
  /** What a new tenant exports. */
  readonly population: PopulationFacts;
  /** Where the clock of a new tenant begins. Absent: it is the wall clock. */
  readonly clock?: ClockStart | undefined;
  /** What is armed in a new tenant. Absent: nothing. */
  readonly rules?: StartRules | undefined;
  /** Whether the clock of a new tenant advances with polls. */
  readonly advanceOnPoll?: boolean | undefined;
}

/** What is armed from the beginning, numbered from 1 in the order in which it is tried. */
export interface StartRules {
  /** In each sandbox. */
  readonly sandbox: readonly Rule[];
  /** For the requests that have none, such as those for tokens. */
  readonly none: readonly Rule[];
}

/** A world that one tenant is put in, and where its clock begins. */
export interface OtherWorld {
  readonly world: WorldName | WorldFacts;
  readonly edition?: EditionName | undefined;
  /** A clock that is given a time stands there, unless it is said to run. */
  readonly clock?: Partial<ClockStart>;
}

const MAX_BEGINNINGS = 1000;

const NO_RULES: StartRules = { sandbox: [], none: [] };

/** The beginnings of tenants: their facts, and what their world brings along. */
export class Beginnings {
  readonly #options: BeginningOptions;
  readonly #start: Start;
  readonly #nothing: Start;
  /** Of tenants that were asked for and never written. */
  readonly #known = new BoundedMap<string, TenantFacts>(MAX_BEGINNINGS);
  #firstEpoch = 0;

  constructor(options: BeginningOptions, { wallAt }: Moment) {
    this.#options = options;
    const clock = options.clock && startedClock(options.clock, wallAt);
    const { sandbox, none } = options.rules ?? NO_RULES;
    this.#start = startOf(options.world, { ...options, clock, rules: sandbox });
    this.#nothing = startOf('empty', { ...options, clock, rules: none });
  }

  /** All that a tenant has when it is first written. */
  of(tenant: Tenant, start = isNone(tenant) ? this.#nothing : this.#start): Changes {
    const { org, sandbox } = tenant;
    const changes = start({ seed: this.#options.seed, org, sandbox });
    if (this.#firstEpoch === 0) return changes;
    return { ...changes, tenant: { ...changes.tenant, epoch: this.#firstEpoch } };
  }

  /** A tenant was forgotten. What is derived from its epochs may be kept, and is not to be taken for that of later ones. */
  beginAfter(epoch: number): void {
    if (epoch < this.#firstEpoch) return;
    this.#firstEpoch = epoch + 1;
    this.#known.shrink(0);
  }

  factsOf(tenant: Tenant): TenantFacts {
    const key = tenantKey(tenant);
    const known = this.#known.get(key);
    if (known) return known;
    const { tenant: facts } = this.of(tenant);
    this.#known.set(key, facts);
    return facts;
  }

  /** What puts a tenant back to the start of its world, or of another: its jobs, datasets, rules, profiles and clock. */
  again({ tenant, facts, moment }: RequestContext, other?: OtherWorld): Changes {
    const { population, edition, advanceOnPoll, rules = NO_RULES } = this.#options;
    const usual = { population, edition, advanceOnPoll, rules: rules.sandbox };
    const start = this.of(
      tenant,
      other && startOf(other.world, { ...usual, edition: other.edition ?? edition }),
    );
    const { version, epoch } = facts;
    const clock = this.#clockOf(other?.clock ?? {}, moment);
    return { ...start, tenant: { ...start.tenant, clock, version, epoch: epoch + 1 } };
  }

  /** The clock of a tenant that begins at this moment, in what is not chosen as those of all. */
  #clockOf(chosen: Partial<ClockStart>, { wallAt }: Moment): ClockFacts {
    const usual: Partial<ClockStart> = this.#options.clock ?? { running: true };
    const { at, running = false } = chosen.at === undefined ? { ...usual, ...chosen } : chosen;
    if (at === undefined && running) return [];
    return startedClock({ at: at ?? wallAt, running }, wallAt);
  }
}

/** What is no tenant's has rules, and none of what a world brings. */
export function isNone(tenant: Tenant): boolean {
  return tenantKey(tenant) === tenantKey(NO_TENANT);
}
