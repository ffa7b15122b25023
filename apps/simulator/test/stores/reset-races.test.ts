import { setImmediate as breathe } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createCaller } from '../callers/caller.ts';

const segments = Array.from({ length: 20 }, (_, at) => ({ segmentId: `segment-${at}` }));
const ups = Object.fromEntries(
  segments.map(({ segmentId }) => [segmentId, { status: 'realized' }]),
);
const profiles = Array.from({ length: 3000 }, (_, at) =>
  JSON.stringify({
    identityMap: { Email: [{ id: `${at}@example.com` }] },
    segmentMembership: { ups },
  }),
).join('\n');

it.each([0, 3, 10, 30])(
  'should answer as after a reset that comes %i turns later',
  async (turns) => {
    const { call, createDataSet, createJob, bugs } = createCaller({ pace: 'instant' });
    const headers = { 'content-type': 'application/x-ndjson' };
    expect((await call('POST', '/_sim/profiles', { headers, body: profiles })).status).toBe(201);
    const dataSet = await createDataSet();
    const { id } = await createJob(dataSet, {
      body: {
        destination: { datasetId: dataSet, segmentPerBatch: true },
        filter: { segments },
      },
    });
    const looks = [
      call('GET', `/data/core/ups/export/jobs/${id}`),
      call('GET', '/data/foundation/catalog/batches'),
      call('GET', `/data/foundation/catalog/dataSetFiles?dataSetId=${dataSet}`),
      call('GET', `/data/foundation/export/datasets/${dataSet}/preview`),
    ];
    for (let turn = 0; turn < turns; turn += 1) await breathe();
    await call('POST', '/_sim/reset');
    const answers = await Promise.all(looks);
    for (const { status } of answers) expect([200, 404]).toContain(status);
    // A job that is still shown is that of the profiles that it was made of.
    if (answers[0]?.status === 200) {
      const total = segments.length * 3000;
      expect(answers[0].json()).toMatchObject({ metrics: { totalExportedProfileCounter: total } });
    }
    expect(bugs).toEqual([]);
  },
);
