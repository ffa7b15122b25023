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
    [{ type: 'error', status: 503, retryAfterS: 30 }, '503, Retry-After 30 s'],
    [{ type: 'error', status: 404 }, '404'],
    [{ type: 'latency', ms: 2500 }, '2.5 s late'],
    [{ type: 'latency', minMs: 300, maxMs: 800 }, '300 to 800 ms late'],
    [{ type: 'latency', ms: 2_400_000, clock: 'virtual' }, '40:00 late, by the clock'],
    [{ type: 'hang' }, 'no answer'],
    [{ type: 'hang', ms: 5000 }, 'no answer, reset after 5 s'],
    [{ type: 'reset' }, 'connection reset'],
    [{ type: 'reset', afterBytes: 1 }, 'connection reset, after 1 byte'],
    [{ type: 'cut', afterBytes: 1000 }, 'body cut after 1,000 bytes'],
    [{ type: 'drip', bytes: 200, everyMs: 1000 }, 'drip, 200 bytes a second'],
    [{ type: 'drip', bytes: 1, everyMs: 50 }, 'drip, 1 byte every 50 ms'],
    [{ type: 'body', as: 'html', status: 200 }, 'an HTML page as body, status 200'],
    [{ type: 'content-length', by: -3 }, 'Content-Length 3 bytes too short'],
    [{ type: 'content-length', by: 1 }, 'Content-Length 1 byte too long'],
    [lost, 'the work is done, the answer is lost'],
    [
      { type: 'hold', until: { operation: 'cancelExportJob' } },
      'held until cancelExportJob is answered, 30 s at most',
    ],
    [{ type: 'token', state: 'expired' }, 'token expired, 401 from then on'],
    [{ type: 'page', as: 'repeated-cursor' }, 'a page that links to itself'],
    [{ type: 'rate-limit', requests: 10, perMs: 1000 }, '429, beyond 10 requests a second'],
    [{ type: 'rate-limit', requests: 1, perMs: 5000 }, '429, beyond 1 request in 5 s'],
    [{ type: 'cancel', afterMs: 1000 }, 'another client cancels, 1 s after it was created'],
  ])('should say what %j does', (effect, text) => {
    expect(effectText({ effect })).toBe(text);
  });

  it.each([
    ['createExportJob', 'POST is done, the answer is lost'],
    ['cancelExportJob', 'DELETE is done, the answer is lost'],
    ['retrieveExportJob', 'GET is done, the answer is lost'],
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
