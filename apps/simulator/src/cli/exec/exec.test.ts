import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/callers/command.ts';
import { type ExecSetup, execOf, nodeCommand, printedBy } from '../../../test/processes/execs.ts';
import { binary, run } from '../../../test/processes/processes.ts';

const environment = `console.log(JSON.stringify(process.env));`;

/** What a client of another language would do first, and what it gets. */
const firstRequests = `
const env = process.env;
const headers = {
  authorization: 'Bearer ' + env.AEP_ACCESS_TOKEN, 'x-api-key': env.AEP_API_KEY,
  'x-gw-ims-org-id': env.AEP_IMS_ORG, 'x-sandbox-name': env.AEP_SANDBOX, 'content-type': 'application/json',
};
const control = env.AEP_CONTROL_TOKEN ? { ...headers, authorization: 'Bearer ' + env.AEP_CONTROL_TOKEN } : headers;
const get = (path, sent = headers) => fetch(env.AEP_BASE_URL + path, { headers: sent });
const rules = await (await get('/_sim/rules', control)).json();
const tokenRules = await (await get('/_sim/rules?tenant=none', control)).json();
const journal = await (await get('/_sim/journal', control)).json();
const dataSet = await get('/data/foundation/catalog/dataSets/' + env.AEP_DATASET_ID);
const body = JSON.stringify({
  destination: { datasetId: env.AEP_DATASET_ID }, schema: { name: '_xdm.context.profile' },
});
const job = await fetch(env.AEP_BASE_URL + '/data/core/ups/export/jobs', { method: 'POST', headers, body });
const form = new URLSearchParams({
  grant_type: 'client_credentials', client_id: env.AEP_CLIENT_ID, client_secret: env.AEP_CLIENT_SECRET,
});
const token = await fetch(env.AEP_IMS_URL + '/ims/token/v3', { method: 'POST', body: form });
console.log(JSON.stringify({
  rules: [...rules.rules, ...tokenRules.rules].map(({ matches }) => matches), entries: journal.entries.length,
  statuses: [dataSet, job, token].map(({ status }) => status), dataSet: env.AEP_DATASET_ID,
}));
`;

interface Requests {
  readonly rules: readonly number[];
  readonly entries: number;
  readonly statuses: readonly number[];
  readonly dataSet: string;
}

