import type { Instant } from './clock.ts';
import type { TenantEpoch } from './tenant.ts';

/** The profiles that exports select from. Stored in each job when it is created; the profiles are stored elsewhere. */
export type PopulationFacts = SyntheticFacts | ImportedFacts;

/** The most synthetic profiles that a sandbox can have. */
export const MAX_POPULATION = 100_000_000;

/** Synthetic profiles, and how many there are. */
export interface SyntheticFacts {
  readonly synthetic: number;
}

export interface ImportedFacts {
  /** In the order in which they were imported. */
  readonly imports: readonly ImportFacts[];
  /** The hash of the merge policies that join them; absent: only the built-in one. */
  readonly mergePolicies?: string;
  /** How many profiles there are, and how many records and events they consist of. */
  readonly profiles: number;
  readonly fragments: number;
}

/** One import, identified by the hash of its content. */
export interface ImportFacts {
  readonly hash: string;
  /** How its text is split; absent: its first bytes decide. */
  readonly form?: 'lines' | 'json';
  /** The ingestion time of fragments that do not have their own. */
  readonly importedAt: Instant;
}

export function isImported(population: PopulationFacts): population is ImportedFacts {
  return 'imports' in population;
}

/**
 * The key under which something is stored that a tenant's facts refer to; without a name, the prefix of all its keys.
 * Each epoch has its own: a reset removes what was before it, and not what another process has imported since.
 */
export function importKey({ org, sandbox, epoch }: TenantEpoch, name = ''): string {
  return `imports/${org}/${sandbox}/${epoch}/${name}`;
}
