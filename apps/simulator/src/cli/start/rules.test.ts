import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jobsPath, usualHeaders } from '../../../test/callers/caller.ts';
import { temporaryFolder } from '../../../test/callers/command.ts';
import { binary, run, startProcess } from '../../../test/processes/processes.ts';
import ready from '../../generated/example-rules.json' with { type: 'json' };
import { readRulesFile } from '../../index.ts';

const yaml = `# Two polls fail.
- name: twice
  match:
    operation: &list listExportJobs
  times: 2
  effect: { type: error, status: 503, retryAfterS: 1 }
- match: { operation: *list }
  skip: 1
  effect:
    type: error
    status: 429
`;

describe('aep-sim start --rules', () => {
  it.each([
    ['rules.yaml', yaml],
    ['rules.json', JSON.stringify(parse(yaml))],
  ])('should arm the rules of %s in each sandbox', async (name, text) => {
    using folder = temporaryFolder();
    const path = join(folder.path, name);
    writeFileSync(path, `\uFEFF${text}`);
    await using simulator = await startProcess(['--json', '--rules', path]);
    for (const sandbox of ['one', 'two']) {
      const headers = { ...usualHeaders, 'x-sandbox-name': sandbox };
      const statuses = [];
      for (let sent = 0; sent < 4; sent += 1) {
        statuses.push((await fetch(`${simulator.url}${jobsPath}`, { headers })).status);
      }
      expect(statuses).toEqual([503, 503, 200, 429]);
    }
  });

  it.each(ready.map(({ name }) => name))(
    'should take the name of ready rules: %s',
    async (name) => {
      await using simulator = await startProcess(['--json', '--rules', name]);
      const answer = await fetch(`${simulator.url}/_sim/rules`, { headers: usualHeaders });
      const { rules } = ready.find((one) => one.name === name) ?? {};
      expect(await answer.json()).toMatchObject({ rules });
    },
  );

  it('should accept several, in order', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'rules.yaml');
    writeFileSync(path, yaml);
    const flags = ['--json', '--rules', 'first-poll-503', '--rules', path, '--rules', 'slow'];
    await using simulator = await startProcess(flags);
    const answer = await fetch(`${simulator.url}/_sim/rules`, { headers: usualHeaders });
    const rulesOf = (text: string) => ready.find(({ name }) => name === text)?.rules ?? [];
    const { rules } = (await answer.json()) as { rules: readonly { readonly id: string }[] };
    const expected = [...rulesOf('first-poll-503'), ...parse(yaml), ...rulesOf('slow')];
    expect(rules).toMatchObject(expected);
    expect(rules.map(({ id }) => id)).toEqual(expected.map((_, at) => `rule-${at + 1}`));
  });

  it('should accept up to 1,000 in all', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'rules.yaml');
    writeFileSync(path, `- &a {effect: {type: error, status: 503}}\n${'- *a\n'.repeat(599)}`);
    const args = [binary, 'start', '--port', '0', '--rules', path, '--rules', path];
    expect(await run(args)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'aep-sim: --rules: 1,200 rules exceed the limit of 1,000. Raise it with --max-rules.\n',
    });
  });

  it('should report that it waits for a pipe, and then read it', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'pipe');
    await promisify(execFile)('mkfifo', [path]);
    const child = spawn(process.execPath, [binary, 'exec', '--rules', path, '--', 'true']);
    const [line] = (await once(child.stderr, 'data')) as [Buffer];
    expect(String(line)).toBe(
      `aep-sim: Waiting for data from ${path}, which is not a regular file.\n`,
    );
    writeFileSync(path, '[{}]');
    const [error] = (await once(child.stderr, 'data')) as [Buffer];
    expect(String(error)).toBe(`aep-sim: ${path}, line 1, column 2: /0/effect is required.\n`);
    expect(await once(child, 'exit')).toEqual([2, null]);
  });

  it('should read what a shell hands over by a pipe', async () => {
    const command = `'${process.execPath}' '${binary}' exec --rules <(echo '[{}]') -- true`;
    const child = await promisify(execFile)('bash', ['-c', command]).then(
      () => expect.unreachable(),
      (reason: unknown) => reason,
    );
    expect(child).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^aep-sim: \/dev\/fd\/\d+, line 1, column 2: \/0\/effect is/),
    });
  });

  it.each([
    ['flacky', '--rules: flacky was not found. Did you mean flaky?'],
    [
      'mars',
      /^--rules: mars was not found\. Pass first-poll-503, flaky, .*, or the path of a rules file\.$/,
    ],
    [
      'flaky,slow',
      '--rules: flaky,slow was not found. For several, pass --rules flaky --rules slow.',
    ],
    [
      'a.yaml, b.json',
      '--rules: a.yaml, b.json was not found. For several, pass --rules a.yaml --rules b.json.',
    ],
    ['./flaky', '--rules: ./flaky was not found. Check the path.'],
    ['none.yaml', '--rules: none.yaml was not found. Check the path.'],
    ['/dev/zero', '/dev/zero exceeds the limit of 16 MiB.'],
    ['/', '/ is a folder, not a file.'],
  ])('should not start with %s', async (text, sentence) => {
    const { code, stdout, stderr } = await run([binary, 'start', '--port', '0', '--rules', text]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n').map((line) => line.replace('aep-sim: ', ''))).toEqual([
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
      '',
    ]);
  });

  it.each([
    ['r.yaml', ''],
    ['r.yaml', '# all of it\n'],
    ['r.json', ' '],
    ['r.json', 'null'],
  ])('should report what to write in an empty %s: %j', async (name, text) => {
    using folder = temporaryFolder();
    const path = join(folder.path, name);
    writeFileSync(path, text);
    const { code, stderr } = await run([binary, 'start', '--port', '0', '--rules', path]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `aep-sim: ${path} contains no rules. Write an array of rules, such as [{"effect": {"type": "error", "status": 503}}], or [] for none.\n`,
    });
  });

  it.each<[string, string, ...string[]]>([
    [
      'r.json',
      '[\n  {},\n]',
      '3, column 1: Not valid JSON: a value is expected after the comma; or remove the comma.',
    ],
    ['r.json', '[{"effect": 1,\n"effect": 2}]', '2, column 1: This key occurs twice.'],
    ['r.yml', '- a: 1\n  a: 2\n', '2, column 3: Not valid YAML: this key occurs twice.'],
    [
      'r.yaml',
      '- effect:\n    type: error\n    status: 505\n- effect: {type: error, status: 503}\n  match: {operation: getExportJob}\n',
      '3, column 13: /0/effect/status must be one of 10 values; the nearest are 504, 503, 502. GET /openapi.json lists all.',
      '5, column 22: /1/match/operation: "getExportJob" is not an operation. Did you mean retrieveExportJob? GET /_sim/operations lists the names.',
    ],
    [
      'r.json',
      '[\n  { "efect": 1 }\n]',
      '2, column 3: /0/effect is required.',
      '2, column 14: /0/efect is not a known field. Did you mean effect?',
    ],
  ])('should name each place that is wrong in %s: %j', async (name, text, ...lines) => {
    using folder = temporaryFolder();
    const path = join(folder.path, name);
    writeFileSync(path, text);
    const { code, stdout, stderr } = await run([binary, 'start', '--port', '0', '--rules', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(lines.map((line) => `aep-sim: ${path}, line ${line}\n`).join(''));
    await expect(readRulesFile(path)).rejects.toThrow(`${path}, line ${lines[0]}`);
  });
});

