import type { IdSource } from './ids.ts';
import type { JobFacts, Runs } from './job-facts.ts';

/** The IDs of a job's runs. They are generated from the job's ID when they are shown, and not stored. */
export function runsOf({ id, runs }: JobFacts, ids: IdSource): Runs {
  return (
    runs ?? {
      exportRunId: ids.uuid(`export run of job ${id}`),
      writeRunId: ids.uuid(`write run of job ${id}`),
    }
  );
}
