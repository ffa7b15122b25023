import { expect, it, vi } from 'vitest';
import { atOnce } from '../../steps/in-steps.ts';
import type { Data } from '../own.ts';
import type { Fragment } from './fragment.ts';
import { mergedIdentities, mergedRecord } from './merge.ts';

const byTime = { type: 'timestampOrdered' } as const;
const primary = { Email: [{ id: 'a', primary: true }] };
const namespace = (nth: number) => ({ identityMap: { ...primary, [`N${nth}`]: [{ id: 'b' }] } });

/** Keys that are walked over and looked up, however: what time goes to. */
function workOf(merge: () => unknown): number {
  let work = 0;
  for (const name of ['keys', 'entries', 'values'] as const) {
    const before = Object[name] as (of: object) => unknown[];
    vi.spyOn(Object, name).mockImplementation(((of: object) => {
      const found = before(of);
      work += found.length;
      return found;
    }) as never);
  }
  const { get, set } = Map.prototype;
  vi.spyOn(Map.prototype, 'set').mockImplementation(function (this: unknown, key, value) {
    work += 1;
    return set.call(this as Map<unknown, unknown>, key, value);
  });
  vi.spyOn(Map.prototype, 'get').mockImplementation(function (this: unknown, key) {
    work += 1;
    return get.call(this as Map<unknown, unknown>, key);
  });
  merge();
  vi.restoreAllMocks();
  return work;
}

it.each<[string, (nth: number) => Data]>([
  ['a segment', (nth) => ({ segmentMembership: { ups: { [`s${nth}`]: { status: 'exited' } } } })],
  ['a namespace of segments', (nth) => ({ segmentMembership: { [`n${nth}`]: { s: {} } } })],
  ['a namespace of identities', namespace],
  ['an identity', (nth) => ({ identityMap: { Email: [{ id: `${nth}` }] } })],
  ['an older identity', (nth) => ({ identities: [{ id: 'a', namespace: { code: `n${nth}` } }] })],
  ['a field', (nth) => ({ [`field${nth}`]: { value: 1 } })],
])('should take twice as long with twice as many that add %s each', (_, saying) => {
  const workFor = (count: number) => {
    const fragments = Array.from({ length: count }, (_, nth) => record(nth, saying(nth)));
    return workOf(() => atOnce(mergedRecord(fragments, byTime)));
  };
  expect(workFor(400)).toBeLessThanOrEqual(2.5 * workFor(200));
});

it('should take twice as long for a fragment that says twice as much', () => {
  const workFor = (count: number) => {
    const all = Array.from({ length: count }, (_, nth) => namespace(nth).identityMap);
    const identityMap = Object.assign({}, ...all, { Email: [{ id: 'a' }, { id: 'a' }] }) as Data;
    const codes = Array.from({ length: count }, () => ({ id: 'a', namespace: { code: 'x' } }));
    return workOf(() => {
      atOnce(mergedRecord([record(1, { identityMap })], byTime));
      atOnce(mergedIdentities([record(1, { identities: codes })]));
    });
  };
  expect(workFor(400)).toBeLessThanOrEqual(2.5 * workFor(200));
});

it('should stop after each fragment', () => {
  const steps = mergedRecord(
    [1, 2, 3].map((nth) => record(nth, namespace(nth))),
    byTime,
  );
  expect([steps.next(), steps.next(), steps.next()].map(({ done }) => done)).toEqual([
    false,
    false,
    false,
  ]);
  expect(steps.next()).toMatchObject({ done: true, value: { identityMap: primary } });
  expect([...mergedIdentities([event(1, 1, {}), event(1, 2, {})])]).toHaveLength(2);
});

function record(ingestedAt: number, value: Data, dataSetId = ''): Fragment {
  return { kind: 'record', dataSetId, ingestedAt, identity: 'x', value };
}

function event(ingestedAt: number, happenedAt: number, more: Data): Fragment {
  const value = { timestamp: new Date(happenedAt), ...more };
  return { kind: 'event', dataSetId: '', ingestedAt, identity: 'x', value };
}
