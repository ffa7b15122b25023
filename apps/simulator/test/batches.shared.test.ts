import type { Batch, EditionName } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import type { DataSetFacts } from '../src/core/data-set.ts';
import { editions } from '../src/editions/index.ts';
import type { SimulatorOptions } from '../src/options.ts';
import type { WorldFacts, WorldJob } from '../src/tenants/worlds/world.ts';
import { dataSetId, worldOf } from './data-access.ts';
import { createExporter } from './exporter.ts';

const here = dataSetId;
const there = '5b7c86968f7b6501e21ba9e2';

const worlds: [what: string, options: Partial<SimulatorOptions>][] = [
  ...(Object.keys(editions) as EditionName[]).map(
    (edition): [string, Partial<SimulatorOptions>] => [
      `as it is documented in the edition ${edition}`,
      { world: 'documented', edition },
    ],
  ),
  [
    'whose jobs share batches',
    { world: worldWith([here, ['a', 'b']], [there, ['b', 'e']], [here, ['e', 'g']]) },
  ],
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

  it('should be listed as each is by itself, whatever is asked for', async () => {
    const all = await batches('?limit=100');
    const dataSets = new Set(Object.values(all).map((batch) => batch.relatedObjects[0]?.id));
    for (const [id, batch] of Object.entries(all)) {
      expect((await get(`/data/foundation/catalog/batches/${id}`)).json()).toEqual({ [id]: batch });
    }
    const statuses = ['success', 'inactive', 'failed'];
    for (const status of ['', ...statuses.map((name) => `&status=${name}`)]) {
      for (const dataSet of ['', ...[...dataSets].map((id) => `&dataSet=${id}`)]) {
        const wanted = Object.entries(all).filter(([, batch]) => isOf(batch, status, dataSet));
        const found = await batches(`?limit=100${status}${dataSet}`);
        expect(Object.entries(found), status + dataSet).toEqual(wanted);
      }
    }
  });

  it('should each be on one page', async () => {
    const all = Object.keys(await batches('?limit=100'));
    expect(all.length).toBeGreaterThan(0);
    const pages: string[][] = [];
    for (let start = 0; start <= all.length; start += 1) {
      pages.push(Object.keys(await batches(`?limit=1&start=${start}`)));
    }
    expect(pages).toEqual([...all.map((id) => [id]), []]);
  });
});

function isOf({ status, relatedObjects }: Batch, wanted: string, dataSet: string): boolean {
  return (
    (wanted === '' || wanted === `&status=${status}`) &&
    (dataSet === '' || dataSet === `&dataSet=${relatedObjects[0]?.id}`)
  );
}
