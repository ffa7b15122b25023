import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/core/limits.ts';
import {
  type Caller,
  createCaller,
  dataSetsPath,
  jobRequest,
  jobsPath,
} from '../callers/caller.ts';

const segments = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ segmentId: `segment-${index}` }));

const job = (dataSet: string, count: number, perSegment = false) => ({
  ...jobRequest(dataSet),
  destination: { datasetId: dataSet, ...(perSegment && { segmentPerBatch: true }) },
  filter: { segments: segments(count) },
});

const operations = (count: number) =>
  Array.from({ length: count }, () => ({ op: 'replace', path: '/name', value: 'New' }));

interface Case {
  readonly limits: Partial<Limits>;
  readonly method?: string;
  readonly path: string;
  /** What is at the limit, and what is over it. */
  readonly bodies: readonly [taken: unknown, rejected: unknown];
  readonly status: number;
  readonly says: string;
}

const casesOf = (dataSet: string): Readonly<Record<string, Case>> => ({
  segments: {
    limits: { segments: 3 },
    path: jobsPath,
    bodies: [job(dataSet, 3), job(dataSet, 4)],
    status: 400,
    says: 'The job has 4 segments; at most 3 are allowed (--max-segments).',
  },
  batches: {
    limits: { batches: 2 },
    path: jobsPath,
    bodies: [job(dataSet, 2, true), job(dataSet, 3, true)],
    status: 400,
    says: 'The job has 3 batches; at most 2 are allowed (--max-batches).',
  },
  'operations of a JSON Patch': {
    limits: { patchOperations: 2 },
    method: 'PATCH',
    path: `${dataSetsPath}/${dataSet}`,
    bodies: [operations(2), operations(3)],
    status: 400,
    says: 'The JSON Patch has 3 operations; at most 2 are allowed.',
  },
  'data sets': {
    limits: { dataSets: 2 },
    path: dataSetsPath,
    bodies: [{ name: 'a' }, { name: 'b' }],
    status: 413,
    says: 'This sandbox has 2 datasets; at most 2 are allowed (--max-datasets). Delete 1 first.',
  },
  rules: {
    limits: { rules: 1 },
    path: '/_sim/rules',
    bodies: [
      { effect: { type: 'reset' }, match: { edition: 'tutorial' } },
      { effect: { type: 'reset' } },
    ],
    status: 413,
    says: 'This sandbox has 1 rule; at most 1 is allowed (--max-rules); delete 1 first.',
  },
});

/** All that a sandbox shows of what it holds. */
async function stateOf({ call }: Caller): Promise<readonly string[]> {
  const paths = [
    jobsPath,
    dataSetsPath,
    '/_sim/rules',
    '/_sim/tenants',
    '/_sim/clock',
    '/data/foundation/catalog/batches',
  ];
  const answers = await Promise.all(paths.map((path) => call('GET', path)));
  return answers.map(({ text }) => text.replace(/"requests":\d+/, ''));
}

describe('a limit', () => {
  it.each(Object.keys(casesOf('')))(
    'should be kept, and nothing stored over it: %s',
    async (name) => {
      const { limits } = casesOf('')[name] as Case;
      const caller = createCaller({ limits });
      const {
        method = 'POST',
        path,
        bodies,
        status,
        says,
      } = casesOf(await caller.createDataSet())[name] as Case;
      const [taken, rejected] = bodies;
      expect((await caller.call(method, path, { body: taken })).status).toBeLessThan(300);
      const before = await stateOf(caller);
      const answer = await caller.call(method, path, { body: rejected });
      expect(answer.status).toBe(status);
      expect(answer.text).toContain(says);
      expect(await stateOf(caller)).toEqual(before);
      const { entries } = (await caller.call('GET', '/_sim/journal')).json<{
        entries: { response: { status: number }; why: { message: string }[] }[];
      }>();
      const told = entries.filter(({ response }) => response.status === status);
      expect(told).toMatchObject([{ why: [{ message: says }] }]);
      expect(caller.bugs).toEqual([]);
    },
  );

  it('should count the batches that a job would have, and segments that are named twice once', async () => {
    const { call, createDataSet } = createCaller({ limits: { batches: 2 } });
    const dataSet = await createDataSet();
    const twice = job(dataSet, 2, true);
    const body = { ...twice, filter: { segments: [...segments(2), ...segments(2)] } };
    expect((await call('POST', jobsPath, { body })).status).toBe(200);
    expect((await call('POST', jobsPath, { body: job(dataSet, 3) })).status).toBe(200);
  });

  it('should make room for a data set where another is deleted', async () => {
    const { call, createDataSet } = createCaller({ limits: { dataSets: 1 } });
    const dataSet = await createDataSet();
    expect((await call('POST', dataSetsPath, { body: {} })).status).toBe(413);
    expect((await call('DELETE', `${dataSetsPath}/${dataSet}`)).status).toBe(200);
    expect((await call('POST', dataSetsPath, { body: {} })).status).toBe(201);
    expect((await call('POST', dataSetsPath, { body: {} })).status).toBe(413);
  });

  it.each([
    [{ segmnets: 1 }, 'limits.segmnets is not a known option. Did you mean limits.segments?'],
    [{ segments: 0 }, 'limits.segments must be an integer of at least 1; got'],
    [{ batches: 1.5 }, 'limits.batches must be an integer of at least 1; got'],
    [{ rules: '7' }, 'limits.rules must be an integer of at least 1; got'],
    [[1], 'limits must be an object'],
    [null, 'limits must be an object'],
  ])('should be rejected where it is none: %j', (limits, message) => {
    const options = { limits: limits as Partial<Limits> };
    expect(() => createCaller(options)).toThrow(`createSimulator: ${message}`);
  });
});