describe('aep-sim exec', () => {
  it('should report what the command did wrong, on standard error, and end with its status', async () => {
    const polls = `
const { AEP_BASE_URL, AEP_ACCESS_TOKEN, AEP_API_KEY, AEP_IMS_ORG } = process.env;
const headers = {
  authorization: 'Bearer ' + AEP_ACCESS_TOKEN, 'x-api-key': AEP_API_KEY, 'x-gw-ims-org-id': AEP_IMS_ORG,
};
for (let poll = 0; poll < 10; poll += 1) {
  await (await fetch(AEP_BASE_URL + '/data/core/ups/export/jobs/722', { headers })).text();
}
console.log('done');
process.exit(3);
`;
    const { finished } = execOf(nodeCommand(polls), { flags: ['--report'] });
    const { code, stdout, stderr } = await finished;
    expect([code, stdout]).toEqual([3, 'done\n']);
    expect(stderr).toContain(
      'error never-sees-failed: Polled job 722 9 more times after it was FAILED.',
    );
  });

  it('should tell the command all that a client needs', async () => {
    const env = await printedBy<Record<string, string>>(environment, {
      env: { AEP_CONTROL_TOKEN: 'of another', AEP_BASE_URL: 'https://platform.adobe.io', OWN: 'o' },
    });
    const url = env['AEP_BASE_URL'] ?? '';
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(env['AEP_ACCESS_TOKEN']).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const handedOver = Object.entries(env).filter(([name]) => name.startsWith('AEP_'));
    expect(Object.fromEntries(handedOver)).toEqual({
      AEP_BASE_URL: url,
      AEP_IMS_URL: url,
      AEP_ACCESS_TOKEN: env['AEP_ACCESS_TOKEN'],
      AEP_CLIENT_ID: 'aep-sim',
      AEP_CLIENT_SECRET: 'aep-sim-client-secret',
      AEP_API_KEY: 'aep-sim',
      AEP_IMS_ORG: '0123456789ABCDEF01234567@AdobeOrg',
      AEP_SANDBOX: 'prod',
      AEP_DATASET_ID: '5b7c86968f7b6501e21ba9df',
      AEP_POLL_MS: '1000',
      AEP_DEADLINE_MS: '60000',
    });
    expect(env['OWN']).toBe('o');
  });

  it('should keep how patient the client is to be', async () => {
    const setup = {
      env: { AEP_POLL_MS: '5', AEP_DEADLINE_MS: '' },
      flags: ['--pace', 'realistic'],
    };
    const env = await printedBy<Record<string, string>>(environment, setup);
    expect(env).toMatchObject({ AEP_POLL_MS: '5', AEP_DEADLINE_MS: '900000' });
  });

  it.each<[string, ExecSetup['flags'], RegExp]>([
    ['the documented world', [], /^5b7c86968f7b6501e21ba9df$/],
    ['an empty world', ['--world', 'empty'], /^[0-9a-f]{24}$/],
    ['a strict token service', ['--auth', 'strict'], /./],
    ['a token for the control plane', ['--control-token', 'for /_sim'], /./],
    ['a control plane that made one up', ['--host', '0.0.0.0'], /./],
    ['a clock of long ago', ['--clock', '2020-01-01T00:00:00Z', '--auth', 'strict'], /./],
  ])('should give it what the simulator accepts, in %s', async (_, flags = [], dataSet) => {
    const requests = await printedBy<Requests>(firstRequests, { flags });
    expect(requests.statuses).toEqual([200, 200, 200]);
    expect(requests.dataSet).toMatch(dataSet);
  });

  it('should use up no rule for that, and leave no entry in the journal', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'rules.json');
    const effect = { type: 'error', status: 503 };
    const rules = [{ effect }, { match: { operation: 'createToken' }, effect }];
    writeFileSync(path, JSON.stringify(rules));
    const flags = ['--world', 'empty', '--rules', path];
    const requests = await printedBy<Requests>(firstRequests, { flags });
    expect(requests).toMatchObject({ rules: [0, 0], entries: 0, statuses: [503, 503, 503] });
  });

  it('should use the first dataset of your own world that accepts exports', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'world.json');
    const own = { id: '5b7c86968f7b6501e21ba9d1' };
    const other = { id: '5b7c86968f7b6501e21ba9d0' };
    writeFileSync(path, JSON.stringify({ dataSets: [own, other] }));
    const requests = await printedBy<Requests>(firstRequests, { flags: ['--world', path] });
    expect(requests).toMatchObject({ dataSet: own.id, statuses: [200, 200, 200] });
  });

  it.each([
    ['ends', 'process.exit(0)', 0],
    ['fails', 'process.exit(3)', 3],
    ['ends as a usage error would', 'process.exit(2)', 2],
    ['is killed', 'process.kill(process.pid, "SIGKILL")', 137],
    ['is stopped', 'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)', 143],
  ])('should end as a command that %s', async (_, program, status) => {
    const { code, stdout, stderr } = await execOf(nodeCommand(program)).finished;
    expect({ code, stdout, stderr }).toEqual({ code: status, stdout: '', stderr: '' });
  });

  it('should report in one line why a command does not run', async () => {
    using folder = temporaryFolder();
    const [text, script] = [join(folder.path, 'text'), join(folder.path, 'script')];
    writeFileSync(text, 'text');
    writeFileSync(script, '#!/no/such/interpreter\n');
    chmodSync(script, 0o755);
    const cases: [command: readonly string[], code: number, sentence: string][] = [
      [['no-such-command'], 127, '"no-such-command" was not found. Check its name and PATH.'],
      [
        [script],
        127,
        `"${script}" cannot be run: its interpreter was not found. Check its first line.`,
      ],
      [
        [text],
        126,
        `"${text}" cannot be run: permission denied, or it is not an executable file (EACCES).`,
      ],
    ];
    for (const [command, status, sentence] of cases) {
      const { code, stdout, stderr } = await execOf(command).finished;
      const expected = { code: status, stdout: '', stderr: `aep-sim: ${sentence}\n` };
      expect({ code, stdout, stderr }).toEqual(expected);
    }
  });

  it.each([
    [['exec'], /^aep-sim: Argument <command> is required\. See aep-sim exec --help\.\n$/],
    [['exec', '--'], /Argument <command> is required\. See/],
    [
      ['exec', '-c', 'exit 3'],
      /Unknown option -c\. Write -- before the command\. See aep-sim exec --help\.\n$/,
    ],
    [['exec', '--', ''], /^aep-sim: The command is empty\. Write its name after --\.\n$/],
    [
      ['exec', '--pace', 'fast', '--', 'true'],
      /--pace must be one of: instant, quick, realistic; got "fast"\. See aep-sim exec --help\.\n$/,
    ],
    [['exec', '--rules', 'flacky', '--', 'true'], /Did you mean flaky\?/],
    [['exec', '--world', './none.json', '--', 'true'], /none\.json was not found/],
  ])('should reject %j with one line and exit code 2', async (args, line) => {
    const { code, stdout, stderr } = await run([binary, ...args]);
    expect({ code, stdout }).toEqual({ code: args.at(-1) === '' ? 127 : 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('should pass on the arguments after the dashes unchanged, and the streams', async () => {
    const program = `
      let input = '';
      for await (const chunk of process.stdin) input += chunk;
      console.error('to stderr');
      console.log(JSON.stringify([input, ...process.argv.slice(1)]));`;
    const words = ['--pace', 'a b', '--', '', '-x'];
    const input = 'on standard input\n';
    const { code, stdout, stderr } = await execOf([...nodeCommand(program), '--', ...words], {
      input,
    }).finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'to stderr\n' });
    expect(JSON.parse(stdout)).toEqual([input, ...words]);
  });

  it('should leave all flags behind the first word to the command', async () => {
    const program = 'console.log(JSON.stringify(process.argv.slice(1)))';
    const words = ['--json', '--port', 'x', '--report', '--no-such', '-c', '--', '--help'];
    const args = ['exec', '--pace', 'instant', process.execPath, '-e', program, '--', ...words];
    const { code, stdout, stderr } = await run([binary, ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(words);
    const shell = await run([binary, 'exec', 'sh', '-c', 'exit 3']);
    expect(shell).toEqual({ code: 3, stdout: '', stderr: '' });
  });

  it.each([
    [
      '--log',
      /^aep-sim \(unofficial\) is ready at \S+, edition platform, world documented\n403 GET \/data\/core\/ups\/export\/jobs .*\n$/,
    ],
    ['--json', /^\{"event":"ready","url":.*\}\n\{"event":"request","method":"GET",.*\}\n$/],
  ])('should keep the log of %s apart from what the command prints', async (flag, log) => {
    const program = `
      const answer = await fetch(process.env.AEP_BASE_URL + '/data/core/ups/export/jobs');
      console.log(answer.status);`;
    const { stdout, stderr } = await execOf(nodeCommand(program), { flags: [flag] }).finished;
    expect(stdout).toBe('403\n');
    expect(stderr).toMatch(log);
  });

  it('should show examples in its help', async () => {
    const { code, stdout } = await run([binary, 'exec', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: aep-sim exec [options] -- <command...>');
    expect(stdout).toContain('aep-sim exec -- pytest');
  });
});
