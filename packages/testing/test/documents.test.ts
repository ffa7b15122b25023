import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const repository = join(root, '../..');

interface Block {
  readonly name: string;
  readonly language: string;
  readonly runner: string;
  readonly fails: boolean;
  readonly code: string;
  /** What is shown after it. */
  readonly output: string | undefined;
}

const blocks = [join(root, 'README.md'), join(repository, 'docs/testing.md')].flatMap(blocksOf);
const conditions = '--conditions=@aep-sim/source';

/** What jest runs needs built packages: scripts/packed does that. */
describe.each(['vitest', 'node'])('the tests for %s in the documents', (runner) => {
  const mine = blocks.filter((block) => block.runner === runner);
  let folder = '';

  beforeAll(() => {
    // Within the package, so that its name leads to its sources.
    folder = mkdtempSync(join(root, '.documents-'));
    writeFileSync(join(folder, 'vitest.config.js'), config());
    for (const { name, code } of mine) writeFileSync(join(folder, name), code);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(mine)('should run $name as they say', async ({ name, fails, output }) => {
    const ran = await run(
      runner === 'node'
        ? [conditions, '--disable-warning=ExperimentalWarning', '--test', name]
        : [join(repository, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, name],
      folder,
    );
    expect(ran).toMatchObject({ failed: fails, text: expect.any(String) });
    expect(ran.text).toMatch(fails ? /1 failed/ : /(?:\d passed|pass \d)/);
    expect(ran.text).not.toContain('aep-sim: ');
    const printed = timeless(ran.text);
    for (const line of timeless(output ?? '').split('\n')) expect(printed).toContain(line);
  });
});

it('should be some for each runner', () => {
  for (const runner of ['vitest', 'node', 'jest']) {
    expect(blocks.map((block) => block.runner)).toContain(runner);
  }
});

function blocksOf(file: string): Block[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^```(\w+) (vitest|node|jest)( fails)?\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?/gms,
  );
  return Array.from(found, ([, language = '', runner = '', fails, code = '', output], at) => ({
    name: `${file.includes('README') ? 'readme' : 'docs'}-${at + 1}.test.${language === 'ts' ? 'ts' : 'mjs'}`,
    language,
    runner,
    fails: fails !== undefined,
    code,
    output,
  }));
}

function timeless(text: string): string {
  return text.replaceAll(/\d+ms of real time/g, '… of real time');
}

function config(): string {
  const conditions = "['@aep-sim/source', 'module', 'node', 'development|production']";
  return `export default { resolve: { conditions: ${conditions} }, ssr: { resolve: { conditions: ${conditions} } } };\n`;
}

function run(args: readonly string[], cwd: string): Promise<{ failed: boolean; text: string }> {
  const env = { ...process.env, NO_COLOR: '1', NODE_TEST_CONTEXT: undefined, VITEST: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, text: `${stdout}${stderr}` });
    });
  });
}
