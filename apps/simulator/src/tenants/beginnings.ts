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

/** The state that tenants start with. */
export interface BeginningOptions {
  readonly seed: string;
  readonly edition: EditionName;
  readonly world: WorldName | WorldFacts;
  /** The profiles that a new tenant exports. */
  readonly population: PopulationFacts;
  /** Where the clock of a new tenant starts. Absent: the wall clock. */
  readonly clock?: ClockStart | undefined;
  /** The rules of a new tenant. Absent: none. */
  readonly rules?: StartRules | undefined;
  /** Whether the clock of a new tenant advances with polls. */
  readonly advanceOnPoll?: boolean | undefined;
}

/** The rules at the start, numbered from 1 in the order in which they are tried. */
export interface StartRules {
  /** In each sandbox. */
  readonly sandbox: readonly Rule[];
  /** For the requests that have no sandbox, such as those for tokens. */
  readonly none: readonly Rule[];
}

/** A world for one tenant, and where its clock starts. */
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
  /** Of tenants that were read and never written. */
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

  /** Called when a tenant was removed. What is derived from its epochs must not be used for later ones. */
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

  /** Resets a tenant to the start of its world, or of another: its jobs, datasets, rules, profiles, and clock. */
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

  /** The clock of a tenant that starts now; what is not chosen is as for all tenants. */
  #clockOf(chosen: Partial<ClockStart>, { wallAt }: Moment): ClockFacts {
    const usual: Partial<ClockStart> = this.#options.clock ?? { running: true };
    const { at, running = false } = chosen.at === undefined ? { ...usual, ...chosen } : chosen;
    if (at === undefined && running) return [];
    return startedClock({ at: at ?? wallAt, running }, wallAt);
  }
}

/** Requests without a tenant have rules, but nothing of a world. */
export function isNone(tenant: Tenant): boolean {
  return tenantKey(tenant) === tenantKey(NO_TENANT);
}
