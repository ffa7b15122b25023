import { describe, expect, it } from 'vitest';
import { dataSetsPath, jobsPath, startAt } from '../../../test/callers/caller.ts';
import { createExporter } from '../../../test/callers/exporter.ts';

const union = 'https://ns.adobe.com/xdm/context/profile__union';
const otherSchema = 'https://ns.adobe.com/acme/schemas/1';

/** Three datasets a second apart, the last two of one schema; the first has a batch. */
async function threeDataSets() {
  const exporter = createExporter();
  const made: string[] = [];
  for (const [name, id] of [
    ['Other', otherSchema],
    ['Export', union],
    ['Export, copy', union],
  ] as const) {
    const body = { name, schemaRef: { id }, tags: { team: [name.toLowerCase()] } };
    const [path = ''] = (await exporter.call('POST', dataSetsPath, { body })).json<string[]>();
    made.push(path.slice(11));
    await exporter.advance(1000);
  }
  const [other = '', first = '', copy = ''] = made;
  const listed = async (query: string) =>
    Object.keys((await exporter.get(`${dataSetsPath}?${query}`)).json<object>());
  return { ...exporter, other, first, copy, listed };
}

describe('the filters of the list of datasets', () => {
  it('should be those of the documents', async () => {
    const { other, first, copy, listed } = await threeDataSets();
    expect(await listed('name=Export')).toEqual([first]);
    expect(await listed('name=Export,Other')).toEqual([other, first]);
    expect(await listed('name=!Export')).toEqual([other, copy]);
    expect(await listed('name=Exp*')).toEqual([first, copy]);
    expect(await listed(`schemaRef.id=${encodeURIComponent(union)}`)).toEqual([first, copy]);
    expect(await listed('state=DRAFT&createdClient=aep-sim')).toEqual([other, first, copy]);
    expect(await listed(`created=${startAt}`)).toEqual([other]);
    expect(await listed(`createdAfter=${startAt}&createdBefore=${startAt + 2000}`)).toEqual([
      first,
    ]);
    expect(await listed('property=name~^Export$')).toEqual([first]);
    expect(await listed('property=description')).toEqual([]);
    expect(await listed('property=version>1.0.0')).toEqual([]);
    expect(await listed('tags=team:export*,adobe/pqs/table:*')).toEqual([first, copy]);
    expect(await listed('tags=adobe/pqs/table:export_copy')).toEqual([copy]);
    expect(await listed('orderBy=desc:created')).toEqual([copy, first, other]);
    expect(await listed('orderBy=name,desc:created&limit=2')).toEqual([first, copy]);
    expect(await listed('sort=desc:name&start=1')).toEqual([copy, first]);
    expect(await listed('name=Exp*&start=1&limit=1')).toEqual([copy]);
    expect(await listed('requestDataSource=False')).toEqual([other, first, copy]);
    expect(await listed('nmae=Export')).toEqual([]);
  });

  it('should be applied to what each shows, its batches and its version too', async () => {
    const { first, copy, run, batch, listed, dataSet, call } = await threeDataSets();
    const { batchIds } = await run(first);
    expect(await batch(batchIds[0] ?? '')).toMatchObject({ status: 'success' });
    expect(await listed(`lastBatchId=${batchIds[0]}`)).toEqual([first]);
    expect(await listed('property=lastBatchId&property=lastBatchStatus==success')).toEqual([first]);
    expect(await listed('property=!lastSuccessfulBatch&name=Exp*')).toEqual([copy]);
    await call('PATCH', `${dataSetsPath}/${copy}`, { body: { description: 'x' } });
    expect(await listed('property=version>1.0.0')).toEqual([copy]);
    expect(await listed(`updatedAfter=${startAt + 3000}`)).toEqual([copy]);
    expect(await listed(`viewId=${(await dataSet(copy))?.viewId}`)).toEqual([copy]);
  });

  it('should be applied however a parameter that allows several values is written', async () => {
    const { other, first, listed } = await threeDataSets();
    for (const query of [
      'name=Export&name=Other',
      'name[]=Export&name[]=Other',
      'name[0]=Export&name[1]=Other',
      'Name=Export,Other',
    ]) {
      expect(await listed(query)).toEqual([other, first]);
    }
    expect(await listed('property=name~^E&property=name~t$')).toEqual([first]);
    expect(await listed('namespace[]=ACP&name=Export')).toEqual([first]);
  });

  it('should show the properties that are asked for, of one alone too', async () => {
    const { first, get, dataSet } = await threeDataSets();
    const shown = await dataSet(first);
    const of = async (path: string) => (await get(`${dataSetsPath}${path}`)).json();
    const wanted = { [first]: { name: 'Export', schemaRef: { id: union } } };
    expect(await of('?name=Export&properties=schemaRef,name,missing')).toEqual(wanted);
    expect(await of('?name=Export&properties=schemaRef&properties=name')).toEqual(wanted);
    expect(await of(`/${first}?properties=name, schemaRef`)).toEqual(wanted);
    expect(await of(`/${first}?properties=schemaRef.id`)).toEqual({ [first]: {} });
    expect(await of(`/${first}?properties=`)).toEqual({ [first]: shown });
    expect((await get(`${dataSetsPath}/${first}?properties=name`)).headers.get('e-tag')).toBe(
      '1.0.0',
    );
  });

  it('should show twenty at most with their observable schemas', async () => {
    const { createDataSet, get } = createExporter();
    for (let n = 0; n < 22; n += 1) await createDataSet();
    const count = async (query: string) =>
      Object.keys((await get(`${dataSetsPath}?limit=22&${query}`)).json<object>()).length;
    expect(await count('properties=observableSchema,name')).toBe(20);
    expect(await count('properties=name')).toBe(22);
  });

  it('should lead a client that looks its dataset up by name to its own', async () => {
    const { other, first, call, get } = await threeDataSets();
    const found = (await get(`${dataSetsPath}?name=Export&limit=1`)).json<object>();
    const [datasetId] = Object.keys(found);
    const body = { destination: { datasetId }, schema: { name: '_xdm.context.profile' } };
    const job = (await call('POST', jobsPath, { body })).json();
    expect(job).toMatchObject({ destination: { datasetId: first } });
    expect(datasetId).not.toBe(other);
  });

  it('should be rejected with what is wrong, in the journal too', async () => {
    const { get, journal } = await withJournal();
    const answer = await get(`${dataSetsPath}?property=name%3Dx&orderBy=created:desc&limit=0`);
    expect(answer.status).toBe(400);
    expect(answer.json<{ detail: string }>().detail).toContain(
      'property has an unknown operator "="',
    );
    expect((await journal()).why).toMatchObject([
      { in: 'query', pointer: '/limit', keyword: 'minimum', nearest: 1 },
      { in: 'query', pointer: '/property', keyword: 'enum', nearest: '==' },
      { in: 'query', pointer: '/orderBy', keyword: 'enum', nearest: 'desc:created' },
    ]);
  });

  it('should leave nothing that is ignored in the journal, for all of it was applied', async () => {
    const { get, journal } = await withJournal();
    await get(`${dataSetsPath}?nmae=x&requestDataSource=true`);
    expect((await journal()).ignored).toBeUndefined();
  });
});

async function withJournal() {
  const exporter = createExporter();
  await exporter.createDataSet();
  const journal = async () => {
    const path = '/_sim/journal';
    const { entries } = (await exporter.get(path)).json<{
      entries: { why?: object[]; ignored?: object[] }[];
    }>();
    return entries.at(-1) ?? {};
  };
  return { ...exporter, journal };
}
