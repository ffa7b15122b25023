import { expect, it } from 'vitest';
import { doneOnce } from './done-once.ts';

it('should do once what all ask for', async () => {
  let loads = 0;
  const loaded = doneOnce(async () => {
    loads += 1;
    return loads;
  });
  expect(await Promise.all([loaded(), loaded(), loaded()])).toEqual([1, 1, 1]);
  expect(await loaded()).toBe(1);
});

it('should try again what has failed', async () => {
  let loads = 0;
  const loaded = doneOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error('too many open files');
    return loads;
  });
  await expect(Promise.all([loaded(), loaded()])).rejects.toThrow('too many open files');
  expect(await loaded()).toBe(2);
});
