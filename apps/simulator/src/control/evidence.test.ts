import { describe, expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

const path = '/_sim/evidence';

describe('a row of the evidence', () => {
  it('should be found by its id, without a sandbox', async () => {
    const headers = { 'x-gw-ims-org-id': null };
    const answer = await createCaller().call('GET', `${path}/created-new`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({
      id: 'created-new',
      behaviour: expect.stringContaining('always shows the status NEW'),
      mark: 'documented',
    });
  });

  it('should be found for each id that the answer of a job names', async () => {
    const { createDataSet, createJob, call } = createCaller();
    const { id } = await createJob(await createDataSet());
    const { evidence } = (await call('GET', `/_sim/jobs/${id}/answer`)).json<{
      evidence: Record<string, string>;
    }>();
    expect(Object.keys(evidence)).toContain('/status');
    for (const row of new Set(Object.values(evidence))) {
      expect((await call('GET', `${path}/${row}`)).json()).toMatchObject({ id: row });
    }
  });

  it.each([
    ['created-ne', 'created-new'],
    ['Created-New', 'created-new'],
    ['__proto__', expect.any(String)],
    ['constructor', expect.any(String)],
  ])('should be named when another ID is nearest to it: %s', async (id, nearest) => {
    const answer = await createCaller().call('GET', `${path}/${id}`);
    const error = expect.stringContaining(`"${id}" is not the ID of a row of the evidence`);
    expect([answer.status, answer.json()]).toEqual([404, { error, nearest }]);
  });
});
