import type { Population } from '../profile.ts';
import { BadProfiles } from './bad-profiles.ts';
import type { Fragment } from './fragment.ts';
import { closedSchemas, joinedSchemas, type OpenSchemas } from './infer.ts';
import type { MergePolicy } from './merge-policies.ts';
import { importedPopulation } from './population.ts';
import { MAX_FRAGMENTS, type ReadProfiles } from './read-profiles.ts';

/** Imports that follow one another. They only grow: of an earlier state, the first so many are left. */
interface Series {
  readonly imports: (readonly Fragment[])[];
  /** Those that the base does not have. */
  readonly identities: Set<string>;
  schemas: OpenSchemas | undefined;
}

/** What a population id stands for. Never changes. */
interface Version {
  /** Absent: what every tenant starts with. */
  readonly id?: string;
  readonly series: Series;
  /** How many of the series belong to it. */
  readonly imports: number;
  readonly schemas: OpenSchemas;
  readonly policies: readonly MergePolicy[];
  readonly profiles: number;
  readonly fragments: number;
}

interface Shelf {
  readonly versions: Map<string, Version>;
  series: Series;
  policies: readonly MergePolicy[];
  current?: Version;
}

/** What a tenant exports; without an id, what every tenant starts with. */
export interface CurrentPopulation {
  readonly id?: string;
  readonly profiles: number;
  readonly fragments: number;
}

export interface ShelfOptions {
  /** What every tenant starts with; absent: synthetic profiles, which are no matter of the shelf. */
  readonly base?: ReadProfiles;
  /** Records and events at most, of all tenants together and beside the base; default 1,000,000. */
  readonly maxFragments?: number;
}

/** Populations that are kept ready: the others are made again of what was imported. */
const MAX_READY = 4;

/**
 * Imported profiles by tenant. Each import and each change of the merge policies makes a new population, and the
 * earlier ones stay as they were, for the jobs that were made of them.
 */
export class ProfileShelf {
  readonly #shelves = new Map<string, Shelf>();
  readonly #ready = new Map<Version, Population>();
  readonly #maxFragments: number;
  readonly #base: Version | undefined;
  readonly #baseIdentities: ReadonlySet<string>;
  #count = 0;

  constructor({ base, maxFragments = MAX_FRAGMENTS }: ShelfOptions = {}) {
    this.#maxFragments = maxFragments;
    this.#baseIdentities = new Set(base?.fragments.map(({ identity }) => identity));
    this.#base = base && {
      series: { imports: [base.fragments], identities: new Set(), schemas: base.schemas },
      imports: 1,
      schemas: base.schemas,
      policies: [],
      profiles: this.#baseIdentities.size,
      fragments: base.fragments.length,
    };
  }

  /** Records and events of all tenants, those of dropped imports included: jobs may still show them. */
  get count(): number {
    return this.#count;
  }

  /** How many more it takes. */
  get room(): number {
    return this.#maxFragments - this.#count;
  }

  /**
   * Adds an import to those that the tenant has. Gives the id of the new population.
   *
   * @throws BadProfiles, and nothing is added: its types do not agree with those before, or there is no room.
   */
  add(tenantKey: string, { fragments, schemas }: ReadProfiles): string {
    if (fragments.length > this.room) {
      throw new BadProfiles(
        `${this.#maxFragments} records and events are held at most; a reset of the tenant makes room`,
      );
    }
    const shelf = this.#shelfOf(tenantKey);
    const { series } = shelf;
    series.schemas = series.schemas ? joinedSchemas(series.schemas, schemas) : schemas;
    series.imports.push(fragments);
    for (const { identity } of fragments) {
      if (!this.#baseIdentities.has(identity)) series.identities.add(identity);
    }
    this.#count += fragments.length;
    this.#shelves.set(tenantKey, shelf);
    return this.#grow(shelf, series.schemas, (shelf.current?.fragments ?? 0) + fragments.length);
  }

  /** What the tenant's next job exports; undefined stands for the synthetic profiles. */
  current(tenantKey: string): CurrentPopulation | undefined {
    return this.#shelfOf(tenantKey).current;
  }

  /** Without an id, the base. Undefined where the tenant has no such population. */
  get(tenantKey: string, id: string | undefined): Population | undefined {
    const version = id === undefined ? this.#base : this.#shelves.get(tenantKey)?.versions.get(id);
    if (!version) return undefined;
    const population = this.#ready.get(version) ?? populationOf(version);
    // What was asked for last goes last.
    this.#ready.delete(version);
    this.#ready.set(version, population);
    const [oldest] = this.#ready.keys();
    if (oldest && this.#ready.size > MAX_READY) this.#ready.delete(oldest);
    return population;
  }

  policies(tenantKey: string): readonly MergePolicy[] {
    return this.#shelfOf(tenantKey).policies;
  }

  /** Replaces the tenant's merge policies, for the jobs that are made from now on. */
  setPolicies(tenantKey: string, policies: readonly MergePolicy[]): void {
    const shelf = this.#shelfOf(tenantKey);
    if (JSON.stringify(shelf.policies) === JSON.stringify(policies)) return;
    shelf.policies = policies;
    this.#shelves.set(tenantKey, shelf);
    if (shelf.current) this.#grow(shelf, shelf.current.schemas, shelf.current.fragments);
  }

  /**
   * Back to what every tenant starts with: the next import adds to that. What was imported stays, for the jobs
   * that were made of it, and so do the merge policies.
   */
  drop(tenantKey: string): void {
    const shelf = this.#shelves.get(tenantKey);
    if (!shelf) return;
    shelf.series = this.#newSeries();
    if (!this.#base) delete shelf.current;
    else if (shelf.policies.length === 0) shelf.current = this.#base;
    else this.#grow(shelf, this.#base.schemas, this.#base.fragments);
  }

  /** Forgets all of a tenant's imports and merge policies. */
  forget(tenantKey: string): void {
    const shelf = this.#shelves.get(tenantKey);
    if (!shelf) return;
    const baseImport = this.#base?.series.imports[0];
    const all = new Set(Array.from(shelf.versions.values(), ({ series }) => series));
    for (const { imports } of all) {
      for (const each of imports) if (each !== baseImport) this.#count -= each.length;
    }
    for (const version of shelf.versions.values()) this.#ready.delete(version);
    this.#shelves.delete(tenantKey);
  }

  /** A tenant that nobody has touched has none of its own. */
  #shelfOf(tenantKey: string): Shelf {
    return (
      this.#shelves.get(tenantKey) ?? {
        versions: new Map(),
        series: this.#newSeries(),
        policies: [],
        ...(this.#base && { current: this.#base }),
      }
    );
  }

  #newSeries(): Series {
    const { imports = [], schemas } = this.#base?.series ?? {};
    return { imports: [...imports], identities: new Set(), schemas };
  }

  /** The shelf as it stands now becomes a population. */
  #grow(shelf: Shelf, schemas: OpenSchemas, fragments: number): string {
    const { series, policies, versions } = shelf;
    const id = `imported-${versions.size + 1}`;
    const version = {
      id,
      series,
      imports: series.imports.length,
      schemas,
      policies,
      profiles: this.#baseIdentities.size + series.identities.size,
      fragments,
    };
    versions.set(id, version);
    shelf.current = version;
    return id;
  }
}

function populationOf({ series, imports, schemas, policies }: Version): Population {
  const fragments = series.imports.slice(0, imports).flat();
  return importedPopulation(fragments, closedSchemas(schemas), policies);
}
