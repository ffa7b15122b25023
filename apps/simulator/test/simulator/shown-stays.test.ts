import { type EditionName, editionNames } from '@aep-sim/types';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idSource } from '../../src/core/ids.ts';
import { jobAt, newJob } from '../../src/core/job.ts';
import type { JobFacts } from '../../src/core/job-facts.ts';
import { runsOf } from '../../src/core/runs.ts';
import { org } from '../callers/caller.ts';
import { disturbedJobs } from '../facts/disturbed-jobs.ts';
import { editions } from '../facts/editions.ts';

const ids = idSource({ seed: 's', org, sandbox: 'prod' });

interface Shown {
  readonly metrics: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly computeGatewayJobId: Readonly<Record<string, string>>;
}

/** The job as an edition shows it when it is created, and then at each instant. */
function looksAt(edition: EditionName, job: JobFacts, instants: readonly number[]): Shown[] {
  const facts = { ...job, runs: runsOf(job, ids), counts: { total: 1, byNamespace: {} } };
  // What happens to a job is not known before it does.
  const knownAt = (at: number): JobFacts => {
    const { cancelAskedAt, dataSetGoneAt, ...known } = facts;
    return {
      ...known,
      ...(cancelAskedAt !== undefined && cancelAskedAt <= at && { cancelAskedAt }),
      ...(dataSetGoneAt !== undefined && dataSetGoneAt <= at && { dataSetGoneAt }),
    };
  };
  const shown = [newJob(facts), ...instants.map((at) => jobAt(knownAt(at), at))];
  return shown.map((one) => {
    const body = editions[edition].job(one, org);
    const { ExportJob: check } = editions[edition].checks;
    expect(check(body), JSON.stringify([check.errors, body])).toBe(true);
    return body as Shown;
  });
}

it.each(editionNames)('should never take away what was shown of a job: %s', (edition) => {
  const jobs = disturbedJobs({ longestMs: 50 });
  const moments = fc.array(fc.nat(400), { minLength: 1, maxLength: 30 });
  let writes = 0;
  fc.assert(
    fc.property(jobs, moments, (job, after) => {
      const instants = after.map((ms) => job.createdAt + ms).sort((a, b) => a - b);
      const looks = looksAt(edition, job, instants);
      for (const [index, later] of looks.entries()) {
        const earlier = looks[index - 1];
        if (!earlier) continue;
        // An id that is blank names nothing yet.
        const named = Object.entries(earlier.computeGatewayJobId).filter(([, id]) => id !== '');
        expect(later.computeGatewayJobId).toMatchObject(Object.fromEntries(named));
        expect(later.metrics).toMatchObject(earlier.metrics);
        if (later.metrics['aCPDatasetWriteTime']) writes += 1;
        if (job.lifecycle.script === 'fails-writing') {
          expect(Object.keys({ ...later.metrics, ...later.computeGatewayJobId })).not.toContain(
            'aCPDatasetWriteTime',
          );
        }
      }
    }),
    { numRuns: 500, seed: 9 },
  );
  expect(writes > 100).toBe(edition !== 'segmentation');
});
