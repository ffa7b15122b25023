import type { EditionName, WorldFile } from '@aep-sim/types';
import { WorldFile as check } from '@aep-sim/types/validators/control';
import { isNestedWithin, MAX_DEPTH } from '../core/nesting.ts';
import type { Decoded, Problem } from '../editions/decoded.ts';
import { firstOf, problemsOf } from '../editions/problems.ts';
import { BadPolicies, namedPolicies, readPolicies } from '../profiles/imported/merge-policies.ts';
import { startOf } from '../tenants/worlds/index.ts';
import type { NamedPolicies, WorldFacts } from '../tenants/worlds/world.ts';
import { dataSetOf } from './data-set.ts';
import { jobOf } from './job.ts';
import { namedTwice } from './named-twice.ts';

export interface ReadingWorld {
  /** Determines the statuses of segments for which a job has none. */
  readonly edition: EditionName;
}

const WHOLE = 'The world';

/** Reads a world of the user's own: all of it, or nothing. */
export function readWorld(value: unknown, { edition }: ReadingWorld): Decoded<WorldFacts> {
  if (!isNestedWithin(value, MAX_DEPTH)) {
    const message = `is nested more than ${MAX_DEPTH} levels deep`;
    return { ok: false, problems: [{ at: WHOLE, keyword: 'depth', message }] };
  }
  if (!check(value)) return { ok: false, ...problemsOf(check, { value, whole: WHOLE }) };
  const problems: Problem[] = [];
  const world = worldOf(value, edition, problems);
  if (problems.length === 0) problems.push(...tooMuchIn(world, edition));
  if (problems.length > 0) return { ok: false, ...firstOf({ problems }) };
  return { ok: true, value: world };
}

/** The facts; what is wrong with them is added to the problems. */
function worldOf(file: WorldFile, edition: EditionName, problems: Problem[]): WorldFacts {
  const { dataSets = [], segments, mergePolicies, jobs = [] } = file;
  const ready = dataSets.map((one, at) => dataSetOf(one, `/dataSets/${at}`, problems));
  const known = new Map(ready.map((dataSet) => [dataSet.id, dataSet]));
  const made = jobs.map((job, at) =>
    jobOf(job, { at: `/jobs/${at}`, dataSets: known, edition, problems }),
  );
  problems.push(...namedTwice(file));
  // Generated batch IDs can equal ones in the file.
  if (problems.length === 0) problems.push(...namedTwice({ jobs: made }));
  const policies = mergePolicies && policiesOf(mergePolicies, problems);
  return {
    jobs: made,
    dataSets: ready,
    ...(segments && { segments }),
    ...(policies && { mergePolicies: policies }),
  };
}

function policiesOf(
  mergePolicies: NonNullable<WorldFile['mergePolicies']>,
  problems: Problem[],
): NamedPolicies | undefined {
  try {
    return namedPolicies(readPolicies({ mergePolicies }));
  } catch (error) {
    if (!(error instanceof BadPolicies)) throw error;
    const [at = '', ...words] = error.message.split(' ');
    problems.push({ at, message: words.join(' ') });
    return undefined;
  }
}

/** Errors of all jobs together. */
function tooMuchIn(world: WorldFacts, edition: EditionName): readonly Problem[] {
  try {
    startOf(world, { edition, population: { synthetic: 0 } });
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ at: '/jobs', message: `cannot be loaded: ${error.message}` }];
  }
}
