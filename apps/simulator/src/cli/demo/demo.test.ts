import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '@aep-sim/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaller } from '../../../test/callers/caller.ts';
import { ran, served, temporaryFolder } from '../../../test/callers/command.ts';
import { createWitness, type Witness } from '../../../test/parquet/parquet-witness.ts';

const org = '0123456789ABCDEF01234567@AdobeOrg';
const instant = { pace: 'instant', world: 'documented' } as const;

describe('aep-sim demo', () => {
  let witness: Witness;
  beforeAll(async () => {
    witness = await createWitness();
  });
  afterAll(() => witness.close());

  it('should run a complete export, and print every request', async () => {
    const asked: string[] = [];
    const simulator = createCaller(instant);
    await using server = await served(async (request) => {
      const answer = await simulator.fetch(request);
      const { pathname, search } = new URL(request.url);
      asked.push(`${request.method} ${pathname}${search} ${answer.status}`);
      return answer;
    });
    using temp = temporaryFolder();
    const { code, stdout, stderr } = await ran(['demo', '--url', server.url], { temp: temp.path });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/^ {3}(GET|POST) \S+ \d+$/gm)?.map((line) => line.trim())).toEqual(asked);
    expect(
      asked.map((line) => line.replaceAll(/[0-9a-f]{24,}|(?<=jobs\/)\d+|(?<==)part.*(?= )/g, '*')),
    ).toEqual([
      'POST /ims/token/v3 200',
      'POST /data/foundation/catalog/dataSets 201',
      'POST /data/core/ups/export/jobs 200',
      'GET /data/core/ups/export/jobs/* 200',
      'GET /data/foundation/catalog/batches?limit=100&dataSet=* 200',
      'GET /data/foundation/export/batches/*/files?start=0&limit=100 200',
      'GET /data/foundation/export/files/*-1?start=0&limit=100 200',
      'GET /data/foundation/export/files/*-1?path=* 200',
      'GET /data/foundation/export/datasets/*/preview 200',
    ]);

    const [file = '', ...more] = temp.files();
    expect(more).toEqual([]);
    expect(file).toMatch(/^aep-sim-demo-\w+[/\\]part-00000-.*\.parquet$/);
    const [[statuses, rows] = []] = await valuesOf(
      `select list_sort(list(distinct segmentMembership['ups']['demo-segment-1'].status))::varchar, count(*)::int from '${join(temp.path, file)}'`,
    );
    expect(statuses).toBe('[existing, realized]');
    expect(rows).toBeGreaterThan(100);
    expect(stdout).toContain(`\n${rows} rows in 1 file: ${join(temp.path, 'aep-sim-demo-')}`);

    const names = (await witness.query(queryIn(stdout))).map(({ firstName }) => firstName);
    expect(names).toHaveLength(5);
    const [, table = ''] = /\n(firstName .*?)\n\n/s.exec(stdout) ?? [];
    const [title = '', , ...lines] = table.split('\n');
    expect(title.split(/ +/).slice(0, 3)).toEqual(['firstName', 'lastName', 'address']);
    expect(lines.map((line) => line.slice(0, title.indexOf('lastName')).trim())).toEqual(names);
  });

  it('should export each of several segments to a folder', async () => {
    await using server = await served(createCaller(instant).fetch);
    using temp = temporaryFolder();
    const out = join(temp.path, 'some', "folder's");
    const { code, stdout } = await ran([
      'demo',
      '--url',
      `${server.url}/`,
      '--segments',
      '2',
      '--out',
      out,
      '--quiet',
    ]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/GET|POST/);
    expect(readdirSync(out)).toEqual(['1-demo-segment-1', '2-demo-segment-2']);
    let total = 0;
    for (const segment of [1, 2]) {
      const [[statuses, rows] = []] = await valuesOf(
        `select list_sort(list(distinct segmentMembership['ups']['demo-segment-${segment}'].status))::varchar, count(*)::int from '${out.replaceAll("'", "''")}/${segment}-*/*.parquet'`,
      );
      expect(statuses).toBe('[existing, realized]');
      total += Number(rows);
    }
    expect(stdout).toContain(`\n${total} rows in 2 files: ${out}\n`);
    expect(await witness.query(queryIn(stdout))).toHaveLength(5);
  });

  it('should print JSON lines for a machine, here of an export of all profiles', async () => {
    await using server = await served(createCaller({ ...instant, population: 0 }).fetch);
    using temp = temporaryFolder();
    const { stdout } = await ran(['demo', '--url', server.url, '--json', '--segments', '0'], {
      temp: temp.path,
    });
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events[0]).toEqual({
      event: 'request',
      method: 'POST',
      path: '/ims/token/v3',
      status: 200,
    });
    expect(events.map(({ event }) => event)).toContain('file');
    expect(events.at(-1)).toEqual({
      event: 'done',
      jobId: expect.any(Number),
      dataSetId: expect.stringMatching(/^[0-9a-f]{24}$/),
      folder: expect.stringContaining(temp.path),
      files: temp.files().map((file) => join(temp.path, file)),
      rows: 0,
      first: [],
      query: expect.stringMatching(/^select /),
    });
  });

  it.each(editionNames)('should read the responses of the edition %s', async (edition) => {
    await using server = await served(createCaller({ auth: 'strict' }).fetch);
    using temp = temporaryFolder();
    const { code, stderr } = await ran([
      ...['demo', '--url', `${server.url}/editions/${edition}`, '--segments', '2', '--quiet'],
      ...['--out', temp.path, '--skip-wait'],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(temp.files()).toHaveLength(2);
  });

  it('should look again until the job has ended', async () => {
    const simulator = createCaller({ pace: 'realistic' });
    const demoTenant = simulator.as({ 'x-gw-ims-org-id': org, 'x-sandbox-name': 'demo' });
    const isLook = ({ method, url }: Request) => method === 'GET' && /\/jobs\/\d+$/.test(url);
    await using server = await served(async (request) => {
      const answer = await simulator.fetch(request);
      if (isLook(request)) await demoTenant.toNextChange();
      return answer;
    });
    using temp = temporaryFolder();
    const { code, stdout } = await ran(['demo', '--url', server.url], { temp: temp.path });
    expect(code).toBe(0);
    expect(stdout.match(/ {3}job .*/g)?.map((line) => line.replace(/ \d+/, ''))).toEqual([
      '   job NEW, waiting',
      '   job PROCESSING, selecting profiles',
      '   job PROCESSING, writing files',
      '   job SUCCEEDED',
    ]);
  });

  it("should move the sandbox's own clock with --skip-wait, and no other", async () => {
    const simulator = createCaller({ pace: 'realistic' });
    await using server = await served(simulator.fetch);
    using temp = temporaryFolder();
    const args = ['demo', '--url', server.url, '--skip-wait', '--sandbox', 'mine'];
    expect((await ran(args, { temp: temp.path })).code).toBe(0);
    const clockOf = async (sandbox: string) =>
      (await simulator.as({ 'x-gw-ims-org-id': org, 'x-sandbox-name': sandbox }).clock()).now;
    expect(await clockOf('mine')).toBe((await clockOf('prod')) + 280_000);
    expect(await clockOf('demo')).toBe(await clockOf('prod'));
  });

  async function valuesOf(sql: string): Promise<unknown[][]> {
    return (await witness.query(sql)).map((row) => Object.values(row));
  }
});

/** The SQL that is printed at the end. */
function queryIn(stdout: string): string {
  return /duckdb -c "(.*)"\n$/.exec(stdout)?.[1] ?? '';
}
