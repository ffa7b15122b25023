import { expect, it } from 'vitest';
import type { JobFacts } from '../core/job-facts.ts';
import type { JobQuery } from '../stores/port.ts';
import { jobPages } from './jobs.ts';
import type { RequestContext } from './request-context.ts';

const jobs = [3, 2, 1].map((id) => ({ id }) as JobFacts);

it('should leave out what is skipped in the first step alone', async () => {
  const asked: JobQuery[] = [];
  const read = async (query: JobQuery) => {
    asked.push(query);
    return {
      jobs: jobs.slice(asked.length - 1, asked.length),
      more: asked.length < 3,
      skippedBatches: 0,
    };
  };
  const at = { jobs: read } as unknown as RequestContext;
  const query = { dataSetIds: ['d'], limit: 1, skip: 4, skipBatches: 5 };
  const found: JobFacts[] = [];
  for await (const page of jobPages(at, query)) found.push(...page.jobs);
  expect(found).toEqual(jobs);
  const following = { dataSetIds: ['d'], limit: 100 };
  expect(asked).toEqual([
    query,
    { ...following, after: jobs[0] },
    { ...following, after: jobs[1] },
  ]);
});
