import { expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

const until = (operation: string) => ({ type: 'hold', until: { operation } });

it.each<[rule: object, pointer: string, nearest: unknown, error: RegExp]>([
  [{ type: 'latency' }, '/effect', undefined, /ms is required, or both minMs and maxMs/],
  [{ type: 'latency', minMs: 1 }, '/effect', undefined, /ms is required/],
  [
    { type: 'latency', ms: 1, maxMs: 2 },
    '/effect',
    undefined,
    /Set ms, or both minMs and maxMs, not all/,
  ],
  [{ type: 'latency', minMs: 5, maxMs: 4 }, '/effect/maxMs', 5, /at least minMs, 5; got 4/],
  [{ type: 'latency', ms: 600_001 }, '/effect/ms', 600_000, /at most 600000 on the real clock/],
  [{ type: 'latency', minMs: 0, maxMs: 600_001 }, '/effect/maxMs', 600_000, /on the real clock/],
  [until('cancelExportJbo'), '/effect/until/operation', 'cancelExportJob', /is not an operation/],
  [until('setClock'), '/effect/until/operation', expect.anything(), /control plane/],
  [{ type: 'content-length', by: 0 }, '/effect/by', 1, /must not be 0/],
  [{ type: 'cut' }, '/effect/afterBytes', undefined, /is required/],
  [{ type: 'cut', afterBytes: -1 }, '/effect/afterBytes', 0, /must be at least 0/],
  [{ type: 'body', as: 'xml' }, '/effect/as', 'html', /must be one of/],
  [{ type: 'answer-lost', then: 'rest' }, '/effect/then', 'reset', /must be one of/],
  [{ type: 'page', as: 'empty' }, '/effect/as', expect.anything(), /must be one of/],
  [{ type: 'hold', until: {} }, '/effect/until/operation', undefined, /is required/],
  [{ type: 'rate-limit', requests: 1, perMs: 0 }, '/effect/perMs', 1, /1/],
  [{ type: 'drip', bytes: 0, everyMs: 1 }, '/effect/bytes', 1, /1/],
  [{ type: 'hang', forMs: 1 }, '/effect/forMs', 'ms', /is not a known field/],
])('should not be made: %j', async (effect, pointer, nearest, error) => {
  const { addRule, call } = createCaller();
  const answer = await addRule({ effect });
  const { error: sentence, ...place } = answer.json<{ error: string }>();
  expect([answer.status, sentence]).toEqual([400, expect.stringMatching(error)]);
  expect(place).toMatchObject({ ...(nearest !== undefined && { nearest }) });
  expect(sentence).toContain(pointer);
  expect((await call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
});

it.each([
  ['retrieveDatasetFileHeaders', { type: 'cut', afterBytes: 1 }, /cannot have the effect cut/],
  ['retrieveDatasetFile', { type: 'body', as: 'html' }, /cannot have the effect body/],
  [
    'listDatasets',
    { type: 'page', as: 'repeated-cursor' },
    /effect page repeated-cursor; only listExportJobs/,
  ],
  ['listDatasetFiles', { type: 'page', as: 'expired-cursor' }, /listExportJobs can/],
  ['retrieveExportJob', { type: 'cancel', afterMs: 1 }, /createExportJob can/],
  ['retrieveExportJob', { type: 'page', as: 'short' }, /cannot have the effect page short/],
])('should not be made for %s: %j', async (operation, effect, error) => {
  const { addRule, call } = createCaller();
  const answer = await addRule({ match: { operation }, effect });
  expect(answer.json()).toMatchObject({
    error: expect.stringMatching(error),
    pointer: '/match/operation',
    nearest: expect.any(String),
  });
  expect((await call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
});

it('should move no clock where there is no sandbox, nor look for its tokens or pages', async () => {
  const { call } = createCaller();
  for (const effect of [
    { type: 'latency', ms: 1, clock: 'virtual' },
    { type: 'token', state: 'revoked' },
    { type: 'page', as: 'short' },
    { type: 'cancel', afterMs: 1 },
  ]) {
    const answer = await call('POST', '/_sim/rules?tenant=none', { body: { effect } });
    expect([effect.type, answer.status]).toEqual([effect.type, 400]);
  }
});
