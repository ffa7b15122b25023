import type { Instant } from '../../core/clock.ts';
import type { Tenant } from '../../core/tenant.ts';
import { tenantKey } from '../tenant-key.ts';
import { BadProfiles } from './bad-profiles.ts';
import { BadPolicies, builtInPolicy, type MergePolicy, readPolicies } from './merge-policies.ts';
import type { CurrentPopulation, ProfileShelf } from './profile-shelf.ts';
import { formOf, readProfiles } from './read-profiles.ts';

/** Profiles and the records and events that they were made of. */
export interface ImportedCount {
  readonly fragments: number;
  readonly profiles: number;
}

export type Outcome<T> = { readonly done: T } | { readonly error: string };

/** Takes imports as they come over HTTP. What is wrong with one is a sentence, not a throw. */
export class ProfileDesk {
  readonly #shelf: ProfileShelf;

  constructor(shelf: ProfileShelf) {
    this.#shelf = shelf;
  }

  async add(
    tenant: Tenant,
    body: AsyncIterable<Uint8Array>,
    { contentType, now }: { readonly contentType?: string; readonly now: Instant },
  ): Promise<Outcome<ImportedCount & { readonly total: ImportedCount }>> {
    const form = formOf(contentType);
    const maxFragments = this.#shelf.room;
    try {
      const read = await readProfiles(body, { now, maxFragments, ...(form && { form }) });
      this.#shelf.add(tenantKey(tenant), read);
      const { fragments } = read;
      const profiles = new Set(fragments.map(({ identity }) => identity)).size;
      const total = this.#shelf.current(tenantKey(tenant)) ?? { fragments: 0, profiles: 0 };
      return {
        done: {
          fragments: fragments.length,
          profiles,
          total: { fragments: total.fragments, profiles: total.profiles },
        },
      };
    } catch (error) {
      if (error instanceof BadProfiles) return { error: error.message };
      throw error;
    }
  }

  /** What the tenant's next job exports; undefined stands for the synthetic profiles. */
  current(tenant: Tenant): CurrentPopulation | undefined {
    return this.#shelf.current(tenantKey(tenant));
  }

  drop(tenant: Tenant): void {
    this.#shelf.drop(tenantKey(tenant));
  }

  /** Those of the tenant, and last the one that every tenant has. */
  policies(tenant: Tenant): readonly MergePolicy[] {
    return [...this.#shelf.policies(tenantKey(tenant)), builtInPolicy];
  }

  setPolicies(tenant: Tenant, body: unknown): Outcome<readonly MergePolicy[]> {
    try {
      this.#shelf.setPolicies(tenantKey(tenant), readPolicies(body));
      return { done: this.policies(tenant) };
    } catch (error) {
      if (error instanceof BadPolicies) return { error: error.message };
      throw error;
    }
  }
}
