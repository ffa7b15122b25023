import { describe, expect, it, vi } from 'vitest';
import { createExporter, type Exporter, exportPath } from '../../../test/callers/exporter.ts';
import { selectionOf } from '../../export/select/selection.ts';

vi.mock('../../export/select/selection.ts', { spy: true });

type Row = Readonly<Record<string, string>>;

async function previewOf({ get }: Pick<Exporter, 'get'>, dataSet: string): Promise<readonly Row[]> {
  return (await get(`${exportPath}/datasets/${dataSet}/preview`)).json<{ data: Row[] }>().data;
}

describe('the preview of a data set', () => {
  const ann = {
    identityMap: { Email: [{ id: 'ann@example.com' }, { id: 'ann@example.org' }] },
    person: { name: { firstName: 'Ann' }, birthYear: 1990 },
  };
  const fields = 'identityMap, person.name.firstName, person.birthYear, personalEmail.address';

  it('should be its rows, flattened, every value a text', async () => {
    const exporter = createExporter();
    const { call, createDataSet, run } = exporter;
    await call('POST', '/_sim/profiles', { body: ann });
    const dataSet = await createDataSet();
    await run(dataSet, { body: { fields } });
    const [row, ...others] = await previewOf(exporter, dataSet);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      identityMap_Email_list_element_id: 'ann@example.com, ann@example.org',
      person_name_firstName: 'Ann',
      person_birthYear: '1990',
    });
    expect(row).not.toHaveProperty('personalEmail_address');
  });

  it('should be under either spelling, and in every edition', async () => {
    const exporter = createExporter();
    const { createDataSet, run, get } = exporter;
    const dataSet = await createDataSet();
    await run(dataSet);
    const rows = await previewOf(exporter, dataSet);
    expect(rows.length).toBeGreaterThan(40);
    for (const path of [
      `${exportPath}/dataSets/${dataSet}/preview`,
      `/editions/profile${exportPath}/datasets/${dataSet}/preview`,
    ]) {
      expect((await get(path)).json()).toEqual({ data: rows });
    }
  });

  it('should have as many rows as the export, up to a hundred', async () => {
    const exporter = createExporter({ population: 300 });
    const dataSet = await exporter.createDataSet();
    await exporter.run(dataSet, { body: { fields: 'identityMap' } });
    const rows = await previewOf(exporter, dataSet);
    expect(rows).toHaveLength(100);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(100);
  });

  it('should be a hundred rows of several batches together', async () => {
    const exporter = createExporter({ population: 240 });
    const { createDataSet, run, batch } = exporter;
    const dataSet = await createDataSet();
    const { batchIds } = await run(dataSet, {
      segments: ['a', 'b', 'c'],
      body: { fields: 'segmentMembership' },
    });
    const counts = await Promise.all(
      batchIds.map(async (id) => (await batch(id))?.metrics.recordsWritten ?? 0),
    );
    // The first is too short for a hundred, and the second would fill them twice.
    expect(counts.every((count) => count > 50 && count < 100)).toBe(true);
    expect(await previewOf(exporter, dataSet)).toHaveLength(100);
  });

  it('should go on from one batch to the next, and leave out those that failed', async () => {
    const exporter = createExporter({ population: 120 });
    const { createDataSet, run, batch } = exporter;
    const dataSet = await createDataSet();
    const { batchIds } = await run(dataSet, {
      script: 'partly-fails',
      segments: ['a', 'b', 'c'],
      body: { fields: 'segmentMembership' },
    });
    const counts = await Promise.all(
      batchIds.map(async (id) => (await batch(id))?.metrics.recordsWritten),
    );
    const [first = 0, none, third = 0] = counts;
    const rows = await previewOf(exporter, dataSet);
    expect([none, rows.length]).toEqual([undefined, first + third]);
    expect(rows.slice(0, first).every((row) => 'segmentMembership_ups_a_status' in row)).toBe(true);
    expect(rows.slice(first).every((row) => 'segmentMembership_ups_c_status' in row)).toBe(true);
  });

  it('should look into no batch without rows, however many there are', async () => {
    const exporter = createExporter();
    const { call, createDataSet, run } = exporter;
    const body = { ...ann, segmentMembership: { ups: { last: { status: 'realized' } } } };
    await call('POST', '/_sim/profiles', { body });
    const dataSet = await createDataSet();
    const names = Array.from({ length: 50 }, (_, nth) => `none${nth}`);
    await run(dataSet, { segments: [...names, 'last'] });
    vi.mocked(selectionOf).mockClear();
    expect(await previewOf(exporter, dataSet)).toHaveLength(1);
    // The first, which may have all that is wanted, and the one that has rows.
    expect(vi.mocked(selectionOf).mock.calls.map(([, , index]) => index)).toEqual([0, 50]);
  });

  it('should end where its texts are long', async () => {
    const exporter = createExporter();
    const { call, createDataSet, run } = exporter;
    const long = { ...ann, person: { name: { firstName: 'x'.repeat(900_000) } } };
    const lines = Array.from({ length: 4 }, (_, nth) =>
      JSON.stringify({ ...long, identityMap: { Email: [{ id: `${nth}` }] } }),
    );
    for (const line of lines) {
      expect((await call('POST', '/_sim/profiles', { body: line })).status).toBe(201);
    }
    const dataSet = await createDataSet();
    await run(dataSet, { body: { fields: 'identityMap, person.name.firstName' } });
    const rows = await previewOf(exporter, dataSet);
    expect(rows.map((row) => row['person_name_firstName']?.length)).toEqual([
      900_000,
      900_000,
      undefined,
    ]);
  });

  it('should be empty until the first export has ended, and change with the next', async () => {
    const exporter = createExporter();
    const { createDataSet, order, run, advance } = exporter;
    const dataSet = await createDataSet();
    expect(await previewOf(exporter, dataSet)).toEqual([]);
    await order(dataSet, { body: { fields: 'person.name.firstName' } });
    await advance(2999);
    expect(await previewOf(exporter, dataSet)).toEqual([]);
    await advance(1);
    const columns = async () =>
      new Set((await previewOf(exporter, dataSet)).flatMap((row) => Object.keys(row)));
    expect(await columns()).toEqual(new Set(['person_name_firstName']));
    await run(dataSet, { script: 'fails-writing', body: { fields: 'person.name.lastName' } });
    expect(await columns()).toEqual(new Set(['person_name_firstName']));
    await run(dataSet, { body: { fields: 'person.name.lastName' } });
    expect(await columns()).toEqual(new Set(['person_name_lastName']));
  });

  it('should be of a data set that there is', async () => {
    const { get } = createExporter();
    const answer = await get(`${exportPath}/datasets/nothing/preview`);
    expect([answer.status, answer.json()]).toMatchObject([404, { detail: 'DataSet not found.' }]);
  });
});
