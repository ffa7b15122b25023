import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { ticking } from '../../test/costs/ticking.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { JobQuery } from '../stores/port.ts';
import { jobPages } from './jobs.ts';
import type { RequestContext } from './request-context.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await setImmediate();
});

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

it('should let others in between any two steps that take long', async () => {
  let asked = 0;
  const read = async () => {
    asked += 1;
    return { jobs, more: asked < 6, skippedBatches: 0 };
  };
  const at = { jobs: read } as unknown as RequestContext;
  const askedBefore: number[] = [];
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      await setImmediate();
      askedBefore.push(asked);
    }
  })();
  ticking(11);
  for await (const _ of jobPages(at, { limit: 1 })) {
    // Every page is come to.
  }
  isOver = true;
  await others;
  expect(askedBefore).toEqual(expect.arrayContaining([3, 4, 5]));
});
