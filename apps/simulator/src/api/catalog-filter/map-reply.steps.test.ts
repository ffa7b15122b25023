import { setImmediate } from 'node:timers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as validators from '@aep-sim/types/validators/service';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCaller, dataSetsPath } from '../../../test/callers/caller.ts';
import { ticking } from '../../../test/costs/ticking.ts';
import { SelfCheckFailed } from '../../http/reply.ts';
import { objectsReply } from './map-reply.ts';

afterEach(() => vi.restoreAllMocks());

/** Counts turns of the event loop, in which each look at the clock takes long. */
async function countTurns() {
  // What began in this turn was told another time.
  await nextTurn();
  ticking(12);
  const counter = { turns: 0, isDone: false };
  const count = () => {
    counter.turns += 1;
    if (!counter.isDone) setImmediate(count);
  };
  setImmediate(count);
  return counter;
}

describe('an answer of objects by their ids', () => {
  const any = () => true;
  const body = async (...of: Parameters<typeof objectsReply>) =>
    JSON.parse(`${(await objectsReply(...of)).body}`);

  /** In which turns of the event loop objects of that length are made. */
  const turnsAt = async (length: number, properties?: readonly string[]) => {
    const counter = await countTurns();
    const seen: number[] = [];
    function* objects() {
      for (let at = 0; at < 30; at += 1) {
        seen.push(counter.turns);
        yield [`id-${at}`, { at, text: 'x'.repeat(length) }] as const;
      }
    }
    const shown = await body(any, objects(), properties);
    counter.isDone = true;
    expect(Object.keys(shown)).toHaveLength(30);
    return seen;
  };

  it('should be made in steps: of a large object each, or of small ones together', async () => {
    // The first step cannot have been too long: nothing was done before it.
    expect(new Set((await turnsAt(20_000)).slice(1)).size).toBe(29);
    expect(new Set((await turnsAt(20_000, ['at'])).slice(1)).size).toBe(29);
    expect(new Set(await turnsAt(2000)).size).toBe(3);
    expect(new Set(await turnsAt(100)).size).toBe(1);
  });

  it('should have each whole, or of each the properties that are asked for', async () => {
    const objects = [
      ['one', { a: 1, b: { c: [2] } }],
      ['a"b', { b: undefined, d: 3 }],
    ] as const;
    expect(await body(any, [], undefined)).toEqual({});
    expect(await body(any, objects, undefined)).toEqual(
      JSON.parse('{"one":{"a":1,"b":{"c":[2]}},"a\\"b":{"d":3}}'),
    );
    expect(await body(any, objects, ['b', 'd'])).toEqual({
      one: { b: { c: [2] } },
      'a"b': { d: 3 },
    });
  });

  it('should be held against the schema of the map, each object of it', async () => {
    const right = { imsOrg: 'x' };
    const check = validators.LastBatchMap;
    expect(await body(check, [['a', right]], undefined)).toEqual({ a: right });
    for (const objects of [
      [['a', 7 as never]],
      [
        ['a', right],
        ['b', { imsOrg: 7 }],
      ],
      [
        ['a', { imsOrg: 7, lastBatchId: 'x'.repeat(20_000) }],
        ['b', right],
      ],
    ] as const) {
      await expect(objectsReply(check, objects, undefined)).rejects.toThrow(SelfCheckFailed);
      await expect(objectsReply(check, objects, ['other'])).rejects.toThrow(SelfCheckFailed);
    }
  });
});

it('should list large datasets in steps', async () => {
  const { call, bugs } = createCaller();
  const tags = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`tag-${at}`, ['x']]));
  for (let count = 0; count < 30; count += 1) {
    const { status } = await call('POST', dataSetsPath, { body: { name: `n${count}`, tags } });
    expect(status).toBe(201);
  }
  const counter = await countTurns();
  const answer = await call('GET', `${dataSetsPath}?limit=100`);
  counter.isDone = true;
  expect(bugs).toEqual([]);
  const shown = Object.values(answer.json<object>());
  expect(shown).toHaveLength(30);
  for (const dataSet of shown) expect(dataSet).toMatchObject({ tags });
  expect(counter.turns).toBeGreaterThanOrEqual(29);
});
