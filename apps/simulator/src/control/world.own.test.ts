import { describe, expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';
import { createExporter } from '../../test/callers/exporter.ts';
import { followingHex } from '../core/ids.ts';
import { createSimulator } from '../index.ts';

const dataSet = '5b7c86968f7b6501e21ba9df';
const request = {
  destination: { datasetId: dataSet },
  schema: { name: '_xdm.context.profile' as const },
};
const job = { id: 726, createdAt: '2020-01-01T00:00:00Z', request, batchIds: ['b7'] };
const world = { dataSets: [{ id: dataSet }], jobs: [job] };

/** Brackets in brackets. */
function nested(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
}

describe("a world of one's own", () => {
  it('should be what the sandbox starts with, and no other one', async () => {
    const { call, as, list, batches, download } = createExporter({ world: 'documented' });
    const put = await call('PUT', '/_sim/world', { body: { world } });
    expect([put.status, put.json()]).toEqual([200, { name: 'own' }]);
    expect((await list()).records.map(({ id }) => id)).toEqual([726]);
    expect(Object.keys(await batches())).toEqual(['b7']);
    expect((await download('b7')).status).toBe(200);
    expect((await as({ 'x-sandbox-name': 'other' }).list()).records).toHaveLength(5);
    await call('POST', '/_sim/reset');
    expect((await list()).records).toHaveLength(5);
  });

  it('should tell the names of its segments', async () => {
    const { call } = createCaller();
    const segments = [
      { id: 'a', name: 'Gold' },
      { id: 'b', name: 'New', namespace: 'AAM' },
    ];
    const told = { name: 'own', segments };
    const body = { world: { segments } };
    expect((await call('PUT', '/_sim/world', { body })).json()).toEqual(told);
    expect((await call('GET', '/_sim/world')).json()).toEqual(told);
  });

  it('should join imports by its merge policies', async () => {
    const order = [dataSet];
    const policy = { id: 'm', attributeMerge: { type: 'dataSetPrecedence', order }, default: true };
    const { call } = createCaller();
    await call('PUT', '/_sim/world', { body: { world: { mergePolicies: [policy] } } });
    const listed = async () => (await call('GET', '/_sim/merge-policies')).json();
    const own = { ...policy, version: 1 };
    expect(await listed()).toMatchObject({
      mergePolicies: [own, { id: 'timestampOrdered-none-mp' }],
    });
    await call('POST', '/_sim/reset');
    expect(await listed()).toMatchObject({ mergePolicies: [{ id: 'timestampOrdered-none-mp' }] });
  });

  it('should give new jobs ids above its own', async () => {
    const { call, createJob } = createCaller();
    const far = { ...job, id: 99_999_999_999_999 };
    await call('PUT', '/_sim/world', { body: { world: { ...world, jobs: [far] } } });
    expect((await createJob(dataSet)).id).toBe(100_000_000_000_000);
  });

  it.each<[object, object]>([
    [{}, { error: 'name or world is required.', pointer: '/name', nearest: 'documented' }],
    [
      { world: nested(101) },
      { error: expect.stringMatching(/ is nested more than 100 levels deep\.$/) },
    ],
    [
      { world: { dataSets: [{ id: dataSet, viewId: 'c'.repeat(24) }] } },
      { pointer: '/world/dataSets/0/viewId', nearest: followingHex(dataSet) },
    ],
    [
      { name: 'empty', world: {} },
      { error: 'Set name or world, not both.', pointer: '/world' },
    ],
    [
      { world: { ...world, jobs: [{ ...job, script: 'succeds' }] } },
      { pointer: '/world/jobs/0/script', nearest: 'succeeds' },
    ],
    [{ world: { jobs: [job] } }, { pointer: '/world/jobs/0/request/destination/datasetId' }],
    [{ world: { dataSet: [] } }, { pointer: '/world/dataSet', nearest: 'dataSets' }],
    [
      { world: { ...world, jobs: [job, { ...job, id: 727 }] } },
      {
        error: '/world/jobs/1/batchIds/0 is used twice; each ID must be unique.',
        pointer: '/world/jobs/1/batchIds/0',
      },
    ],
  ])('should be rejected, and leave what stands: %j', async (body, error) => {
    const { call, list } = createCaller({ world: 'documented' });
    const answer = await call('PUT', '/_sim/world', { body });
    expect([answer.status, answer.json()]).toMatchObject([400, error]);
    expect((await list()).records).toHaveLength(5);
  });

  it('should be no larger than other bodies', async () => {
    const { call } = createCaller();
    const jobs = [{ ...job, request: { ...request, fields: 'x'.repeat(1_048_576) } }];
    expect((await call('PUT', '/_sim/world', { body: { world: { ...world, jobs } } })).status).toBe(
      413,
    );
  });

  it('should be the start of every sandbox where the simulator is made with it', async () => {
    const policy = { id: 'm', attributeMerge: { type: 'timestampOrdered' as const } };
    const { fetch } = createSimulator({ world: { ...world, mergePolicies: [policy] } });
    for (const sandbox of ['one', 'two']) {
      const headers = {
        'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
        'x-sandbox-name': sandbox,
      };
      const answer = await fetch('http://localhost/_sim/jobs', { headers });
      expect(await answer.json()).toMatchObject({
        jobs: [{ id: 726, batches: ['b7'], rows: expect.any(Number) }],
      });
      const policies = await fetch('http://localhost/_sim/merge-policies', { headers });
      expect(await policies.json()).toMatchObject({ mergePolicies: [{ id: 'm' }, {}] });
    }
  });

  it.each<[unknown, string]>([
    [{ job: [] }, 'createSimulator: world: /job is not a known field. Did you mean jobs?'],
    [{ jobs: [job] }, 'createSimulator: world: /jobs/0/request/destination/datasetId must be'],
    [null, 'createSimulator: world: The world must be an object; got null.'],
    [7, 'createSimulator: world must be one of: documented, empty'],
  ])('should not make a simulator that it does not fit: %j', (wrong, message) => {
    expect(() => createSimulator({ world: wrong as object })).toThrow(TypeError);
    expect(() => createSimulator({ world: wrong as object })).toThrow(message);
  });
});
