import { describe, expect, it } from 'vitest';
import { jobsPath } from '../../test/callers/caller.ts';
import { createExporter } from '../../test/callers/exporter.ts';
import { entry, file, har, token } from '../../test/documented/captures.ts';
import { worldFrom } from './world.ts';

describe('a world of what was captured with secrets', () => {
  it('should have the request of a job even if it contained a token', async () => {
    const exporter = createExporter({ world: 'documented' });
    const dataSet = '5b7c86968f7b6501e21ba9df';
    const filter = { segments: [{ segmentId: 'one' }] };
    const sent = { destination: { datasetId: dataSet }, filter, access_token: token };
    const made = await exporter.call('POST', jobsPath, { body: sent });
    const shown = (await exporter.get('/data/foundation/catalog/dataSets')).json();
    const { world } = worldFrom([
      har(entry('POST', jobsPath, sent, made.json())),
      file('data-sets.json', shown),
    ]);
    expect(world.jobs?.map(({ request }) => request.filter)).toEqual([filter]);
    expect(JSON.stringify(world)).not.toContain(token);
  });

  it('should have no secret in it', () => {
    const job = {
      id: 7,
      status: 'SUCCEEDED',
      creationTime: 1_700_000_000_000,
      profileInstanceId: `ups ${token}`,
      requestId: 'my-secret-api-key',
      fields: `a.${token}`,
      destination: { datasetId: '5b7c86968f7b6501e21ba9df', batchId: 'b7' },
    };
    const { world } = worldFrom([
      har(entry('GET', '/data/core/ups/export/jobs/7', undefined, job)),
    ]);
    const text = JSON.stringify(world);
    expect(text).not.toContain(token);
    expect(text).not.toContain('my-secret-api-key');
    expect(world.jobs).toMatchObject([
      { id: 7, profileInstanceId: 'ups token-1', batchIds: ['b7'] },
    ]);
  });
});
