import { expect, it } from 'vitest';
import { createCaller } from '../../test/caller.ts';
import { operations as vendorOperations } from '../api/operations.ts';
import type { Description } from '../http/description.ts';
import { operations as controlOperations } from './operations.ts';

const all: readonly Description[] = [...vendorOperations, ...controlOperations];

it('should be told with what rules can do to each', async () => {
  const answer = await createCaller().call('GET', '/_sim/operations');
  const { operations } = answer.json<{ operations: unknown[] }>();
  expect(operations).toEqual(
    all.map(({ name, method, path, family, summary }) => {
      const script = name === 'createExportJob' ? ['script'] : [];
      const effects = family === 'control' ? [] : [...script, 'error'];
      return { name, method, path, family, summary, effects };
    }),
  );
});
