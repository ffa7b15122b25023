import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers, interaction, job, right, writePact } from '../../../test/processes/pacts.ts';
import { binary, run } from '../../../test/processes/processes.ts';

describe('aep-sim verify', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aep-sim-verify-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const written = (name: string, interactions: readonly object[], version?: string): string =>
    writePact(folder, name, interactions, version);
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
      stdout: `${file} (consumer tester): 3 interactions passed\n`,
      stderr: '',
    });
  });

  it.each([
    ['a wrong field', { status: 200, body: { state: 'FAILED' } }, /Actual map is missing .*state/],
    ['a wrong value', { status: 200, body: { status: 'DONE' } }, /\$\.status -> Expected 'FAILED'/],
    ['a wrong type', { status: 200, body: { id: '726' } }, /\$\.id -> Expected 726/],
    ['a wrong status', { status: 204 }, /expected 204 but was 200/],
  ])('should reject %s, and report its path', async (name, response, place) => {
    const file = written(`${name.replaceAll(' ', '-')}.json`, [job(response)]);
    const { code, stdout } = await verify(file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/ \(consumer tester\): 1 of 1 interaction failed\n/);
    expect(stdout).toMatch(place);
  });

  it('should report in one line that a state is unknown', async () => {
    const file = written('state.json', [job(right, 'all is well')]);
    const { code, stdout } = await verify(file);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /: Unknown provider state "all is well"\. Did you mean "[^\n]*"\? See docs\/provider-states\.md\.\n/,
    );
  });

  it('should reject a parameter that is not valid, before anything runs', async () => {
    const states = (...params: readonly object[]) =>
      params.map((one) => ({
        ...job(right),
        providerStates: [{ name: 'an export job in status {status}', params: one }],
      }));
    const file = written('params.json', [
      ...states({ status: 'DONE' }, { dataSetID: 'x' }),
      job(right),
    ]);
    const { code, stdout } = await verify(file);
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(
        /: an export job in status \{status\}: status must be one of: NEW, PROC/,
      ),
      expect.stringMatching(
        /: "dataSetID" is not a known parameter\. Allowed: status, id, dataSetId, seg/,
      ),
    ]);
    const held = written(
      'held.json',
      states({ status: 'FAILED' }, { status: 'FAILED', id: '726' }),
    );
    expect((await verify(held)).code).toBe(0);
  });

  it('should show the message of the response if its status is wrong', async () => {
    const { Authorization, ...bare } = headers;
    const without = (request: object) => ({ ...job(right), request });
    const path = '/data/core/ups/export/jobs/726';
    const file = written('unauthorized.json', [
      job({ status: 404 }),
      without({ method: 'GET', path, headers: bare }),
      job(right, 'the token has expired'),
    ]);
    const { code, stdout } = await verify(file);
    expect(code).toBe(1);
    expect(stdout.split('\n').filter((line) => /expected \d+|response:/.test(line))).toEqual([
      '    expected 404 but was 200',
      '    expected 200 but was 403',
      '    response: Oauth token is missing.',
      '    expected 200 but was 401',
      '    response: Oauth token is not valid',
    ]);
  });

  it('should set up the state of a file of version 1', async () => {
    const { providerStates, ...rest } = job(right);
    const old = { ...rest, provider_state: 'an export job in status FAILED' };
    expect(await verify(written('v1.json', [old], '1.0.0'))).toMatchObject({ code: 0 });
  });

  it('should send a body of 1 MiB, as large as the simulator accepts', async () => {
    const request = (bytes: number) => ({
      method: 'POST',
      path: '/data/core/ups/export/jobs',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: { name: 'x'.repeat(bytes - '{"name":""}'.length) },
    });
    const most = 1_048_576;
    const tooLarge = { description: 'more', request: request(most + 1), response: { status: 413 } };
    expect(await verify(written('too-large.json', [tooLarge]))).toMatchObject({ code: 0 });
    // No job, but it was read.
    const large = { description: 'create', request: request(most), response: { status: 400 } };
    expect(await verify(written('large.json', [large]))).toMatchObject({ code: 0 });
  });

  it('should replace a token, and add none', async () => {
    const { Authorization, ...without } = headers;
    const list = interaction('/data/core/ups/export/jobs', 'the token has expired', {
      status: 403,
      body: { error_code: '403010' },
    });
    const bare = { ...list, request: { ...list.request, headers: without } };
    expect(await verify(written('bare.json', [bare]))).toMatchObject({ code: 0 });
  });

  it('should report a pending failure, and pass', async () => {
    const v4 = (one: object) => ({ type: 'Synchronous/HTTP', ...one });
    const interactions = [
      v4(job({ status: 200 })),
      v4({ ...job({ status: 204 }), pending: true, description: 'soon' }),
    ];
    const file = written('pending.json', interactions, '4.0');
    const { code, stdout } = await verify(file);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [
        `${file} (consumer tester): 1 of 2 interactions passed, 1 pending failed`,
        '  pending, failed: soon (given an export job in status FAILED)',
        '    expected 204 but was 200\n',
      ].join('\n'),
    });
  });

  it('should report what fails, whatever the file calls it', async () => {
    const wrong = {
      ...job({ status: 204 }),
      description: 'x\nFailures:\n\nThere were 1 pact failures\n\u001b[2J',
    };
    const { code, stdout } = await verify(written('names.json', [wrong, wrong]));
    expect(code).toBe(1);
    const line = 'x\\u000aFailures:\\u000a\\u000aThere were 1 pact failures\\u000a\\u001b[2J';
    const failure = `  ${line} (given an export job in status FAILED)\n    expected 204 but was 200\n`;
    expect(stdout).toContain(
      ` (consumer tester): 2 of 2 interactions failed\n${failure}${failure}`,
    );
  });

  it('should report why Pact cannot read the file', async () => {
    const file = written('untyped.json', [job(right)], '4.0');
    const { code, stdout } = await verify(file);
    expect(code).toBe(1);
    expect(stdout).toContain('Interaction 0 has no type attribute');
    expect(stdout).not.toContain('127.0.0.1');
  });
});
