import { describe, expect, it } from 'vitest';
import type { JobFacts } from '../../src/core/job-facts.ts';
import { lifecycleAt } from '../../src/core/lifecycle.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { startOf } from '../../src/tenants/worlds/index.ts';
import { createCaller, jobsPath, org } from '../callers/caller.ts';

describe('a response that does not match its own schema', () => {
  it('should not be sent: a 500 in the documented form, and a word that names the place', async () => {
    const store = memoryStore();
    const tenant = { org, sandbox: 'prod' };
    const origin = { seed: 'aep-sim', ...tenant };
    const population = { synthetic: 10 };
    const start = startOf('empty', { population, edition: 'platform' })(origin);
    await store.commit(tenant, { ...start, jobs: [brokenJob] });
    const { call, bugs } = createCaller({ store });

    for (const path of [`${jobsPath}/7`, jobsPath]) {
      const answer = await call('GET', path);
      expect(answer.status).toBe(500);
      expect(Object.keys(answer.json<{ errors: object }>().errors)).toEqual(['500']);
    }
    expect(bugs.map(String)).toEqual([
      'Error: A response does not match its schema: /profileInstanceId must be a string.',
      'Error: A response does not match its schema: /profileInstanceId must be a string.',
    ]);
  });
});

const FAILED = 'The simulator failed unexpectedly. See its log for the error.';

describe('an unexpected error', () => {
  it.each([
    ['/_sim/clock', { error: FAILED }],
    [jobsPath, { error_code: '500900', message: FAILED }],
  ])('should be a 500 without its text, and be reported, at %s', async (path, form) => {
    const open = () => Promise.reject(new Error('the disk is gone'));
    const { call, bugs } = createCaller({ store: { ...memoryStore(), open } });
    const answer = await call('GET', path);
    expect(answer.status).toBe(500);
    expect(answer.json()).toEqual(form);
    expect(bugs.map(String)).toEqual(['Error: the disk is gone']);
  });
});

const brokenJob: JobFacts = {
  id: 7,
  createdAt: 1000,
  requestId: 'request',
  instance: 7 as unknown as string,
  request: { dataSetId: 'd', schemaName: 's' },
  lifecycle: { ...lifecycleAt('stuck', 'quick'), number: 0 },
  batchIds: ['batch'],
  population: { synthetic: 10 },
};
