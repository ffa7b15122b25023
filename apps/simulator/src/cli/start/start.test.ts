import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { binary, run, startProcess } from '../../../test/processes/processes.ts';
import { text } from '../../../test/processes/socket-text.ts';

const ORG = '0123456789ABCDEF01234567@AdobeOrg';
const headers = { authorization: 'Bearer any', 'x-api-key': 'any', 'x-gw-ims-org-id': ORG };
const jobs = '/data/core/ups/export/jobs';

describe('aep-sim start', () => {
  it('should print a JSON line when ready, then one for each request', async () => {
    await using simulator = await startProcess(['--json', '--world', 'empty']);
    const answer = await fetch(`${simulator.url}${jobs}?limit=1`, { headers });
    expect(answer.status).toBe(200);
    expect(simulator.ready).toEqual({
      event: 'ready',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      page: `${simulator.url}/_sim/ui`,
      edition: 'platform',
      world: 'empty',
    });
    expect(JSON.parse(await simulator.nextLine())).toEqual({
      event: 'request',
      method: 'GET',
      path: `${jobs}?limit=1`,
      status: 200,
      ms: expect.any(Number),
      org: ORG,
      sandbox: 'prod',
      operation: 'listExportJobs',
      edition: 'platform',
      attempt: 1,
    });
  });

  it('should print what became of a request, and of a job', async () => {
    await using simulator = await startProcess([
      ...['--json', '--world', 'empty', '--script', 'succeeds', '--pace', 'realistic'],
    ]);
    const post = async (path: string, body: object): Promise<unknown> => {
      const sent = { ...headers, 'content-type': 'application/json' };
      const init = { method: 'POST', headers: sent, body: JSON.stringify(body) };
      return (await fetch(`${simulator.url}${path}`, init)).json();
    };
    const schemaRef = { id: 'https://ns.adobe.com/xdm/context/profile__union' };
    const [made = ''] = (await post('/data/foundation/catalog/dataSets', {
      schemaRef,
    })) as string[];
    const destination = { datasetId: made.split('/').at(-1) };
    const { id } = (await post(jobs, {
      destination,
      schema: { name: '_xdm.context.profile' },
    })) as { id: number };
    await post('/_sim/clock/advance', { byMs: 86_400_000 });
    await fetch(`${simulator.url}${jobs}/${id}`, { headers });
    const events = [];
    for (let line = 0; line < 5; line += 1) events.push(JSON.parse(await simulator.nextLine()));
    expect(events.map(({ event, operation, jobId }) => [event, operation, jobId])).toEqual([
      ['request', 'createDataset', undefined],
      ['request', 'createExportJob', id],
      ['request', 'advanceClock', undefined],
      ['request', 'retrieveExportJob', id],
      ['job', undefined, id],
    ]);
    expect(events[4]).toMatchObject({ from: 'NEW', to: 'SUCCEEDED', sandbox: 'prod' });
  });

  it('should print nothing for a request with --quiet', async () => {
    const simulator = await startProcess(['--json', '--quiet']);
    expect((await fetch(`${simulator.url}${jobs}`, { headers })).status).toBe(200);
    expect(await raw(simulator.url, 'BOGUS\r\n\r\n')).toContain('400 Bad Request');
    simulator.child.kill();
    await expect(simulator.nextLine()).rejects.toThrow('ended with 0');
  });

  it('should keep secrets out of its log', async () => {
    await using simulator = await startProcess(['--json']);
    const query = 'grant_type=client_credentials&client_id=me&client%5Fsecret=s3cret';
    for (const path of ['/ims/token/v2', '/%69ms/token/v2', '/IMS/token', jobs]) {
      await fetch(`${simulator.url}${path}?${query}&access_token=s3cret`, { method: 'POST' });
      const line = await simulator.nextLine();
      expect(line).toContain(`${path}?grant_type=client_credentials&client_id=me`);
      expect(line).not.toContain('s3cret');
    }
  });

  it('should use its flags', async () => {
    await using simulator = await startProcess([
      ...['--json', '--edition', 'tutorial', '--world', 'empty', '--pace', 'instant'],
      ...[
        '--script',
        'fails-writing',
        '--auth',
        'strict',
        '--seed',
        'other',
        '--max-page-size',
        '2',
      ],
    ]);
    const health = await (await fetch(`${simulator.url}/_sim/health`)).json();
    expect(health).toMatchObject({
      edition: 'tutorial',
      world: 'empty',
      pace: 'instant',
      script: 'fails-writing',
    });
    expect((await fetch(`${simulator.url}${jobs}`, { headers })).status).toBe(401);
  });

  it('should be reached under the url that it prints, whatever it listens on', async () => {
    for (const host of ['0.0.0.0', '::1', '::']) {
      await using simulator = await startProcess(['--json', '--host', host]);
      expect((await fetch(`${simulator.url}/_sim/health`)).status).toBe(200);
    }
  });

  it('should show examples in its help', async () => {
    const { code, stdout } = await run([binary, 'start', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('aep-sim start --port 0 --json');
  });
});

/** What comes back for bytes that are sent as they are. */
function raw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(bytes, 'latin1');
  return text(socket);
}
