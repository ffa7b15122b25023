import { afterEach, describe, expect, it, vi } from 'vitest';
import { ticking } from '../../../test/costs/ticking.ts';
import { turnsWhile } from '../../../test/costs/turns.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { DEFAULT_LIMITS } from '../../core/limits.ts';
import { patched as patchedWithin } from './patched.ts';

afterEach(() => vi.restoreAllMocks());

const patched = (of: DataSetFacts, patch: unknown) => patchedWithin(of, patch, DEFAULT_LIMITS);

const dataSet = (definition: DataSetFacts['definition']): DataSetFacts => ({
  id: 'a',
  viewId: 'b',
  createdAt: 0,
  holdsProfiles: true,
  definition,
});

describe('a JSON Patch', () => {
  it('should be applied in steps', async () => {
    ticking(2);
    const removes = Array.from({ length: 100 }, () => ({ op: 'remove', path: '/list/0' }));
    const list = Array.from({ length: 100 }, () => 1);
    const { turns, result } = await turnsWhile(() => patched(dataSet({ list }), removes));
    expect(result).toEqual({ list: [] });
    expect(turns).toBeGreaterThan(5);
  });

  it.each([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    ['text', 'text'],
    [null, null],
    [0, -0],
    [[-0], [0]],
  ])('should continue if a value equals the tested one: %j', async (value, tested) => {
    const steps = [
      { op: 'test', path: '/value', value: tested },
      { op: 'remove', path: '/value' },
    ];
    expect(await patched(dataSet({ value }), steps)).toEqual({});
  });

  it('should ignore members that an operation does not have', async () => {
    const step = { op: 'add', path: '/b', value: 2, from: '/none' };
    expect(await patched(dataSet({ a: 1 }), [step])).toEqual({ a: 1, b: 2 });
    const copy = { op: 'copy', path: '/b', value: 2, from: '/a' };
    expect(await patched(dataSet({ a: 1 }), [copy])).toEqual({ a: 1, b: 1 });
  });

  it.each(['constructor', 'prototype', '__proto__'])(
    'should change a value below %s, and no other',
    async (name) => {
      const steps = [
        { op: 'add', path: `/${name}`, value: {} },
        { op: 'add', path: `/${name}/name`, value: 'inner' },
        { op: 'copy', path: '/tags/copy', from: `/${name}/name` },
      ];
      const result = await patched(dataSet({ name: 'Profiles', tags: {} }), steps);
      expect(JSON.stringify(result)).toBe(
        `{"name":"Profiles","tags":{"copy":"inner"},"${name}":{"name":"inner"}}`,
      );
    },
  );

  it('should keep every field of a value that it adds', async () => {
    const steps = JSON.parse('[{"op": "add", "path": "/tags", "value": {"__proto__": ["a"]}}]');
    expect(JSON.stringify(await patched(dataSet({}), steps))).toBe('{"tags":{"__proto__":["a"]}}');
  });

  it('should move an item within its array', async () => {
    const step = { op: 'move', path: '/list/2', from: '/list/0' };
    expect(await patched(dataSet({ list: ['a', 'b', 'c'] }), [step])).toEqual({
      list: ['b', 'c', 'a'],
    });
  });

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: undefined }],
    ['1', 1],
    [null, {}],
    [undefined, null],
  ])('should report a value that differs from the tested one: %j', async (value, tested) => {
    const steps = [{ op: 'test', path: '/value', value: tested }];
    await expect(patched(dataSet({ value }), steps)).rejects.toThrow(
      'The JSON Patch cannot be applied: /0/value differs from the current value.',
    );
  });

  it('should compare two long lists by reading each once', async () => {
    const workOf = async (count: number) => {
      let reads = 0;
      const list = Array.from({ length: count }, (_, index) => index);
      const tested = new Proxy([...list.slice(1), 0], {
        get: (target, key, receiver) => {
          reads += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      const steps = [{ op: 'test', path: '/list', value: tested }];
      await expect(patched(dataSet({ list }), steps)).rejects.toThrow('/0/value differs');
      return reads;
    };
    const once = await workOf(500);
    expect(once).toBeLessThan(5000);
    expect(await workOf(1000)).toBeLessThanOrEqual(2.5 * once + 20);
  });
});

it.each([
  [{ op: 'remove' }, 'The JSON Patch is not valid: /0/path is required.'],
  [
    { op: 'remove', path: '/none' },
    'The JSON Patch cannot be applied: /0/path was not found in the dataset.',
  ],
  [
    { op: 'copy', path: '/value', from: '/none' },
    'The JSON Patch cannot be applied: /0/from was not found in the dataset.',
  ],
  [
    { op: 'add', path: '/none/below', value: 1 },
    'The JSON Patch cannot be applied: /0/path was not found in the dataset.',
  ],
  [
    { op: 'copy', path: '/list/9', from: '/value' },
    'The JSON Patch cannot be applied: /0/path must have an index of at most 2, or -, after /list.',
  ],
  [
    { op: 'move', path: '/list/3', from: '/list/0' },
    'The JSON Patch cannot be applied: /0/path must have an index of at most 1, or -, after /list.',
  ],
  [
    { op: 'move', path: '/list/2', from: '/list/0' },
    'The JSON Patch cannot be applied: /0/path must have an index of at most 1, or -, after /list.',
  ],
  [
    { op: 'move', path: '/list/0', from: '/list' },
    'The JSON Patch cannot be applied: /0/path must not be inside /0/from.',
  ],
  [
    { op: 'replace', path: '/list/x', value: 1 },
    'The JSON Patch cannot be applied: /0/path must have the index of an item after /list, which is an array.',
  ],
  [
    { op: 'remove', path: '' },
    'The JSON Patch cannot be applied: /0/path must not be the whole dataset; send PUT to replace it.',
  ],
  [
    { op: 'test', path: '/name/x', value: 1 },
    'The JSON Patch cannot be applied: /0/path was not found in the dataset.',
  ],
])('should reject %j without the text of a library', async (step, sentence) => {
  await expect(patched(dataSet({ value: 1, list: ['a', 'b'] }), [step])).rejects.toMatchObject({
    details: [sentence],
  });
});
