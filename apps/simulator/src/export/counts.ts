import { writtenBatches } from '../core/job.ts';
import type { Counts, JobFacts } from '../core/job-facts.ts';
import type { Population, Profile } from '../profiles/profile.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import { readyProfiles } from './ready.ts';
import { questionOf, selectorOf } from './select/selection.ts';

/** Times that a profile is looked at before the clock is: a millisecond at most, as a look takes some microseconds. */
const LOOKS = 16;

/**
 * Rows of the batches that are written, in all, by batch, and by namespace of their identities. Of a job that was seen
 * with a counter, no more than that: the first that it selects. The parts of its counter stay as they were seen.
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
      // However segments have it merged, all of its identities are kept.
      selected ??= row;
      rows += 1;
    }
    total += rows;
    for (const name of selected?.namespaces() ?? []) {
      // They compare without case, and are spelt as they first come.
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
