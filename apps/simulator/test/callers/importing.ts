import type { ImportedFacts, PopulationFacts } from '../../src/core/population.ts';
import type { TenantEpoch } from '../../src/core/tenant.ts';
import { memoryFiles } from '../../src/files/memory.ts';
import { Imports, type ImportsOptions } from '../../src/profiles/imported/imports.ts';
import type { MergePolicy } from '../../src/profiles/imported/merge-policies.ts';
import { joinedProfiles, type Keeping } from '../../src/profiles/imported/population.ts';
import {
  dated,
  type ReadProfiles,
  readProfiles,
} from '../../src/profiles/imported/read-profiles.ts';
import type { Population } from '../../src/profiles/profile.ts';

/** A fragment: whose it is, the value of its field n, its data set, and the day on which it was ingested. */
export type Line = readonly [id: string, n: unknown, dataSetId?: string, day?: number];

async function* linesOf(lines: readonly Line[]): AsyncIterable<Uint8Array> {
  for (const [id, n, dataSetId = '', day = 0] of lines) {
    const record = { identityMap: { Email: [{ id }] }, n };
    const ingestedAt = `2020-01-0${day + 1}T00:00:00Z`;
    yield Buffer.from(`${JSON.stringify({ record, dataSetId, ingestedAt })}\n`);
  }
}

export async function* textOf(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}

/** Where a population keeps the profiles that it has joined, which no other shares. */
export function keeping(maxFragments = 1000): Keeping {
  return { name: '', joined: joinedProfiles(maxFragments), maxFragments };
}

export async function reading(...lines: readonly Line[]): Promise<ReadProfiles> {
  return dated(await readProfiles(linesOf(lines)), 0);
}

/** Imports of one tenant, and short ways to use them. */
export function importing(
  options: Partial<ImportsOptions> = {},
  tenant: TenantEpoch = { org: 'org', sandbox: 'prod', epoch: 0 },
) {
  const files = options.files ?? memoryFiles({ maxBytes: 1 << 20, whenFull: 'reject' });
  const imports = new Imports({ files, ...options });
  const population = (facts: ImportedFacts): Promise<Population> =>
    imports.population(tenant, facts);
  const valuesOf = async (facts: ImportedFacts): Promise<unknown[]> =>
    Array.from((await population(facts)).profiles({ segments: [] }), (one) => one.field('n'));
  return {
    files,
    imports,
    tenant,
    population,
    valuesOf,
    add: async (before: PopulationFacts = { synthetic: 9 }, ...lines: readonly Line[]) =>
      imports.add(tenant, before, await imports.take(linesOf(lines), undefined), 0),
    keep: (policies: readonly MergePolicy[]) => imports.keepMergePolicies(tenant, policies),
    shownOf: async (facts: ImportedFacts): Promise<unknown> => {
      const { size, record, profiles } = await population(facts);
      return [
        size,
        facts.profiles,
        record,
        Array.from(profiles({ segments: [] }), (one) => [
          one.field('identityMap'),
          one.field('n'),
          one.updatedAt,
        ]),
      ];
    },
  };
}
