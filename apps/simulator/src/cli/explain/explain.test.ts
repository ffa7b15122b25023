import { describe, expect, it } from 'vitest';
import { createCaller, org, startAt } from '../../../test/callers/caller.ts';
import { ran, served } from '../../../test/callers/command.ts';
import type { Finished } from '../../../test/processes/processes.ts';
import { account } from '../../view/account.ts';

const quick = { script: 'succeeds', pace: 'quick' } as const;
const here = ['--org', org];

/** A simulator with a job, 1 s after the job's creation, and the command at it. */
async function withJob(options: Parameters<typeof createCaller>[0] = {}) {
  const simulator = createCaller({ ...quick, ...options });
  const dev = simulator.as({ 'x-sandbox-name': 'dev' });
  const { id } = await dev.createJob(await dev.createDataSet());
  const server = await served((request) => simulator.fetch(request));
  const explain = (...flags: string[]): Promise<Finished> =>
    ran(['explain', `${id}`, '--url', server.url, '--sandbox', 'dev', ...here, ...flags]);
  const close = () => server[Symbol.asyncDispose]();
  return { dev, id, url: server.url, explain, [Symbol.asyncDispose]: close };
}

const lines = (...sentences: string[]) => sentences.map((one) => `${one}\n`).join('');
const time = (afterMs: number) => new Date(startAt + afterMs).toISOString();

