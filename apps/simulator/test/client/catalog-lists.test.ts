import { createClient } from '@aep-sim/client';
import { expect, it } from 'vitest';
import { collected, org } from '../../../../packages/client/test/scripted.ts';
import { createSimulator } from '../../src/index.ts';

const union = 'https://ns.adobe.com/xdm/context/profile__union';

it('should lead a client to its own dataset, and to the batch that it wrote', async () => {
  const { fetch } = createSimulator({ pace: 'instant', population: 5 });
  const client = createClient({
    baseUrl: 'http://localhost',
    imsOrgId: org,
    apiKey: 'any',
    token: 'any',
    fetch,
  });
  const other = await client.createDataSet({ name: 'Other', schemaRef: { id: union } });
  await client.createDataSet({ name: 'Elsewhere', schemaRef: { id: 'https://ns.example/x' } });
  const own = await client.createDataSet({ name: 'Own', schemaRef: { id: union } });

  const [found] = await client.dataSetPage({ name: 'Own', limit: 1 });
  expect(found).toMatchObject({ id: own.id, name: 'Own', schemaId: union });
  const destination = { datasetId: found?.id ?? '' };
  const schema = { name: '_xdm.context.profile' };
  const job = await client.createExportJob({ destination, schema });
  await client.waitForExportJob(job, { pollMs: 10 });

  const filter = { createdClient: 'aep-sim', orderBy: 'desc:created' } as const;
  const batches = await collected(client.listBatches({ ...filter, dataSetId: own.id }));
  expect(batches.map(({ id, succeeded }) => [id, succeeded])).toEqual([
    [job.batches[0]?.batchId, true],
  ]);
  expect(await client.batchPage({ ...filter, dataSetId: other.id })).toEqual([]);
  const unions = await collected(client.listDataSets({ schemaId: union, orderBy: 'desc:name' }));
  expect(unions.map(({ name }) => name)).toEqual(['Own', 'Other']);
});
