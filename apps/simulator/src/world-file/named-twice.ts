import type { WorldFile } from '@aep-sim/types';
import type { Problem } from '../editions/decoded.ts';

type Named = Pick<WorldFile, 'dataSets' | 'segments'> & {
  readonly jobs?: readonly { readonly id: number; readonly batchIds?: readonly string[] }[];
};

/** The paths of the IDs that are used before; each ID must be unique. */
export function namedTwice({ dataSets = [], segments = [], jobs = [] }: Named): readonly Problem[] {
  const batches = jobs.flatMap(({ batchIds = [] }, job) =>
    batchIds.map((id, at) => [`/jobs/${job}/batchIds/${at}`, id] as const),
  );
  return [
    ...repeated(dataSets.map(({ id }, at) => [`/dataSets/${at}/id`, id])),
    ...repeated(
      segments.map(({ id, namespace = 'ups' }, at) => [
        `/segments/${at}/id`,
        `${namespace.toLowerCase()} ${id}`,
      ]),
    ),
    ...repeated(jobs.map(({ id }, at) => [`/jobs/${at}/id`, id])),
    ...repeated(batches),
  ];
}

function repeated(
  named: readonly (readonly [at: string, id: string | number])[],
): readonly Problem[] {
  const known = new Set<string | number>();
  return named.flatMap(([at, id]) => {
    if (known.has(id)) return [{ at, message: 'is used twice; each ID must be unique' }];
    known.add(id);
    return [];
  });
}
