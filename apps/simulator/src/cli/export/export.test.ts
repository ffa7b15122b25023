import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, ran, temporaryFolder } from '../../../test/callers/command.ts';
import { createWitness, type Witness } from '../../../test/parquet/parquet-witness.ts';

const schema = { name: '_xdm.context.profile' };
const destination = { datasetId: '{DATASET_ID}' };
const all = { destination, schema, fields: 'person.name' };
const member = { ...all, filter: { segments: [{ segmentId: 'one' }] } };

const identity = { identityMap: { Email: [{ id: 'ann@example.com' }] } };

describe('aep-sim export', () => {
  let witness: Witness;
  let temp: Folder;
  beforeAll(async () => {
    witness = await createWitness();
    temp = temporaryFolder();
  });
  afterAll(() => {
    witness.close();
    temp[Symbol.dispose]();
  });

  let made = 0;
  const place = (name: string): string => {
    made += 1;
    return join(temp.path, `${made}`, name);
  };
  const written = (content: unknown, name = 'r.json'): string => {
    const file = place(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const exported = (request: unknown, out: string, ...flags: string[]) =>
    ran(['export', '--request', written(request), '--out', out, ...flags]);
  const count = async (files: string, where = 'true'): Promise<number> => {
    const sql = `select count(*)::int as rows from '${files}' where ${where}`;
    return Number((await witness.query(sql))[0]?.['rows']);
  };

  it('should write the files of a job, and count what is in them', async () => {
    const out = place('out');
    const { code, stdout, stderr } = await exported({ ...member, fields: 'identityMap' }, out);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [name = '', ...others] = readdirSync(out);
    expect(others).toEqual([]);
    const rows = await count(`${out}/*.parquet`);
    const of = (namespace: string) =>
      count(`${out}/*.parquet`, `len(identityMap['${namespace}']) > 0`);
    const bytes = readFileSync(join(out, name)).length.toLocaleString('en-US');
    expect(stdout).toBe(
      `${join(out, name)}: ${rows} rows, ${bytes} bytes\n` +
        `${rows} rows (CRMID ${await of('CRMID')}, ECID ${await of('ECID')}, ` +
        `Email ${await of('Email')}, Phone ${await of('Phone')})\n`,
    );
    expect(rows).toBeGreaterThan(100);
  });

  it('should write the same bytes each time, and others for another seed', async () => {
    const bytesOf = async (...flags: string[]) => {
      const out = place('out');
      await exported(member, out, ...flags);
      return readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'base64')]);
    };
    const first = await bytesOf();
    expect(first).toHaveLength(1);
    expect(await bytesOf()).toEqual(first);
    expect(await bytesOf('--seed', 'other')).not.toEqual(first);
  });

  it('should give each segment a folder, whatever its id', async () => {
    const out = place('out');
    const segments = ['../../a b', 'one', 'one'].map((segmentId) => ({ segmentId }));
    const request = {
      ...all,
      fields: 'segmentMembership',
      destination: { ...destination, segmentPerBatch: true },
      filter: { segments: [...segments.slice(0, 2), { ...segments[2], status: ['exited'] }] },
    };
    const { stdout } = await exported(request, out, '--json');
    expect(readdirSync(dirname(out))).toEqual(['out']);
    expect(readdirSync(out)).toEqual(['1-.._.._a_b', '2-one', '3-one']);
    const statuses = async (folder: string, segment: string) =>
      (
        await witness.query(
          `select distinct segmentMembership['ups']['${segment}'].status as s from '${out}/${folder}/*.parquet' order by 1`,
        )
      ).map(({ s }) => s);
    expect(await statuses('1-.._.._a_b', '../../a b')).toEqual(['existing', 'realized']);
    expect(await statuses('2-one', 'one')).toEqual(['existing', 'realized']);
    expect(await statuses('3-one', 'one')).toEqual(['exited']);
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.slice(0, 3).map(({ event, records }) => ({ event, records }))).toEqual(
      await Promise.all(
        readdirSync(out).map(async (folder) => ({
          event: 'file',
          records: await count(`${out}/${folder}/*.parquet`),
        })),
      ),
    );
    expect(events.at(-1)).toMatchObject({
      event: 'done',
      profiles: await count(`${out}/*/*.parquet`),
    });
  });

  it('should read the request from standard input, and over a byte order mark', async () => {
    const marked = `\uFEFF${JSON.stringify(all)}`;
    for (const [request, input] of [
      ['-', JSON.stringify(all)],
      ['-', marked],
      [written(marked), ''],
    ] as const) {
      const out = place('out');
      const { code } = await ran(['export', '--request', request, '--out', out], { input });
      expect(code).toBe(0);
      expect(readdirSync(out)).toHaveLength(1);
    }
  });

  it('should use the chosen number of profiles, and the defaults of the edition', async () => {
    const rowsOf = async (...flags: string[]) => {
      const out = place('out');
      expect((await exported(member, out, ...flags)).code).toBe(0);
      return count(`${out}/*.parquet`);
    };
    expect(await rowsOf('--population', '0')).toBe(0);
    const realized = await rowsOf('--population', '2000');
    expect(realized).toBeGreaterThan(await rowsOf());
    // By default, all who are in the segment: in the words of each edition.
    const inTutorial = ['--population', '2000', '--edition', 'tutorial'];
    expect(await rowsOf(...inTutorial)).toBe(realized);
  });

  it('should export profiles of a file', async () => {
    const person = (name: string) => ({ person: { name: { firstName: name } } });
    const identityMap = (id: string) => ({ identityMap: { Email: [{ id }] } });
    const profiles = written(
      ['Ada', 'Bo']
        .map((name) => JSON.stringify({ ...person(name), ...identityMap(name) }))
        .join('\n'),
      'people.ndjson',
    );
    const out = place('out');
    const { code, stdout, stderr } = await exported(all, out, '--profiles', profiles);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\n2 rows \(Email 2\)\n$/);
    const names = await witness.query(`select person.name.firstName as n from '${out}/*.parquet'`);
    expect(names.map(({ n }) => n).sort()).toEqual(['Ada', 'Bo']);
  });

  it.each([
    [
      'a field that the schema lacks',
      { ...all, fields: 'person.nam' },
      /^The export job failed\. fields: person\.nam is not in the union schema\. /,
    ],
    [
      'a field of a wrong type',
      { ...all, fields: 3 },
      /^\S+r\.json is not a valid request: \/fields must be a string; got 3\.$/,
    ],
    [
      'a missing data set',
      { ...all, destination: {} },
      /r\.json is not a valid request: \/destination\/datasetId is required\.$/,
    ],
    [
      'a bad time',
      { ...all, filter: { fromIngestTimestamp: 'now' } },
      /r\.json is not a valid request: \/filter\/fromIngestTimestamp must be an RFC 3339/,
    ],
    ['null', null, /r\.json is not a valid request: The request body must be an object\.$/],
  ])('should report what is wrong with %s, and write nothing', async (_, request, line) => {
    const out = place('some/out');
    const { code, stdout, stderr } = await exported(request, out);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^aep-sim: [^\n]*\n$/);
    expect(stderr.slice('aep-sim: '.length, -1)).toMatch(line);
    expect(existsSync(dirname(dirname(out)))).toBe(false);
  });

  it('should reject a bad file with one line and exit code 2', async () => {
    const good = written(all);
    const bad = written(`${JSON.stringify(identity)}\n{"_id":`, 'people.ndjson');
    for (const [flags, line] of [
      [
        ['--request', place('none.json')],
        /--request: \S+none\.json was not found\. Check the path\.$/,
      ],
      [['--request', temp.path], /--request: \S+ is a folder, not a file\.$/],
      [['--request', written('{')], /--request: \S+r\.json is not JSON: /],
      [['--request', good, '--profiles', bad], /people\.ndjson, line 2: .*\.$/],
      [['--request', good, '--profiles', place('none')], /--profiles: .*none was not found\. /],
      [
        ['--request', good, '--profiles', bad, '--population', '3'],
        /--profiles cannot be used with --population\. See aep-sim export --help\.$/,
      ],
      [
        ['--request', good, '--population', '100000001'],
        /--population must be an integer from 0 to 100000000; got "100000001"/,
      ],
      [[], /^aep-sim: --request is required\. See aep-sim export --help\.$/],
    ] as const) {
      const out = place('out');
      const { code, stdout, stderr } = await ran(['export', '--out', out, ...flags]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^aep-sim: [^\n]*\n$/);
      expect(stderr.trim()).toMatch(line);
      expect(existsSync(out)).toBe(false);
    }
  });
});
