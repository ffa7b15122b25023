import type { EditionName } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobRequest, jobsPath } from '../../../test/callers/caller.ts';
import { createExporter } from '../../../test/callers/exporter.ts';

describe('what a client says of a data set', () => {
  it('should come back, all that it may say', async () => {
    const { call, dataSet } = createExporter();
    const said = {
      name: 'Export of (All) Profiles',
      description: 'of profiles',
      schemaRef: { id: '_xdm.context.profile__union', contentType: 'application/json' },
      schema: '@/xdms/model/Profile',
      fileDescription: { persisted: true, format: 'parquet' },
      aspect: 'production',
      unifiedTags: ['a'],
      systemLabels: ['b'],
      enableErrorDiagnostics: true,
      dataSourceId: 'c',
      connectorId: 'd',
      connectionId: 'e',
    };
    const body = { ...said, tags: { f: ['g'] } };
    const [path] = (await call('POST', dataSetsPath, { body })).json<string[]>();
    const id = path?.split('/').at(-1) ?? '';
    expect(await dataSet(id)).toMatchObject(said);
    const table = 'export_of_all_profiles';
    expect((await dataSet(id))?.tags).toEqual({ f: ['g'], 'adobe/pqs/table': [table] });
    // The union schema has two ids.
    expect((await call('POST', jobsPath, { body: jobRequest(id) })).status).toBe(200);
  });
});

describe('the table of a data set', () => {
  const tablesIn = async ({ call }: Pick<ReturnType<typeof createCaller>, 'call'>) => {
    const shown = (await call('GET', `${dataSetsPath}?limit=100`)).json<Record<string, Shown>>();
    return Object.fromEntries(
      Object.entries(shown).map(([id, { tags }]) => [id, tags['adobe/pqs/table']]),
    );
  };
  interface Shown {
    readonly tags: Readonly<Record<string, readonly string[]>>;
  }

  it('should be its own, whatever others are called, and stay', async () => {
    const caller = createCaller();
    const ids: string[] = [];
    const make = async (body: object) => {
      const [path = ''] = (await caller.call('POST', dataSetsPath, { body })).json<string[]>();
      ids.push(path.split('/').at(-1) ?? '');
    };
    for (const name of ['Export', 'Экспорт', '数据集', 'EXPORT', 'Mine', 'Экспорт']) {
      await make({ name });
    }
    await make({ name: 'x', tags: { 'adobe/pqs/table': ['said'] } });
    await make({ name: 'Said' });
    await make({});
    const [one, two, three, four, five, six, seven, eight, nine] = ids as [string, ...string[]];
    const before = await tablesIn(caller);
    expect(before).toEqual({
      [one]: ['export'],
      [`${two}`]: [`dataset_${two}`],
      [`${three}`]: [`dataset_${three}`],
      [`${four}`]: [`export_${four}`],
      [`${five}`]: ['mine'],
      [`${six}`]: [`dataset_${six}`],
      [`${seven}`]: ['said'],
      [`${eight}`]: [`said_${eight}`],
      [`${nine}`]: [nine],
    });
    await caller.call('PATCH', `${dataSetsPath}/${five}`, { body: { name: 'Export' } });
    await caller.call('DELETE', `${dataSetsPath}/${one}`);
    const { [one]: _, ...others } = before;
    expect(await tablesIn(caller)).toEqual(others);
    // The name is free again.
    await make({ name: 'Export' });
    expect(await tablesIn(caller)).toEqual({ ...others, [ids.at(-1) ?? '']: ['export'] });
  });

  it('should be its own in the documented world too', async () => {
    const tables = Object.values(await tablesIn(createCaller({ world: 'documented' }))).flat();
    expect(tables).toHaveLength(4);
    expect(new Set(tables).size).toBe(4);
  });
});

describe('a dataset that is created', () => {
  it.each<[EditionName, string]>([
    ['platform', '@/dataSets/'],
    ['segmentation-2020', '@/dataSets/'],
    ['segmentation', '@/dataSets/'],
    ['profile', '@/datasets/'],
    ['tutorial', '@/datasets/'],
  ])('should be named by its path, as its edition spells it: %s', async (edition, spelled) => {
    const { call } = createCaller();
    const path = `/editions/${edition}${dataSetsPath}`;
    const answer = await call('POST', path, { body: { name: 'Export' } });
    const [named = ''] = answer.json<string[]>();
    const id = named.slice(spelled.length);
    expect([answer.status, named]).toEqual([201, `${spelled}${id}`]);
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(answer.headers.get('location')).toBe(`${path}/${id}`);
    expect((await call('GET', `${path}/${id}`)).status).toBe(200);
  });

  it('should be one more each time, of the same name too', async () => {
    const { createDataSet, call } = createCaller();
    const ids = [await createDataSet(), await createDataSet()];
    const listed = (await call('GET', dataSetsPath)).json<object>();
    expect(Object.keys(listed).toSorted()).toEqual([...new Set(ids)].toSorted());
    expect(ids[0]).not.toBe(ids[1]);
  });

  it.each(['', '{', '[]', 'null', '{"name":7}', '{"tags":{"a":"b"}}', '{"schemaRef":{}}'])(
    'should be rejected for the body %s, and not be there',
    async (body) => {
      const { call } = createCaller();
      const answer = await call('POST', dataSetsPath, { body });
      expect([answer.status, answer.json()]).toMatchObject([400, { title: 'BadRequestError' }]);
      expect((await call('GET', dataSetsPath)).json()).toEqual({});
    },
  );
});
