import type { WorldFacts } from './world.ts';

/**
 * Rejects a world in which an id does not lead to one thing: two jobs, two datasets, or two batches, whether of one
 * job or of several.
 *
 * @throws RangeError with the ID.
 */
export function requireNamedOnce({ jobs, dataSets }: WorldFacts): void {
  requireOnce('export job', jobs, ({ id }) => [id]);
  requireOnce('dataset', dataSets, ({ id }) => [id]);
  requireOnce('batch', jobs, ({ batchIds }) => batchIds);
}

function requireOnce<T>(
  what: string,
  from: readonly T[],
  idsOf: (one: T) => readonly (string | number)[],
): void {
  const ids = new Set<string | number>();
  for (const id of from.flatMap(idsOf)) {
    if (ids.has(id)) {
      throw new RangeError(
        `Each ${what} of a world must have its own ID; ${what} ${id} occurs twice.`,
      );
    }
    ids.add(id);
  }
}