describe('aep-sim explain', () => {
  it('should print the account of the job', async () => {
    await using simulator = await withJob();
    await simulator.dev.advance(1000);
    const { code, stdout, stderr } = await simulator.explain();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const detail = (await simulator.dev.call('GET', `/_sim/jobs/${simulator.id}`)).json();
    expect(stdout).toBe(lines(...account(detail as Parameters<typeof account>[0])));
    expect(stdout).toContain(
      `Export job ${simulator.id}: exporting, as of ${time(1000)} (sandbox dev, organization ${org}).\n`,
    );
  });

  it('should print the job at another time', async () => {
    await using simulator = await withJob();
    const { code, stdout } = await simulator.explain('--at', '2020-12-31T20:00:03-04:00');
    expect(code).toBe(0);
    expect(stdout).toContain(`succeeded, as of ${time(3000)}`);
  });

  it('should read the time also in milliseconds, as the control plane prints it', async () => {
    await using simulator = await withJob();
    const { stdout } = await simulator.explain('--at', `${startAt + 3000}`);
    expect(stdout).toContain(`succeeded, as of ${time(3000)}`);
    const last = await simulator.explain('--at', '9999-12-31T23:59:59.999Z');
    expect(last.stdout).toContain('as of 9999-12-31T23:59:59.999Z');
  });

  it('should print the JSON of the control plane with --json', async () => {
    await using simulator = await withJob();
    const { code, stdout } = await simulator.explain('--json');
    expect(code).toBe(0);
    const { text } = await simulator.dev.call('GET', `/_sim/jobs/${simulator.id}`);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(text))}\n`);
  });

  it('should find the control plane of an edition', async () => {
    await using simulator = await withJob();
    const { code } = await simulator.explain('--url', `${simulator.url}/editions/tutorial`);
    expect(code).toBe(0);
  });

  it('should let a terminal obey nothing that a client wrote', async () => {
    await using simulator = await withJob();
    const segments = [{ segmentId: 'a\u001b[2J\u202eb' }];
    const dataSet = await simulator.dev.createDataSet();
    const { id } = await simulator.dev.createJob(dataSet, {
      body: { filter: { segments }, destination: { datasetId: dataSet, segmentPerBatch: true } },
    });
    const { code, stdout } = await ran([
      ...['explain', `${id}`, '--url', simulator.url, '--sandbox', 'dev', ...here],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('segment a\\u001b[2J\\u202eb');
  });

  it('should report the sandbox of a job that was not found', async () => {
    await using simulator = await withJob();
    expect(await simulator.explain('--sandbox', 'other', '--at', '2021-01-01T00:00:00Z')).toEqual({
      code: 1,
      stdout: '',
      stderr: `aep-sim: Export job ${simulator.id} was not found in sandbox other of organization ${org}. Check the ID, --sandbox, and --org.\n`,
    });
  });

  it('should report when the job was created for an earlier time', async () => {
    await using simulator = await withJob();
    expect(await simulator.explain('--at', '2020-12-31T00:00:00Z')).toEqual({
      code: 1,
      stdout: '',
      stderr: `aep-sim: Export job ${simulator.id} was created at ${time(0)}. Pass --at with that timestamp or a later one.\n`,
    });
  });

  it('should send the control token, and report that one is required', async () => {
    await using simulator = await withJob({ controlToken: 'secret' });
    for (const token of ['secret', ' secret\n']) {
      expect(await simulator.explain('--control-token', token)).toMatchObject({ code: 0 });
    }
    const { code, stderr } = await simulator.explain();
    expect(code).toBe(1);
    expect(stderr).toBe(
      'aep-sim: The control plane requires a token. Pass --control-token with the token that aep-sim start printed.\n',
    );
  });

  it.each([
    ['nothing of its kind', () => Response.json({ error: 'no' }, { status: 404 })],
    ['another JSON', () => Response.json({ id: 1 })],
    ['no JSON', () => new Response('<html>')],
  ])('should report that a server that returns %s is not a simulator', async (_what, answer) => {
    await using server = await served(answer);
    expect(await ran(['explain', '1', '--url', server.url])).toEqual({
      code: 1,
      stdout: '',
      stderr: `aep-sim: The server at ${server.url} is not aep-sim. Pass the simulator's URL with --url.\n`,
    });
  });

  it('should pass on why a request was rejected', async () => {
    await using server = await served(() => Response.json({ error: 'Try later' }, { status: 503 }));
    const { code, stderr } = await ran(['explain', '1', '--url', server.url]);
    expect(code).toBe(1);
    expect(stderr).toBe(`aep-sim: ${server.url} rejected the request (503): Try later.\n`);
  });

  it('should report that no simulator responds', async () => {
    const server = await served(() => new Response());
    await server[Symbol.asyncDispose]();
    expect(await ran(['explain', '1', '--url', server.url])).toEqual({
      code: 1,
      stdout: '',
      stderr: `aep-sim: Cannot connect to ${server.url} (ECONNREFUSED). Start a simulator with aep-sim start (npm start in a checkout), or pass its URL with --url.\n`,
    });
  });

  it.each([
    [['x'], /Argument <job id> must be the ID of an export job, such as 546339890; got "/],
    [['0'], /Argument <job id> must be the ID of an export job, such as 546339890; got "/],
    [[], /Argument <job id> is required\. See aep-sim explain --help\.\n$/],
    [['1', '--at', 'noon'], /--at must be an RFC 3339 timestamp/],
    [['1', '--at', '1969-01-01T00:00:00Z'], /--at must be an RFC 3339 timestamp/],
    [['1', '--at', '-5'], /or Unix time in milliseconds; got "/],
    [['1', '--at', '1.5'], /or Unix time in milliseconds; got "/],
    [
      ['1', '--at', '9999-12-31T23:59:60Z'],
      /--at must be at most 9999-12-31T23:59:59\.999Z; got "/,
    ],
    [['1', '--at', '253402300800000'], /--at must be at most 9999-12-31T23:59:59\.999Z; got "/],
    [['1', '--at', '2016-12-31T23:59:60Z'], /--at must not have a leap second \(:60\); got "/],
    [
      ['1', '--at', '2016-12-31t23:59:60.5+00:00'],
      /--at must not have a leap second \(:60\); got "/,
    ],
    [['1', '--org', 'me'], /--org must be 24 hexadecimal digits and @AdobeOrg; got "me"/],
    [['1', '--sandbox', 'A b'], /--sandbox must be up to 255 lowercase letters/],
    [['1', '--url', 'ftp://x'], /--url must be a URL such/],
    [['1', '--control-token', ''], /--control-token must not be empty/],
  ])('should reject %j with one line and exit code 2', async (args, line) => {
    const { code, stdout, stderr } = await ran(['explain', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('should show examples in its help', async () => {
    const { code, stdout } = await ran(['explain', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('aep-sim explain 546339890 --at 1795726800000');
    expect(stdout).toContain('aep-sim explain 546339890 --at 2026-11-26T21:00:00Z');
  });
});
