import { hash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { BoundedMap } from '../../core/bounded-map.ts';
import type { Instant } from '../../core/clock.ts';
import {
  type ImportedFacts,
  type ImportFacts,
  importKey,
  isImported,
  type PopulationFacts,
} from '../../core/population.ts';
import type { TenantEpoch } from '../../core/tenant.ts';
import { FileMissing, type Files } from '../../files/port.ts';
import type { Population } from '../profile.ts';
import { BadProfiles } from './bad-profiles.ts';
import { noted, streamOf } from './chunks.ts';
import { closedSchemas, type OpenSchemas } from './infer.ts';
import {
  type MergePolicy,
  type NamedPolicies,
  namedPolicies,
  readPolicies,
  versionsIn,
  withBuiltIn,
} from './merge-policies.ts';
import { ownFieldCount } from './open-type.ts';
import { importedPopulation, joinedProfiles } from './population.ts';
import {
  dated,
  formOf,
  MAX_FRAGMENTS,
  type ReadProfiles,
  readProfiles,
  type UndatedProfiles,
} from './read-profiles.ts';
import { allSchemas, grown, type Series, seriesOf } from './series.ts';

export interface ImportsOptions {
  /** Stores the text of imports. */
  readonly files: Files;
  /** Profiles that are in this process anyhow. */
  readonly base?: ReadProfiles;
  /** Merge policies that are in this process anyhow. */
  readonly policies?: NamedPolicies;
  /** Records and events of a tenant at most; default 1,000,000. */
  readonly maxFragments?: number;
}

/** An import that was read, and its text. */
export interface TakenImport {
  readonly profiles: UndatedProfiles;
  readonly chunks: readonly Uint8Array[];
}

/**
 * The limit of the cache of all tenants together, in fragments and in fields that only an import has: imports, their
 * identities, populations, and joined profiles. Everything else is recreated from what was imported.
 */
const MAX_READY = MAX_FRAGMENTS;
/** At least this number is cached, however small they are. */
const LEAST_WEIGHT = MAX_READY / 1000;

/** Imports of a tenant at most: each of its jobs names all of them. */
const MAX_IMPORTS = 10_000;

/**
 * Imported profiles. The facts of tenants and jobs refer to them by the hashes of their content. Their text is in
 * files, each tenant's under its own keys, and what is derived from it is cached.
 */
export class Imports {
  readonly #files: Files;
  readonly #base: ReadProfiles | undefined;
  readonly #policies: NamedPolicies | undefined;
  readonly #maxFragments: number;
  readonly #read = new BoundedMap<string, ReadProfiles>(MAX_READY, ({ fragments, schemas }) =>
    weightOf(fragments.length, schemas),
  );
  readonly #series = new BoundedMap<string, Series>(MAX_READY, ({ identities, schemas }) =>
    weightOf(identities.size, schemas),
  );
  readonly #ready = new BoundedMap<string, Ready>(MAX_READY, ({ weight }) => weight);
  readonly #joined = joinedProfiles(MAX_READY);

  constructor({ files, base, policies, maxFragments = MAX_FRAGMENTS }: ImportsOptions) {
    this.#files = files;
    this.#base = base;
    this.#policies = policies;
    this.#maxFragments = maxFragments;
  }

  /** Reads the text of an import. @throws BadProfiles with the first invalid line */
  async take(
    body: AsyncIterable<Uint8Array>,
    contentType: string | undefined,
  ): Promise<TakenImport> {
    const chunks: Uint8Array[] = [];
    const form = formOf(contentType);
    const options = { maxFragments: this.#maxFragments, ...(form && { form }) };
    const profiles = await readProfiles(noted(body, chunks), options);
    return { profiles, chunks };
  }

  /**
   * Stores an import in addition to those that a tenant has, and returns all that it has then.
   *
   * @throws BadProfiles if its types differ from earlier ones, or it exceeds a limit; NoRoom, WriteFailed
   */
  async add(
    tenant: TenantEpoch,
    population: PopulationFacts,
    { profiles, chunks }: TakenImport,
    now: Instant,
  ): Promise<ImportedFacts> {
    const before = isImported(population) ? population : { imports: [], fragments: 0 };
    const fragments = before.fragments + profiles.fragments.length;
    if (fragments > this.#maxFragments) {
      throw new BadProfiles(
        `The sandbox exceeds the limit of ${this.#maxFragments} records and events; delete the imported profiles, or reset the sandbox`,
      );
    }
    if (before.imports.length >= MAX_IMPORTS) {
      throw new BadProfiles(
        `The sandbox exceeds the limit of ${MAX_IMPORTS} imports; import more profiles at a time, or reset the sandbox`,
      );
    }
    const read = await dated(profiles, now);
    const imports = [...before.imports, read.facts];
    const known = await this.#takeSeries(tenant, before.imports);
    const series = await grown(known, profiles.schemas, profiles.identities);
    await this.#files.put(importKey(tenant, read.facts.hash), streamOf(chunks));
    this.#read.set(nameOf(read.facts), read);
    this.#series.set(namesOf(imports), series);
    return { imports, fragments, profiles: series.identities.size };
  }

  /** @throws FileMissing */
  async population(tenant: TenantEpoch, facts: ImportedFacts): Promise<Population> {
    const key = hash('sha256', `${namesOf(facts.imports)} by ${facts.mergePolicies ?? ''}`);
    const ready = this.#ready.get(key);
    if (ready) return ready.population;
    const all = await this.#readAll(tenant, facts.imports);
    const policies = await this.#ownPolicies(tenant, facts.mergePolicies);
    const schemas = await allSchemas(all);
    const fragments = all.map((each) => each.fragments);
    const population = await importedPopulation(fragments, closedSchemas(schemas), policies, {
      name: key,
      joined: this.#joined,
      maxFragments: MAX_READY,
    });
    this.#ready.set(key, { population, weight: weightOf(facts.fragments, schemas) });
    return population;
  }

  /** The merge policies of a hash, and last the one that every tenant has. @throws FileMissing */
  async mergePolicies(
    tenant: TenantEpoch,
    name: string | undefined,
  ): Promise<readonly MergePolicy[]> {
    return withBuiltIn(await this.#ownPolicies(tenant, name));
  }

  /** See {@link versionsIn}. @throws FileMissing */
  async mergePolicyVersions(
    tenant: TenantEpoch,
    name: string | undefined,
    id: string,
  ): Promise<readonly number[] | undefined> {
    return versionsIn(await this.#ownPolicies(tenant, name), id);
  }

  /** Reads what is to replace them. @throws BadPolicies */
  readMergePolicies(body: unknown): readonly MergePolicy[] {
    return readPolicies(body);
  }

  async #ownPolicies(
    tenant: TenantEpoch,
    name: string | undefined,
  ): Promise<readonly MergePolicy[]> {
    if (name === undefined) return [];
    if (this.#policies?.name === name) return JSON.parse(this.#policies.content);
    const key = importKey(tenant, name);
    const file = await this.#files.open(key);
    if (!file) throw new FileMissing(key);
    return JSON.parse(await text(file));
  }

  /** Stores merge policies, and returns their hash. @throws NoRoom, WriteFailed */
  async keepMergePolicies(tenant: TenantEpoch, policies: readonly MergePolicy[]): Promise<string> {
    const named = namedPolicies(policies);
    await this.keep(tenant, named);
    return named.name;
  }

  /** Keeps merge policies that have their name already. @throws NoRoom, WriteFailed */
  async keep(tenant: TenantEpoch, { name, content }: NamedPolicies): Promise<void> {
    await this.#files.put(importKey(tenant, name), streamOf([Buffer.from(content)]));
  }

  /** The caller extends the series: it no longer belongs to these imports. */
  async #takeSeries(
    tenant: TenantEpoch,
    imports: readonly ImportFacts[],
  ): Promise<Series | undefined> {
    const name = namesOf(imports);
    const known = this.#series.get(name);
    this.#series.delete(name);
    if (known) return known;
    return seriesOf(await this.#readAll(tenant, imports));
  }

  async #readAll(tenant: TenantEpoch, imports: readonly ImportFacts[]): Promise<ReadProfiles[]> {
    const all: ReadProfiles[] = [];
    for (const each of imports) all.push(await this.#readOne(tenant, each));
    return all;
  }

  async #readOne(tenant: TenantEpoch, facts: ImportFacts): Promise<ReadProfiles> {
    const name = nameOf(facts);
    if (this.#base && nameOf(this.#base.facts) === name) return this.#base;
    const known = this.#read.get(name);
    if (known) return known;
    const key = importKey(tenant, facts.hash);
    const file = await this.#files.open(key);
    if (!file) throw new FileMissing(key);
    const { form, importedAt } = facts;
    const read = await dated(await readProfiles(file, form ? { form } : {}), importedAt);
    this.#read.set(name, read);
    return read;
  }
}

interface Ready {
  readonly population: Population;
  readonly weight: number;
}

function weightOf(fragments: number, { record, event }: OpenSchemas): number {
  return Math.max(fragments + ownFieldCount(record) + ownFieldCount(event), LEAST_WEIGHT);
}

function nameOf({ hash: content, form, importedAt }: ImportFacts): string {
  return `${content} ${form ?? ''} ${importedAt}`;
}

function namesOf(imports: readonly ImportFacts[]): string {
  return imports.map(nameOf).join();
}
