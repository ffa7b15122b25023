import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCaller } from '../../../test/callers/caller.ts';
import { command, ran, served, temporaryFolder } from '../../../test/callers/command.ts';

const instant = { pace: 'instant', world: 'documented' } as const;

describe('aep-sim demo, when something fails,', () => {
  it('should cancel the job when it is stopped, however often', async () => {
    const simulator = createCaller({ script: 'stuck', pace: 'instant', auth: 'strict' });
    await using server = await served(simulator.fetch);
    using temp = temporaryFolder();
    const out = join(temp.path, 'out');
    for (const [signal, exitCode] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const demo = command(['demo', '--url', server.url, '--out', out]);
      await demo.saying('selecting profiles');
      demo.stop(signal);
      // The same again: of two different ones that wait, either may come first.
      demo.stop(signal);
      const { code, stdout, stderr } = await demo.finished;
      const id = Number(/DELETE \S+\/jobs\/(\d+) 200/.exec(stdout)?.[1]);
      expect({ code, stderr }).toEqual({
        code: exitCode,
        stderr: `aep-sim: Stopped. Export job ${id} was cancelled.\n`,
      });
    }
    expect(readdirSync(temp.path)).toEqual([]);
  });

  it('should stop while no response to its first request has come', async () => {
    const asked = Promise.withResolvers<void>();
    await using server = await served(() => {
      asked.resolve();
      return new Promise(() => {});
    });
    const demo = command(['demo', '--url', server.url]);
    await asked.promise;
    demo.stop('SIGINT');
    expect(await demo.finished).toEqual({ code: 130, stdout: '', stderr: 'aep-sim: Stopped.\n' });
  });

  it('should cancel a job whose creation had no response, too', async () => {
    const simulator = createCaller({ script: 'stuck' });
    await using server = await served(async (request) => {
      const answer = await simulator.fetch(request);
      const isCreation = request.method === 'POST' && request.url.endsWith('/export/jobs');
      return isCreation ? new Response('busy', { status: 503 }) : answer;
    });
    const { code, stderr } = await ran(['demo', '--url', server.url]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/ failed with 503: busy\. Export job \d+ was cancelled\.\n$/);
  });

  it('should send the control token, and report that one is required', async () => {
    await using server = await served(createCaller({ controlToken: 'secret' }).fetch);
    using temp = temporaryFolder();
    const args = ['demo', '--url', server.url, '--skip-wait', '--quiet'];
    const without = await ran(args, { temp: temp.path });
    expect(without.code).toBe(1);
    expect(without.stderr).toMatch(
      /^aep-sim: The control plane requires a token\. Pass --control-token .* Export job \d+ was cancelled\.\n$/,
    );
    expect(await ran([...args, '--control-token', 'secret'], { temp: temp.path })).toMatchObject({
      ...{ code: 0, stderr: '' },
    });
  });

  it('should report a job that will not finish by itself, and cancel it', async () => {
    await using server = await served(createCaller({ script: 'stuck' }).fetch);
    const { code, stdout, stderr } = await ran(['demo', '--url', server.url, '--skip-wait']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^aep-sim: The export job will not finish by itself\. Export job \d+ was cancelled\.\n$/,
    );
    expect(stdout).toMatch(/DELETE \S+ 200\n$/);
  });

  it('should report why a job failed', async () => {
    await using server = await served(createCaller({ ...instant, script: 'fails-writing' }).fetch);
    const { code, stderr } = await ran(['demo', '--url', server.url]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^aep-sim: Export job \d+ failed: Error writing .* \(0090000009\); Job aborted\. \(unknown\)\.\n$/,
    );
  });

  it('should download the batches of a job that fails partially', async () => {
    await using server = await served(createCaller({ ...instant, script: 'partly-fails' }).fetch);
    using temp = temporaryFolder();
    const { code, stdout } = await ran([
      ...['demo', '--url', server.url, '--segments', '3', '--out', temp.path],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Batch \w+ of demo-segment-2 has status failed and no files\./);
    expect(readdirSync(temp.path)).toEqual(['1-demo-segment-1', '3-demo-segment-3']);
  });

  it('should report what to do if the segment has no profiles', async () => {
    await using server = await served(createCaller({ ...instant, population: 0 }).fetch);
    using temp = temporaryFolder();
    const { code, stdout } = await ran(['demo', '--url', server.url], { temp: temp.path });
    expect(code).toBe(0);
    expect(stdout).toContain('Pass --segments 0 to export all profiles.');
    expect(stdout).toContain('\n0 rows in 1 file');
  });

  it('should not leave an incomplete file', async () => {
    const simulator = createCaller(instant);
    await using server = await served(async (request) => {
      const answer = await simulator.fetch(request);
      if (!request.url.includes('?path=')) return answer;
      return new Response((await answer.arrayBuffer()).slice(0, 1000));
    });
    using temp = temporaryFolder();
    const { code, stderr } = await ran(['demo', '--url', server.url, '--out', temp.path]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/: part-\S+\.parquet is incomplete: received 1000 of [\d,]+ bytes\.\n$/);
    expect(temp.files()).toEqual([]);
  });

  it('should not follow the path in the name of a file', async () => {
    const simulator = createCaller(instant);
    await using server = await served(async (request) => {
      const answer = await simulator.fetch(request);
      if (!/\/files\/[\w-]+\?start=/.test(request.url)) return answer;
      return new Response((await answer.text()).replaceAll('"part-', '"../part-'));
    });
    using temp = temporaryFolder();
    const { code, stderr } = await ran([
      'demo',
      '--url',
      server.url,
      '--out',
      join(temp.path, 'a'),
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/"\.\.\/part-\S+" is not a valid file name\.\n$/);
    expect(temp.files()).toEqual([]);
  });

  it('should report in one line that no simulator responds', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.on('listening', resolve));
    const { port } = holder.address() as { port: number };
    await new Promise((resolve) => holder.close(resolve));
    const url = `http://127.0.0.1:${port}`;
    expect(await ran(['demo', '--url', url])).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: Cannot connect to ${url} (ECONNREFUSED). Start a simulator with aep-sim start (npm start in a checkout), or pass its URL with --url.\n`,
    });
  });

  it('should report that another server responds', async () => {
    for (const answer of [() => new Response('<html>'), () => Response.json({}, { status: 404 })]) {
      await using server = await served(answer);
      const { code, stderr } = await ran(['demo', '--url', server.url]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `aep-sim: The server at ${server.url} is not aep-sim. Pass the simulator's URL with --url.\n`,
      });
    }
  });

  it('should ask for nothing when the folder cannot be used', async () => {
    using temp = temporaryFolder();
    const full = join(temp.path, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'mine.txt'), '');
    for (const [out, line] of [
      [full, `--out: Folder "${full}" is not empty. Choose another.`],
      [join(full, 'mine.txt'), `--out must be a folder; ${join(full, 'mine.txt')} is a file.`],
      [
        join(full, 'mine.txt/a/b'),
        `--out: Cannot write to ${join(full, 'mine.txt/a/b')}: a part of its path is a file (ENOTDIR). Choose another folder.`,
      ],
    ] as const) {
      expect(await ran(['demo', '--url', 'http://127.0.0.1:1', '--out', out])).toEqual({
        code: 2,
        stdout: '',
        stderr: `aep-sim: ${line}\n`,
      });
    }
  });

  it.each([
    [
      '--url',
      'localhost:4100',
      /--url must be a URL such as http:\/\/127\.0\.0\.1:4100; got "localhost:4100"/,
    ],
    ['--segments', '21', /--segments must be an integer from 0 to 20; got "21"/],
    ['--sandbox', 'Mine', /--sandbox must be up to 255 lowercase letters, digits, and hyphens/],
    ['--out', '', /--out must not be empty\. See aep-sim demo --help\.\n$/],
  ])('should reject %s %s with one line and exit code 2', async (flag, value, line) => {
    const { code, stdout, stderr } = await ran(['demo', flag, value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
