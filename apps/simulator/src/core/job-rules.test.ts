import { describe, expect, it } from 'vitest';
import { ruleSubject as subject } from '../../test/facts/tenant-facts.ts';
import { chooseForJob } from './job-rules.ts';
import type { Rule } from './rule.ts';

const origin = { seed: 'seed', org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };

/** A job that takes as long as it likes. */
const choosing = { lengthWith: () => Number.POSITIVE_INFINITY };

function rule(number: number, over: Partial<Rule> = {}): Rule {
  return { id: `rule-${number}`, effect: { type: 'script', script: 'stuck' }, ...over };
}

/** Which of the rules acts, and how many matches each has then. */
function tried(rules: readonly Rule[], over: Parameters<typeof subject>[0] = {}) {
  const { byScript, after } = chooseForJob(rules, subject(over), origin, {
    ...choosing,
    tryScripts: true,
  });
  return { chosen: byScript?.id, matches: after.map(({ matches }) => matches ?? 0) };
}

describe('chooseForJob', () => {
  it('should take the first that acts, and not try those after it', () => {
    expect(tried([rule(1), rule(2)])).toEqual({ chosen: 'rule-1', matches: [1, 0] });
  });

  it.each<[what: string, over: Partial<Rule>]>([
    ['skipped', { skip: 1 }],
    ['not drawn', { probability: 0 }],
    ['of a rule that is used up', { times: 1, matches: 1 }],
  ])('should count a match that is %s, and go on to the next rule', (_, over) => {
    const before = over.matches ?? 0;
    const expected = { chosen: 'rule-2', matches: [before + 1, 1] };
    expect(tried([rule(1, over), rule(2)])).toEqual(expected);
  });

  it.each<[what: string, over: Partial<Rule>]>([
    ['does not match', { match: { dataSetId: 'other' } }],
    ['is disabled', { disabled: true }],
    ['is for requests', { effect: { type: 'error', status: 500 } }],
  ])('should not count a rule that %s', (_, over) => {
    expect(tried([rule(1, over), rule(2)])).toEqual({ chosen: 'rule-2', matches: [0, 1] });
  });

  it('should choose none where none acts', () => {
    expect(tried([rule(1, { skip: 9 })])).toEqual({ chosen: undefined, matches: [1] });
    expect(tried([])).toEqual({ chosen: undefined, matches: [] });
  });

  it('should leave the rules as they are where none matches', () => {
    const rules = [rule(1, { disabled: true })];
    expect(chooseForJob(rules, subject(), origin, { ...choosing, tryScripts: true }).after).toBe(
      rules,
    );
  });

  const cancels = { effect: { type: 'cancel', afterMs: 5 } } as const;

  it('should take the first rule of each effect, whatever stands between them', () => {
    const rules = [rule(1, cancels), rule(2), rule(3, cancels), rule(4)];
    const { byScript, byCancel, after } = chooseForJob(rules, subject(), origin, {
      ...choosing,
      tryScripts: true,
    });
    expect([byScript?.id, byCancel?.id]).toEqual(['rule-2', 'rule-1']);
    expect(after.map(({ matches }) => matches)).toEqual([1, 1, undefined, undefined]);
  });

  it('should count no script rule where none is tried', () => {
    const { byScript, byCancel, after } = chooseForJob(
      [rule(1), rule(2, cancels)],
      subject(),
      origin,
      { ...choosing, tryScripts: false },
    );
    expect([byScript, byCancel?.id]).toEqual([undefined, 'rule-2']);
    expect(after.map(({ matches }) => matches)).toEqual([undefined, 1]);
  });

  it('should not count a cancel that comes when the job has ended', () => {
    const late = rule(1, { effect: { type: 'cancel', afterMs: 30 } });
    const seen: (string | undefined)[] = [];
    const { byCancel, after } = chooseForJob([late, rule(2), rule(3, cancels)], subject(), origin, {
      tryScripts: true,
      lengthWith: (byScript) => {
        seen.push(byScript?.id);
        return 30;
      },
    });
    expect([byCancel?.id, seen]).toEqual(['rule-3', ['rule-2']]);
    expect(after.map(({ matches }) => matches)).toEqual([undefined, 1, 1]);
  });
});
