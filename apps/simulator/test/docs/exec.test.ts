import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../callers/command.ts';
import { execOf, printedBy } from '../processes/execs.ts';
import { run } from '../processes/processes.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/exec.md'), 'utf8');

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? '';
}

describe('the page about aep-sim exec', () => {
  it.each([[], ['--auth', 'strict']])(
    'should show a client in Python that sees its job succeed, with the flags %j',
    async (...more) => {
      const version = await execOf(['python3', '--version']).finished;
      expect(version.code, 'this test needs python3').toBe(0);
      using folder = temporaryFolder();
      const path = join(folder.path, 'client.py');
      writeFileSync(path, block('python'));
      const [before = '', after = ''] = block('sh').trim().split(' -- ');
      const flags = [...before.replace('aep-sim exec ', '').split(' '), ...more];
      const command = after.split(' ').map((word) => (word === 'client.py' ? path : word));
      const { code, stdout, stderr } = await execOf(command, { flags, env: { AEP_POLL_MS: '0' } })
        .finished;
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: block('text'), stderr: '' });
    },
  );

  it('should show a client that fails when its job does', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'client.py');
    writeFileSync(path, block('python'));
    const flags = ['--pace', 'instant', '--script', 'fails-writing'];
    const { code, stdout } = await execOf(['python3', path], { flags }).finished;
    expect([code, stdout]).toEqual([1, block('text').replace('SUCCEEDED', 'FAILED')]);
  });

  it('should list all variables', async () => {
    const program = 'console.log(JSON.stringify(Object.keys(process.env)))';
    const flags = ['--control-token', 'own'];
    const names = await printedBy<readonly string[]>(program, { flags });
    const rows = page.split('\n').filter((line) => line.startsWith('| `AEP_'));
    const listed = rows.flatMap((row) => row.split('|')[1]?.match(/AEP_\w+/g) ?? []);
    const given = names.filter((name) => name.startsWith('AEP_'));
    expect(listed.toSorted()).toEqual(given.toSorted());
  });

  it('should be what the help says', async () => {
    const { stdout } = await run(['bin/aep-sim.js', 'exec', '--help']);
    const listed =
      page
        .match(/^\| `AEP_.*?\|/gm)
        ?.join('')
        .match(/AEP_\w+/g) ?? [];
    for (const name of listed) expect(stdout).toContain(name);
  });
});
