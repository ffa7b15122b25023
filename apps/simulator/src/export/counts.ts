import { writtenBatches } from '../core/job.ts';
import type { Counts, JobFacts } from '../core/job-facts.ts';
import type { Population, Profile } from '../profiles/profile.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import { readyProfiles } from './ready.ts';
import { questionOf, selectorOf } from './select/selection.ts';

/** Profiles between two readings of the clock: a millisecond at most, because one takes some microseconds. */
const LOOKS = 16;

/**
 * Rows of the written batches: in all, by batch, and by namespace of their identities. A job with an observed counter
 * has at most that number of rows, the first that it selects. Its counters by namespace stay as observed.
 */
export async function countOf(job: JobFacts, population: Population): Promise<Counts> {
  const byBatch = job.batchIds.map(() => 0);
  const byNamespace = new Map<string, { readonly name: string; count: number }>();
  const batches = writtenBatches(job).map((index) => ({ index, select: selectorOf(job, index) }));
  const most = job.counts?.total ?? Number.POSITIVE_INFINITY;
  let total = 0;
  let looks = 0;
  for (const profile of readyProfiles(population.profiles(questionOf(job)))) {
    if (total >= most) break;
    looks += 1;
    const turn = !profile || looks % LOOKS === 0 ? yieldIfLong() : undefined;
    if (turn) await turn;
    if (!profile) continue;
    let selected: Profile | undefined;
    let rows = 0;
    for (const { index, select } of batches) {
      if (total + rows >= most) break;
      looks += 1;
      const next = looks % LOOKS === 0 ? yieldIfLong() : undefined;
      if (next) await next;
      const row = select(profile);
      if (!row) continue;
      byBatch[index] = (byBatch[index] ?? 0) + 1;
      // However segments merge it, all of its identities are kept.
      selected ??= row;
      rows += 1;
    }
    total += rows;
    for (const name of selected?.namespaces() ?? []) {
      // They are compared without case, and spelled as in their first occurrence.
      const known = byNamespace.get(name.toLowerCase());
      if (known) known.count += rows;
      else byNamespace.set(name.toLowerCase(), { name, count: rows });
    }
  }
  if (total === most && job.counts) return { ...job.counts, byBatch };
  const names = [...byNamespace.values()].map((known) => [known.name, known.count] as const);
  return {
    total,
    byNamespace: Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1))),
    byBatch,
  };
}
