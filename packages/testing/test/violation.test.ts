import { expect, it } from 'vitest';
import { describeError } from '../src/violation.ts';

it.each([
  [new TypeError('no such job: 305485548'), 'TypeError: no such job: …'],
  [new Error('dataset 2bf7cddc4febea5dec168418 is gone'), 'Error: dataset … is gone'],
  [new Error('batch 14a9e5889d5a0450bca1f98182738317'), 'Error: batch …'],
  [new Error('in check-6f9619ff-8b86-4d01-b42d-00cf4fc964ff-12 of it'), 'Error: in check-… of it'],
  [new Error('answered 404 at 1795350439433_305485548'), 'Error: answered 404 at …_…'],
  [new Error('one line\nand another'), 'Error: one line'],
  ['a string', 'a string'],
  [undefined, 'undefined'],
])('should describe %s in words that are the same in every replay', (error, words) => {
  expect(describeError(error)).toBe(words);
});

it.each([
  ['without a prototype', Object.create(null), '[Object: null prototype] {}'],
  [
    'with an invalid message',
    Object.assign(new Error(), { message: Symbol('it') }),
    'a value that',
  ],
  ['with a number of its own', { a: 123456789n }, '{ a: …n }'],
])('should describe an error %s', (_, error, words) => {
  expect(describeError(error)).toContain(words);
});
