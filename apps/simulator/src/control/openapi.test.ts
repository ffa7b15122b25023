import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCaller } from '../../test/caller.ts';

it('should be served as it is committed', async () => {
  const path = join(import.meta.dirname, '../../../../contracts/openapi.json');
  const answer = await createCaller().call('GET', '/openapi.json');
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.json()).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
