import { expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';
import { operations as vendorOperations } from '../api/operations.ts';
import type { Description } from '../http/description.ts';
import { operations as controlOperations } from './operations.ts';

const all: readonly Description[] = [...vendorOperations, ...controlOperations];

it('should be told with what rules can do to each', async () => {
  const answer = await createCaller().call('GET', '/_sim/operations');
  const { operations } = answer.json<{ operations: unknown[] }>();
  expect(operations).toEqual(
    all.map(({ name, method, path, family, summary }) => {
      const effects = family === 'control' ? [] : effectsIn(name, family, method);
      return { name, method, path, family, summary, effects };
    }),
  );
});

const lists = ['listExportJobs', 'listDatasets', 'listBatches', 'listDatasetFiles'];
const ownLists = ['listCatalogFiles', 'listViewFiles'];

/** In the words of control-plane.md. */
function effectsIn(name: string, family: string, method: string): string[] {
  const isFile = name === 'retrieveDatasetFile';
  return [
    ...(name === 'createExportJob' ? ['script', 'cancel'] : []),
    ...['error', 'latency', 'hang', 'reset', 'answer-lost', 'hold', 'rate-limit'],
    ...(method === 'HEAD' ? [] : ['cut', 'drip', 'content-length']),
    ...(method === 'HEAD' || isFile ? [] : ['body']),
    ...(family === 'ims' ? [] : ['token']),
    ...([...lists, ...ownLists].includes(name) ? ['page'] : []),
  ];
}
