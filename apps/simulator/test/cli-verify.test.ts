import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binary, run } from './processes.ts';

const headers = {
  Authorization: 'Bearer any',
  'x-api-key': 'any',
  'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
};

const interaction = (path: string, state: string, response: object) => ({
  description: `get ${path}`,
  providerStates: [{ name: state, params: {} }],
  request: { method: 'GET', path, headers },
  response,
});
const job = (response: object, state = 'an export job in status FAILED') =>
  interaction('/data/core/ups/export/jobs/726', state, response);
const right = { status: 200, body: { status: 'FAILED', destination: { batchId: '' } } };

describe('aep-sim verify', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aep-sim-verify-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const written = (name: string, interactions: readonly object[]): string => {
    const file = join(folder, name);
    const metadata = { pactSpecification: { version: '3.0.0' } };
    const names = { consumer: { name: 'tester' }, provider: { name: 'aep-sim' } };
    writeFileSync(file, JSON.stringify({ ...names, interactions, metadata }));
    return file;
  };
  const verify = (...args: string[]) => run([binary, 'verify', ...args]);

  it('should pass a pact that holds, in any edition, and with an expired token', async () => {
    const file = written('right.json', [
      job(right),
      interaction(
        '/editions/tutorial/data/core/ups/export/jobs/726',
        'an export job in status SUCCEEDED with 2 segments per batch',
        { status: 200, body: { destination: { segmentPerBatch: true } } },
      ),
      interaction('/data/core/ups/export/jobs', 'the token has expired', {
        status: 401,
        body: { error_code: '401013' },
      }),
    ]);
    const { code, stdout, stderr } = await verify(file);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${file}: 3 interactions of tester pass\n`,
      stderr: '',
    });
  });

  it.each([
    ['a wrong field', { status: 200, body: { state: 'FAILED' } }, /Actual map is missing .*state/],
    ['a wrong value', { status: 200, body: { status: 'DONE' } }, /\$\.status -> Expected 'FAILED'/],
    ['a wrong type', { status: 200, body: { id: '726' } }, /\$\.id -> Expected 726/],
    ['a wrong status', { status: 204 }, /expected 204 but was 200/],
  ])('should refuse %s, and name the place', async (name, response, place) => {
    const file = written(`${name.replaceAll(' ', '-')}.json`, [job(response)]);
    const { code, stdout } = await verify(file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/: 1 interactions of tester FAIL\n/);
    expect(stdout).toMatch(place);
  });

  it('should say in one line that there is no such state', async () => {
    const file = written('state.json', [job(right, 'all is well')]);
    const { code, stdout } = await verify(file);
    expect(code).toBe(1);
    expect(stdout).toContain('there is no provider state "all is well"; there are "no export jobs');
  });

  it('should print a JSON line for each file of a folder', async () => {
    const inside = mkdtempSync(join(folder, 'pacts-'));
    for (const name of ['a.json', 'b.json']) {
      written(join(inside.slice(folder.length + 1), name), [job(right)]);
    }
    const { code, stdout } = await verify('--json', inside);
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(
      ['a.json', 'b.json'].map((name) => ({
        file: join(inside, name),
        consumer: 'tester',
        interactions: 1,
        passed: true,
        report: '',
      })),
    );
  });

  it('should refuse what is no pact file, and what is not there, with exit code 2', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '[]');
    expect(await verify(bad)).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: ${bad} is not a pact file: it has no interactions\n`,
    });
    const none = join(folder, 'none.json');
    expect(await verify(none)).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: no pact file is found at ${none}\n`,
    });
  });

  it('should say what to install where Pact is not there', async () => {
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name.startsWith('@pact-foundation/')) throw new Error('not installed');
        return next(name, context);
      } });`;
    const file = written('right.json', [job(right)]);
    const { code, stderr } = await run([
      ...['--import', `data:text/javascript,${encodeURIComponent(hook)}`],
      ...[binary, 'verify', file],
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'aep-sim: verify needs Pact: run npm install --save-dev @pact-foundation/pact\n',
    );
  });
});
