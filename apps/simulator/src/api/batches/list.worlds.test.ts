import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { dataSetId, worldOf } from '../../../test/callers/data-access.ts';
import { createExporter } from '../../../test/callers/exporter.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { SimulatorOptions } from '../../options.ts';
import type { WorldFacts, WorldJob } from '../../tenants/worlds/world.ts';

const here = dataSetId;
const there = '5b7c86968f7b6501e21ba9e2';
/** With those of the documented world. */
const dataSetIds = [here, there, '5b7c86968f7b6501e21ba9df', '5cf6bcf79ecc7c14530fe436'];

const worlds: [what: string, options: Partial<SimulatorOptions>][] = [
  ...editionNames.map((edition): [string, Partial<SimulatorOptions>] => [
    `as it is documented in the edition ${edition}`,
    { world: 'documented', edition },
  ]),
  [
    'whose jobs export to data sets that are not there',
    { world: worldWith([here, ['a', 'b']], ['none', ['c']], [here, ['d']]) },
  ],
];

/** Jobs that export to these data sets, the oldest first, with these batches. */
function worldWith(...exported: readonly [dataSetId: string, batchIds: string[]][]): WorldFacts {
  const { jobs, dataSets } = worldOf();
  const [job] = jobs as readonly [WorldJob];
  const [dataSet] = dataSets as readonly [DataSetFacts];
  return {
    jobs: exported.map(([dataSetId, batchIds], index) => ({
      ...job,
      id: index + 1,
      createdAt: job.createdAt + index,
      request: { ...job.request, dataSetId },
      batchIds,
    })),
    dataSets: [dataSet, { ...dataSet, id: there, viewId: '5b020a27e7040801dedba61d' }],
  };
}

describe.each(worlds)('the batches of a world %s', (_, options) => {
  const { batches, get } = createExporter(options);

  it('should be listed as each is by itself', async () => {
    const all = Object.entries(await batches('?limit=100'));
    expect(all.length).toBeGreaterThan(0);
    for (const [id, batch] of all) {
      expect((await get(`/data/foundation/catalog/batches/${id}`)).json()).toEqual({ [id]: batch });
    }
  });

  it.each(['', ...dataSetIds.map((id) => `&dataSet=${id}`)])(
    'should each be on one page, and in one status (%s)',
    async (query) => {
      const all = Object.entries(await batches(`?limit=100${query}`));
      const pages: string[][] = [];
      for (let start = 0; start <= all.length; start += 1) {
        pages.push(Object.keys(await batches(`?limit=1&start=${start}${query}`)));
      }
      expect(pages).toEqual([...all.map(([id]) => [id]), []]);
      for (const status of ['success', 'inactive', 'failed']) {
        const found = await batches(`?limit=100&status=${status}${query}`);
        expect(Object.entries(found)).toEqual(all.filter(([, each]) => each.status === status));
      }
    },
  );
});