describe('the page about rules from the start', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../../docs/rules.md'), 'utf8');
  const block = (language: string) =>
    new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? '';

  it('should show a file and code that work', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'rules.yaml'), block('yaml'));
    const simulator = pathToFileURL(join(import.meta.dirname, '../../../dist/index.js')).href;
    const code = block('ts').replace("'aep-sim'", `'${simulator}'`);
    const args = ['--input-type=module-typescript', '-e', code];
    const child = await promisify(execFile)(process.execPath, args, { cwd: folder.path });
    expect(child).toEqual({ stdout: "[ [ 'rule-1', 2 ], [ 'rule-2', undefined ] ]\n", stderr: '' });
  });

  it('should show the errors of a file as they are', async () => {
    using folder = temporaryFolder();
    const error = { type: 'error', status: 503 };
    const wrong = `- effect:\n    type: error\n\n    status: 505\n- match:\n    operation: getExportJob\n  effect: ${JSON.stringify(error)}\n`;
    writeFileSync(join(folder.path, 'rules.yaml'), wrong);
    const args = [binary, 'start', '--port', '0', '--rules', 'rules.yaml'];
    const failed = await promisify(execFile)(process.execPath, args, { cwd: folder.path }).then(
      () => expect.unreachable(),
      (reason: unknown) => reason,
    );
    expect(failed).toMatchObject({ code: 2, stderr: block('text') });
  });

  it('should list the ready rules', () => {
    const listed = Array.from(page.matchAll(/\]\(rules\/(.*?)\.yaml\)/g), ([, name]) => name);
    expect(listed.toSorted()).toEqual(ready.map(({ name }) => name));
  });
});
