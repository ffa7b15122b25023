import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { binary, run, startProcess } from '../../../test/processes/processes.ts';

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

  it('should finish a response, then exit with 0, when a signal stops it', async () => {
    const simulator = await startProcess(['--json']);
    const socket = connect(Number(new URL(simulator.url).port), '127.0.0.1');
    const body = '{"name":"late"}';
    const head = [
      'POST /data/foundation/catalog/dataSets HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
    // A second request, answered, shows that the first has been taken up.
    await fetch(`${simulator.url}/_sim/health`, { headers: { connection: 'close' } });
    simulator.child.kill('SIGTERM');
    await refused(simulator.url);
    socket.write(body.slice(5));
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(await simulator.exit).toBe(0);
  });

  it('should end event streams and requests that wait for entries, when a signal stops it', async () => {
    const simulator = await startProcess(['--json']);
    const events = await fetch(`${simulator.url}/_sim/events`, { headers });
    const waiting = fetch(`${simulator.url}/_sim/journal?waitMs=60000`, { headers });
    // Answered, it shows that the one before it has been taken up.
    await fetch(`${simulator.url}/_sim/health`);
    simulator.child.kill('SIGTERM');
    expect(await events.text()).toBe('retry: 1000\nid: 0\n\n');
    expect(await (await waiting).json()).toMatchObject({ entries: [] });
    expect(await simulator.exit).toBe(0);
  });

  it('should drain once, however many signals it receives', async () => {
    const simulator = await startProcess(['--json']);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGINT'] as const) simulator.child.kill(signal);
    expect(await simulator.exit).toBe(0);
  });

  it('should keep serving when its log is closed', async () => {
    const simulator = await startProcess(['--json']);
    simulator.child.stdout?.destroy();
    for (let request = 0; request < 3; request += 1) {
      expect((await fetch(`${simulator.url}/_sim/health`)).status).toBe(200);
    }
    simulator.child.kill();
    expect(await simulator.exit).toBe(0);
  });

  it('should be reached under the url that it prints, whatever it listens on', async () => {
    for (const host of ['0.0.0.0', '::1', '::']) {
      await using simulator = await startProcess(['--json', '--host', host]);
      expect((await fetch(`${simulator.url}/_sim/health`)).status).toBe(200);
    }
  });

  it('should reject a port in use with one line and exit code 2', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { code, stdout, stderr } = await run([binary, 'start', '--port', `${port}`]);
    holder.close();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `aep-sim: Port ${port} is already in use. Pass --port to choose another, or --port 0 for any free port.\n`,
    );
  });

  it.each([
    [
      '--port',
      'x',
      /^aep-sim: --port must be an integer from 0 to 65535; got "x"\. See aep-sim start --help\.\n$/,
    ],
    ['--port', '65536', /--port must be an integer from 0 to 65535; got "65536"/],
    ['--edition', 'v9', /--edition must be one of: platform, segmentation.*; got "v9"\./],
    ['--world', 'mars', /--world: mars was not found\. Pass documented, empty, or the path of a/],
    ['--world', 'documentd', /--world: documentd was not found\. Did you mean documented\?/],
    ['--world', './none.json', /--world: \.\/none\.json was not found\.$/m],
    ['--clock', 'noon', /--clock must be an RFC 3339 timestamp.*; got "noon"/],
    [
      '--max-page-size',
      '0',
      /--max-page-size must be an integer from 1 to 999999999999999; got "0"/,
    ],
    ['--max-imported-bytes', '1MB', /bytes must be an integer from 1 to \d+, in bytes; got "1MB"/],
    ['--max-journal-bytes', '0', /bytes must be an integer from 1 to \d+, in bytes; got "0"/],
    ['--control-token', '', /--control-token must not be empty\. See/],
    ['--host', '', /--host must not be empty\. See/],
    ['--seed', '', /--seed must not be empty\. See/],
    [
      '--host',
      '203.0.113.1',
      /^aep-sim: Cannot listen on 203\.0\.113\.1: this machine does not have that address \(EADDRNOTAVAIL\)\. Pass another with --host; the default is 127\.0\.0\.1\.\n$/,
    ],
    ['--allowed-hosts', 'http://sim.test:80', /--allowed-hosts must be host names/],
    ['--allowed-hosts', '*.sim.test', /or \* for any host; got "\*\.sim\.test"/],
    ['--public-url', 'sim.test', /--public-url must be a URL such as http.*; got "sim\.test"/],
    [
      '--public-url',
      'http://me:s3cret@sim.test',
      /--public-url must be a URL .*; got "http:\/\/\*\*\*@sim\.test"/,
    ],
    ['--colour', 'red', /Unknown option --colour\./],
  ])('should reject %s %s with one line and exit code 2', async (flag, value, line) => {
    const { code, stdout, stderr } = await run([binary, 'start', flag, value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('should show examples in its help', async () => {
    const { code, stdout } = await run([binary, 'start', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('aep-sim start --port 0 --json');
  });

  it('should reject an old Node with one line and no stack trace', async () => {
    const { code, stderr } = await run([
      ...['--input-type=module', '-e'],
      `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); await import(${JSON.stringify(binary)});`,
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^aep-sim requires Node\.js 22\.18 or newer; this is 20\.20\.2\. .*\n$/);
  });
});

/** What comes back for bytes that are sent as they are. */
function raw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(bytes, 'latin1');
  return text(socket);
}

/** Waits until nobody listens there any more. */
async function refused(url: string): Promise<void> {
  for (;;) {
    const probe = spawn(process.execPath, [
      '-e',
      `fetch(${JSON.stringify(url)}).then(() => process.exit(0), () => process.exit(1))`,
    ]);
    const [code] = (await once(probe, 'exit')) as [number];
    if (code === 1) return;
  }
}

async function text(socket: Socket): Promise<string> {
  let all = '';
  for await (const chunk of socket) all += String(chunk);
  return all;
}
