import { detectors } from '@aep-sim/manners';
import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath } from '../../test/callers/caller.ts';

interface Report {
  readonly requests: number;
  readonly findings: readonly {
    readonly finding: string;
    readonly requests: readonly number[];
    readonly help: string;
    readonly evidence: string;
  }[];
}

type Caller = ReturnType<typeof createCaller>;

const reportOf = async ({ call }: Pick<Caller, 'call'>, query = '') =>
  (await call('GET', `/_sim/report${query}`)).json<Report>();

async function poll({ call }: Pick<Caller, 'call'>, id: number, times: number, headers = {}) {
  for (let sent = 0; sent < times; sent += 1) {
    await call('GET', `${jobsPath}/${id}`, { headers });
  }
}

describe('the report', () => {
  it('should be empty where nothing was sent', async () => {
    expect(await reportOf(createCaller())).toEqual({ requests: 0, findings: [] });
  });

  it('should name the findings of its sandbox, with the requests, and leave no entry', async () => {
    const caller = createCaller();
    await caller.freeze();
    const { id } = await caller.createJob(await caller.createDataSet());
    await poll(caller, id, 5);
    const { requests, findings } = await reportOf(caller);
    expect(requests).toBe(7);
    expect(findings).toMatchObject([
      { finding: 'polls-without-pause', requests: [4, 5, 6, 7, 8], severity: 'warning' },
      { finding: 'leaves-jobs-running', requests: [3] },
    ]);
    expect(await reportOf(caller)).toEqual({ requests, findings });
    expect(await reportOf(caller.as({ 'x-sandbox-name': 'dev' }))).toMatchObject({ requests: 0 });
  });

  it('should not count what the page of the simulator reads', async () => {
    const caller = createCaller();
    await caller.freeze();
    const { id } = await caller.createJob(await caller.createDataSet());
    await caller.advance(60_000);
    await poll(caller, id, 9, { 'x-aep-sim-page': '1' });
    expect(await reportOf(caller)).toMatchObject({ requests: 2 });
  });

  it('should have a schema that knows each finding, and no other', async () => {
    const openapi = (await createCaller().call('GET', '/openapi.json')).json<{
      components: { schemas: Record<string, { properties: { finding: { enum: string[] } } }> };
    }>();
    const known = openapi.components.schemas['control.ClientFinding']?.properties.finding.enum;
    expect(known).toEqual(detectors.map(({ finding }) => finding));
  });

  it('should report the requests that have no sandbox, too', async () => {
    const caller = createCaller();
    await caller.call('GET', jobsPath, { headers: { 'x-gw-ims-org-id': null } });
    expect(await reportOf(caller, '?tenant=none')).toEqual({ requests: 1, findings: [] });
  });
});
