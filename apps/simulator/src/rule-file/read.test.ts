import { describe, expect, it } from 'vitest';
import { knownOperations } from '../../scripts/known-operations-of.ts';
import { operations as vendorOperations } from '../api/operations.ts';
import { operations as controlOperations } from '../control/operations.ts';
import { effectsOf } from '../http/faults/fits.ts';
import { known } from './known.ts';
import { readRules } from './read.ts';

const place = { isInProcess: false };
const effect = { type: 'error', status: 503 };

describe('rules that are there from the start', () => {
  it('should be for the sandboxes, or for what has none, as their operations are', () => {
    const rules = [
      { name: 'a', effect },
      { name: 'b', match: { operation: 'createToken' }, effect },
      { name: 'c', match: { operation: ['listExportJobs', 'listBatches'] }, effect },
      { name: 'd', match: { operation: ['createToken', 'exchangeJwt'] }, effect },
    ];
    const read = readRules(rules, place);
    expect(read).toEqual({
      ok: true,
      rules: {
        sandbox: [
          { id: 'rule-1', ...rules[0] },
          { id: 'rule-2', ...rules[2] },
        ],
        none: [
          { id: 'rule-1', ...rules[1] },
          { id: 'rule-2', ...rules[3] },
        ],
      },
    });
    expect(readRules([], place)).toEqual({ ok: true, rules: { sandbox: [], none: [] } });
  });

  const cases: [value: unknown, ...sentences: string[]][] = [
    [{}, 'The list of rules must be an array; got an object.'],
    [null, 'The list of rules must be an array; got null.'],
    [deep(200), 'The list of rules is nested more than 100 levels deep.'],
    [
      Array.from({ length: 1001 }, () => ({ effect })),
      'The list of rules has 1,001 rules; at most 1,000 are allowed (--max-rules).',
    ],
    [[{ effect }, { name: 'x'.repeat(16_384), effect }], '/1 exceeds the limit of 16 KiB.'],
    [[null, 5], '/0 must be an object; got null.', '/1 must be an object; got 5.'],
    [
      [{ efect: effect }, { effect: { ...effect, status: 505 } }],
      '/0/effect is required.',
      '/0/efect is not a known field. Did you mean effect?',
      '/1/effect/status must be one of 10 values; the nearest are 504, 503, 502. GET /openapi.json lists all.',
    ],
    [
      [{ match: { operation: ['listBatches', 'createToken'] }, effect }],
      '/0/match/operation/1: createToken has no sandbox, but other operations of this rule have one; create two rules.',
    ],
    [
      [{ match: { header: { 'x y': '1' } }, effect }],
      '/0/match/header/x y: "x y" is not a valid header name.',
    ],
    [
      [{ match: { operation: 'listExportJobs', segmentId: 'a' }, effect }],
      expect.stringMatching(/^\/0\/match\/segmentId: listExportJobs is never about a segment; /),
    ],
    [
      [{ match: { header: { 'x-sandbox-name': 'NO' } }, effect }],
      '/0/match/header/x-sandbox-name: "NO" is not a valid sandbox name.',
    ],
    [
      [{ match: { header: { 'X-Gw-Ims-Org-Id': 'x@AdobeOrg' } }, effect }],
      '/0/match/header/X-Gw-Ims-Org-Id: "x@AdobeOrg" is not a valid organization ID.',
    ],
    [
      [{ match: { operation: 'reset' }, effect }],
      '/0/match/operation: "reset" is an operation of the control plane, and rules have no effect on it; GET /_sim/operations lists the names.',
    ],
  ];
  it.each(cases)('should not be %j', (value, ...sentences) => {
    const read = readRules(value, place);
    expect(read.ok ? [] : read.problems.map(({ sentence }) => sentence)).toEqual(sentences);
  });

  it('should go by the sandbox that a request names', () => {
    const header = { 'x-sandbox-name': 'dev', 'x-gw-ims-org-id': `${'0'.repeat(24)}@AdobeOrg` };
    expect(readRules([{ match: { header }, effect }], place)).toMatchObject({ ok: true });
  });

  it('should know the operations that there are', () => {
    expect(known).toEqual(knownOperations(vendorOperations, controlOperations));
    for (const [at, one] of known.vendorOperations.entries()) {
      expect(effectsOf(one)).toEqual(effectsOf(vendorOperations[at]));
    }
  });

  it('should not be told by a length in process', () => {
    const rules = [{ effect: { type: 'content-length', by: 1 } }];
    expect(readRules(rules, place).ok).toBe(true);
    const read = readRules(rules, { isInProcess: true });
    expect(read.ok ? [] : read.problems.map(({ pointer }) => pointer)).toEqual(['/0/effect/type']);
  });

  it('should say where they are wrong, in ten places at most', () => {
    const read = readRules(
      Array.from({ length: 30 }, (_, at) => (at === 0 ? { effect } : { effect, times: 0 })),
      place,
    );
    const pointers = read.ok ? [] : read.problems.map(({ pointer }) => pointer);
    expect(pointers).toEqual(Array.from({ length: 10 }, (_, at) => `/${at + 1}/times`));
  });
});

function deep(levels: number): unknown {
  return levels === 0 ? [] : [deep(levels - 1)];
}
