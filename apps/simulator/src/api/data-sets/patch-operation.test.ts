import { expect, it } from 'vitest';
import { operationError } from './patch-operation.ts';

it.each([
  [{ op: 'add', path: '/a', value: null }],
  [{ op: 'replace', path: '', value: {} }],
  [{ op: 'test', path: '/a', value: 1 }],
  [{ op: 'remove', path: '/a' }],
  [{ op: 'move', path: '/a', from: '/b' }],
  [{ op: 'copy', path: '/a', from: '/b' }],
])('should accept %j', (operation) => {
  expect(operationError(operation, 0)).toBeUndefined();
});

it.each([
  ['add', '/2 must be an object; got a string'],
  [null, '/2 must be an object; got null'],
  [[], '/2 must be an object; got an array'],
  [{ path: '/a' }, '/2/op is required'],
  [
    { op: 'repalce', path: '/a', value: 1 },
    '/2/op must be one of: add, remove, replace, move, copy, test. Did you mean replace?',
  ],
  [{ op: 'toString' }, '/2/op must be one of: add, remove, replace, move, copy, test'],
  [{ op: 7 }, '/2/op must be one of: add, remove, replace, move, copy, test'],
  [{ op: 'remove' }, '/2/path is required'],
  [{ op: 'remove', path: null }, '/2/path must be a string; got null'],
  [{ op: 'remove', path: 'a' }, '/2/path must be a JSON Pointer, which begins with /'],
  [{ op: 'add', path: '/a' }, '/2/value is required'],
  [{ op: 'test', path: '/a' }, '/2/value is required'],
  [{ op: 'copy', path: '/a' }, '/2/from is required'],
  [{ op: 'move', path: '/a', from: 1 }, '/2/from must be a string; got 1'],
])('should reject %j', (operation, error) => {
  expect(operationError(operation, 2)).toBe(error);
});
