import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSubject as subject } from '../../test/facts/tenant-facts.ts';
import {
  actsOn,
  counterOf,
  hitsOf,
  matches,
  type Rule,
  type RuleMatch,
  type Subject,
} from './rule.ts';

const origin = { seed: 'seed', org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };

function rule(over: Partial<Rule> = {}): Rule {
  return { id: 'rule-1', effect: { type: 'error', status: 503 }, ...over };
}

/** The numbers of the matches that are acted upon, of the first so many. */
function acted(one: Rule, count: number, from = origin): number[] {
  return Array.from({ length: count }, (_, match) => match).filter((match) =>
    actsOn(one, match, from),
  );
}

describe('matches', () => {
  const header = (name: string) => ({ 'x-test': '42', 'x-other': 'a' })[name];
  const query = (name: string) => ({ status: ['NEW', 'FAILED'] })[name] ?? [];
  const seen = subject({
    operation: 'retrieveExportJob',
    edition: 'tutorial',
    jobIds: [7, 8],
    dataSetIds: ['d', 'e'],
    segmentIds: ['s', 't'],
    header,
    query,
  });

  it.each<[what: string, match: RuleMatch | undefined, expected: boolean]>([
    ['nothing', undefined, true],
    ['an empty match', {}, true],
    ['an operation', { operation: 'retrieveExportJob' }, true],
    ['another operation', { operation: 'retrieveExport' }, false],
    ['one of several operations', { operation: ['listExportJobs', 'retrieveExportJob'] }, true],
    ['none of several operations', { operation: ['listExportJobs', 'createToken'] }, false],
    ['an edition', { edition: 'tutorial' }, true],
    ['another edition', { edition: 'platform' }, false],
    ['the second job', { jobId: 8 }, true],
    ['another job', { jobId: 9 }, false],
    ['the second dataset', { dataSetId: 'e' }, true],
    ['another dataset', { dataSetId: 'f' }, false],
    ['an empty dataset', { dataSetId: '' }, false],
    ['the second segment', { segmentId: 't' }, true],
    ['another segment', { segmentId: 'u' }, false],
    ['a header', { header: { 'x-test': '42' } }, true],
    ['a header of another value', { header: { 'x-test': '4' } }, false],
    ['one header of two', { header: { 'x-test': '42', 'x-other': 'b' } }, false],
    ['a header that is not there', { header: { 'x-none': '' } }, false],
    ['the second value of a parameter', { query: { status: 'FAILED' } }, true],
    ['another value of a parameter', { query: { status: 'FAIL' } }, false],
    ['one parameter of two', { query: { status: 'NEW', limit: '1' } }, false],
    ['all at once', { operation: 'retrieveExportJob', jobId: 7, header: { 'x-test': '42' } }, true],
    [
      'all but one',
      { operation: 'retrieveExportJob', jobId: 1, header: { 'x-test': '42' } },
      false,
    ],
  ])('should go by %s', (_, match, expected) => {
    expect(matches(rule(match && { match }), seen)).toBe(expected);
  });

  it('should be of no request while the rule is disabled', () => {
    expect(matches(rule({ disabled: true }), seen)).toBe(false);
  });

  it('should want all that is named, each by itself', () => {
    const all: RuleMatch = {
      operation: 'retrieveExportJob',
      edition: 'tutorial',
      jobId: 7,
      dataSetId: 'd',
      segmentId: 's',
      header: { 'x-test': '42' },
      query: { status: 'NEW' },
    };
    const others: Partial<Subject>[] = [
      { operation: 'o' },
      { edition: 'platform' },
      { jobIds: [] },
      { dataSetIds: [] },
      { segmentIds: [] },
      { header: () => undefined },
      { query: () => [] },
    ];
    expect(matches(rule({ match: all }), seen)).toBe(true);
    for (const other of others) {
      expect(matches(rule({ match: all }), { ...seen, ...other })).toBe(false);
    }
  });
});

describe('actsOn', () => {
  it.each<[what: string, over: Partial<Rule>, expected: number[]]>([
    ['every match', {}, [0, 1, 2, 3, 4, 5]],
    ['every match after some', { skip: 4 }, [4, 5]],
    ['so many matches', { times: 2 }, [0, 1]],
    ['so many matches after some', { skip: 3, times: 2 }, [3, 4]],
    ['no match of probability 0', { probability: 0 }, []],
    ['every match of probability 1', { probability: 1, times: 1 }, [0]],
  ])('should be %s', (_, over, expected) => {
    expect(acted(rule(over), 6)).toEqual(expected);
  });

  it('should draw as it has always drawn', () => {
    // The draws of the first matches, by another program: 48 bits of SHA-256, as parts of 2 ** 48.
    expect(acted(rule({ probability: 0.5 }), 12)).toEqual([0, 2, 4, 5, 6, 8, 9]);
  });

  it('should draw others for another rule and another origin', () => {
    const half = rule({ probability: 0.5 });
    const drawn = [
      acted(half, 64),
      acted({ ...half, id: 'rule-2' }, 64),
      acted(half, 64, { ...origin, seed: 'other' }),
      acted(half, 64, { ...origin, sandbox: 'dev' }),
    ].map(String);
    expect(new Set(drawn).size).toBe(4);
  });

  it('should draw about as often as the probability says', () => {
    expect(acted(rule({ probability: 0.25 }), 4000).length / 4000).toBeCloseTo(0.25, 1);
  });

  const rules = fc.record(
    {
      id: fc.integer({ min: 1, max: 3 }).map((number) => `rule-${number}` as const),
      effect: fc.constant({ type: 'error', status: 500 } as const),
      skip: fc.nat(20),
      probability: fc.constantFrom(0, 0.1, 0.5, 0.9, 1),
      times: fc.integer({ min: 1, max: 20 }),
    },
    { requiredKeys: ['id', 'effect'] },
  );

  it('should act on what a list of all matches says, in any order', () => {
    const origins = fc.constantFrom(origin, { ...origin, sandbox: 'dev' });
    const numbers = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rules, origins, numbers, (one, from, asked) => {
        const listed = listOf(one, 61, from);
        for (const match of asked) {
          expect(actsOn(one, match, from)).toBe(listed[match]);
          const hits = listed.slice(0, match).filter((is) => is).length;
          expect(hitsOf(one, match, from)).toBe(hits);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('should count the matches of each rule by itself', () => {
  expect(counterOf(rule())).not.toBe(counterOf(rule({ id: 'rule-2' })));
});

/** Whether each of the first so many matches is acted upon, one after the other. */
function listOf(
  { id, skip = 0, probability = 1, times }: Rule,
  count: number,
  { seed, org, sandbox }: typeof origin,
): boolean[] {
  let left = times ?? count;
  return Array.from({ length: count }, (_, match) => {
    const label = JSON.stringify([seed, org, sandbox, `match ${match} of ${id}`]);
    const draw = createHash('sha256').update(label).digest().readUIntBE(0, 6) / 2 ** 48;
    if (match < skip || draw >= probability || left === 0) return false;
    left -= 1;
    return true;
  });
}
