import { expect, it } from 'vitest';
import { dataAccessOver, worldOf } from '../callers/data-access.ts';
import { exportPath } from '../callers/exporter.ts';

it('should make files again at the next look, when their making went wrong by itself', async () => {
  let tries = 0;
  const files = async () => {
    tries += 1;
    if (tries === 1) throw new RangeError('a row is odd');
    return [{ name: 'p', length: 5, records: 1 }];
  };
  const { get, bugs } = dataAccessOver({ files }, worldOf('b'));
  expect((await get(`${exportPath}/batches/b/files`)).status).toBe(500);
  expect(bugs.map(String)).toEqual(['RangeError: a row is odd']);
  expect((await get(`${exportPath}/batches/b/files`)).status).toBe(200);
});
