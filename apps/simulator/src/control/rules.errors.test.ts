import { describe, expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

const effect = { type: 'error', status: 503 };

describe('rules that are not valid', () => {
  const script = { type: 'script', script: 'stuck' };
  const cases: [body: unknown, error: string, pointer: string, nearest?: unknown][] = [
    [{}, '/effect is required.', '/effect'],
    [
      { efect: script },
      '/effect is required; /efect is not a known field. Did you mean effect?',
      '/effect',
      'efect',
    ],
    [[], 'The request body must be an object; got an array.', ''],
    [{ effect: 'stuck' }, '/effect must be an object; got a string.', '/effect'],
    [{ effect: {} }, '/effect/type is required.', '/effect/type'],
    [
      { effect: { type: 'scripts' } },
      '/effect/type must be one of 15 values; the nearest are script, drip, cut. GET /openapi.json lists all.',
      '/effect/type',
      'script',
    ],
    [
      { effect: { type: 'ERR' } },
      '/effect/type must be one of 15 values; the nearest are error, cut, drip. GET /openapi.json lists all.',
      '/effect/type',
      'error',
    ],
    [{ effect: { type: 'script' } }, '/effect/script is required.', '/effect/script'],
    [
      { effect: { type: 'script', script: 'sings' } },
      '/effect/script must be one of: succeeds, fails-exporting, fails-writing, partly-fails, stuck.',
      '/effect/script',
      'stuck',
    ],
    [
      { effect: { ...script, pace: 'Quick' } },
      '/effect/pace must be one of: instant, quick, realistic. Did you mean quick?',
      '/effect/pace',
      'quick',
    ],
    [
      { effect: { ...script, phases: { queueMs: 1 } } },
      '/effect/phases/queueMs is not a known field. Did you mean queuedMs?',
      '/effect/phases/queueMs',
      'queuedMs',
    ],
    [
      { effect: { ...script, status: 503 } },
      '/effect/status is not a known field.',
      '/effect/status',
      'phases',
    ],
    [
      { effect: { type: 'error', status: 505 } },
      '/effect/status must be one of 10 values; the nearest are 504, 503, 502. GET /openapi.json lists all.',
      '/effect/status',
      504,
    ],
    [
      { effect: { ...effect, retryAfterS: 86_401 } },
      '/effect/retryAfterS must be at most 86400 (got 86401).',
      '/effect/retryAfterS',
      86_400,
    ],
    [{ effect: script, on: 'all' }, '/on is not a known field.', '/on', 'name'],
    [{ effect: script, 'a/b~c': 1 }, '/a~1b~0c is not a known field.', '/a~1b~0c', 'name'],
    [{ effect: script, times: 0 }, '/times must be at least 1 (got 0).', '/times', 1],
    [{ effect: script, times: 1.5 }, '/times must be an integer; got 1.5.', '/times'],
    [{ effect: script, skip: -1 }, '/skip must be at least 0 (got -1).', '/skip', 0],
    [
      { effect: script, skip: 1e9 + 1 },
      '/skip must be at most 1000000000 (got 1000000001).',
      '/skip',
      1e9,
    ],
    [
      { effect: script, probability: 1.1 },
      '/probability must be at most 1 (got 1.1).',
      '/probability',
      1,
    ],
    [
      { effect: script, probability: -0.1 },
      '/probability must be at least 0 (got -0.1).',
      '/probability',
      0,
    ],
    [
      { effect: script, match: { datasetId: 'x' } },
      '/match/datasetId is not a known field. Did you mean dataSetId?',
      '/match/datasetId',
      'dataSetId',
    ],
    [
      { effect: script, match: { header: { a: 1 } } },
      '/match/header/a must be a string; got 1.',
      '/match/header/a',
    ],
    [
      { effect: script, match: { operation: 5 } },
      '/match/operation must be a string or an array; got 5.',
      '/match/operation',
    ],
    [
      { effect: script, match: { operation: [] } },
      '/match/operation must not be empty.',
      '/match/operation',
    ],
    [
      { effect: script, match: { operation: ['listExportJobs', 5] }, times: 0 },
      '/match/operation/1 must be a string; got 5; /times must be at least 1 (got 0).',
      '/match/operation/1',
    ],
    [
      { effect: script, match: { header: { 'x y': '1' } } },
      '/match/header/x y: "x y" is not a valid header name.',
      '/match/header/x y',
    ],
    [
      { effect: script, match: { header: { '': '1' } } },
      '/match/header/: "" is not a valid header name.',
      '/match/header/',
    ],
    ...['', ' a', 'a\n', '\u0100'].map((value): [object, string, string] => [
      { effect: script, match: { header: { x: value } } },
      `/match/header/x: ${JSON.stringify(value)} is not a valid header value; send one line, not empty, without spaces around it.`,
      '/match/header/x',
    ]),
    [
      { effect: script, match: { header: { x: '1', X: '2' } } },
      '/match/header/X: the same header is set twice, because names ignore case.',
      '/match/header/X',
    ],
    [
      { effect: script, match: { jobId: 0 } },
      '/match/jobId must be at least 1 (got 0).',
      '/match/jobId',
      1,
    ],
  ];
  it.each(cases)('should not be made of %j', async (body, error, pointer, nearest) => {
    const caller = createCaller();
    const answer = await caller.call('POST', '/_sim/rules', { body });
    const expected = { error, pointer, ...(nearest !== undefined && { nearest }) };
    expect([answer.status, answer.json()]).toEqual([400, expected]);
    expect((await caller.call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
  });

  it.each([{}, { enabled: 'no' }, { enabled: false, times: 2 }])(
    'should not be changed by %j',
    async (body) => {
      const caller = createCaller();
      const rule = (await caller.addRule({ effect })).json();
      expect((await caller.call('PATCH', '/_sim/rules/rule-1', { body })).status).toBe(400);
      expect((await caller.call('GET', '/_sim/rules')).json()).toEqual({ rules: [rule] });
    },
  );
});
