import { describe, expect, it } from 'vitest';
import { dataSetsPath, jobRequest, jobsPath } from '../../../test/caller.ts';
import { createExporter } from '../../../test/exporter.ts';

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
