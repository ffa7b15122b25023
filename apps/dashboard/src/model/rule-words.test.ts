import type { Rule, RuleEffect, RuleMatch } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { effectText, hitsText, matchText, ruleName, standText } from './rule-words.ts';

const lost: RuleEffect = { type: 'answer-lost', then: 'reset' };
const rule: Rule = {
  id: 'rule-5',
  match: { operation: 'listExportJobs' },
  times: 2,
  effect: { type: 'error', status: 429, retryAfterS: 10 },
  enabled: true,
  matches: 0,
  hits: 0,
  exhausted: false,
};

describe('effectText', () => {
  it.each<[RuleEffect, string]>([
    [{ type: 'script', script: 'fails-writing' }, 'script `fails-writing`'],
    [{ type: 'script', script: 'stuck', pace: 'quick' }, 'script `stuck`, pace quick'],
    [
      { type: 'script', script: 'stuck', phases: { queuedMs: 90_000, exportingMs: 500 } },
      'script `stuck`, phases queued 1:30, exporting 500 ms',
    ],
    [{ type: 'error', status: 503, retryAfterS: 30 }, '503, Retry-After 30 s'],
    [{ type: 'error', status: 404 }, '404'],
    [{ type: 'latency', ms: 2500 }, 'latency, 2.5 s'],
    [{ type: 'latency', minMs: 300, maxMs: 800 }, 'latency, min 300 ms, max 800 ms'],
    [{ type: 'hang' }, 'hang'],
    [{ type: 'reset', afterBytes: 1 }, 'reset, after 1 byte'],
    [{ type: 'cut', afterBytes: 1000 }, 'cut, after 1,000 bytes'],
    [{ type: 'drip', bytes: 200, everyMs: 1000 }, 'drip, 200 bytes, every 1 s'],
    [{ type: 'body', as: 'html', status: 200 }, 'body, as html, status 200'],
    [{ type: 'content-length', by: -3 }, 'content-length, by -3'],
    [lost, 'the work is done, the response is lost, then reset'],
    [
      { type: 'hold', until: { operation: 'cancelExportJob' } },
      'hold, until operation cancelExportJob',
    ],
    [{ type: 'rate-limit', requests: 10, perMs: 1000 }, 'rate-limit, requests 10, per 1 s'],
    [{ type: 'cancel', afterMs: 1000 }, 'cancel, after 1 s'],
  ])('should say what %j does', (effect, text) => {
    expect(effectText({ effect })).toBe(text);
  });

  it.each([
    ['createExportJob', 'POST is done, the response is lost, then reset'],
    ['cancelExportJob', 'DELETE is done, the response is lost, then reset'],
    ['retrieveExportJob', 'GET is done, the response is lost, then reset'],
  ])('should name the method of %s', (operation, text) => {
    expect(effectText({ effect: lost, match: { operation } })).toBe(text);
  });
});

describe('matchText', () => {
  it.each<[RuleMatch | undefined, string]>([
    [undefined, 'every request'],
    [{}, 'every request'],
    [{ operation: 'retrieveExportJob', jobId: 7 }, 'retrieveExportJob, job 7'],
    [{ operation: ['a', 'b'], edition: 'tutorial' }, 'a, b, edition tutorial'],
    [{ header: { 'x-test': '42' }, query: { limit: '1' } }, 'x-test: 42, ?limit=1'],
  ])('should say what %j matches', (match, text) => {
    const effect = { type: 'reset' } as const;
    expect(matchText(match ? { match, effect } : { effect })).toBe(text);
  });

  it('should tell the next job from every job, and a share from all', () => {
    const effect = { type: 'script', script: 'stuck' } as const;
    expect(matchText({ effect, times: 1 })).toBe('next job');
    expect(matchText({ effect, skip: 2 })).toBe('every job, after the first 2');
    expect(matchText({ effect: { type: 'reset' }, probability: 0.05 })).toBe(
      'every request, 5 % of them',
    );
  });
});

describe('a rule', () => {
  it.each<[Partial<Rule>, string, string]>([
    [{}, '0 of 2', 'not consumed yet'],
    [{ hits: 1 }, '1 of 2', '1 left'],
    [{ hits: 2, exhausted: true }, '2 of 2', 'used up'],
    [{ enabled: false }, '0 of 2', 'off'],
  ])('should tell how it stands: %j', (change, hits, text) => {
    const changed = { ...rule, ...change };
    expect([hitsText(changed), standText(changed).text]).toEqual([hits, text]);
  });

  it('should have a name for its switch', () => {
    expect(ruleName(rule)).toBe('rule-5, 429 for listExportJobs');
  });
});
