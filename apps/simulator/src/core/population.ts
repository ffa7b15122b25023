import type { Instant } from './clock.ts';
import type { TenantEpoch } from './tenant.ts';

/** What exports select from. Frozen into each job when it is made; the profiles themselves are kept elsewhere. */
export type PopulationFacts = SyntheticFacts | ImportedFacts;

/** The most synthetic profiles that a sandbox can have. */
export const MAX_POPULATION = 100_000_000;

/** Profiles that are made up, so many of them. */
export interface SyntheticFacts {
  readonly synthetic: number;
}

export interface ImportedFacts {
  /** In the order of their coming. */
  readonly imports: readonly ImportFacts[];
  /** The hash of the merge policies that join them; absent: the built-in one alone. */
  readonly mergePolicies?: string;
  /** How many profiles there are, and the records and events that they are made of. */
  readonly profiles: number;
  readonly fragments: number;
}

/** One import, named by the hash of its content. */
export interface ImportFacts {
  readonly hash: string;
  /** How its text is cut; absent: its first bytes tell. */
  readonly form?: 'lines' | 'json';
  /** When fragments came in that do not say it themselves. */
  readonly importedAt: Instant;
}

export function isImported(population: PopulationFacts): population is ImportedFacts {
  return 'imports' in population;
}

/**
 * Under which key something is kept that a tenant's facts name; without a name, the beginning of all its keys. Each
 * epoch has its own: a reset takes away what came before it, and not what another process has imported since.
 */
export function importKey({ org, sandbox, epoch }: TenantEpoch, name = ''): string {
  return `imports/${org}/${sandbox}/${epoch}/${name}`;
}
