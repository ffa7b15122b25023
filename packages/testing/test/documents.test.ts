import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentTests as blocks } from './document-tests.ts';
import { folderWithin, run, runNodeTest, runVitest } from './runners.ts';

const root = join(import.meta.dirname, '..');
const repository = join(root, '../..');

/** What jest runs needs built packages: scripts/packed does that. */
describe.each(['vitest', 'node'])('the tests for %s in the documents', (runner) => {
  const mine = blocks.filter((block) => block.runner === runner);
  let folder = '';

  beforeAll(() => {
    folder = folderWithin(root);
    for (const { name, code } of mine) writeFileSync(join(folder, name), code);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(mine)('should run $name as they say', async ({ name, fails, output }) => {
    const ran = await (runner === 'node' ? runNodeTest : runVitest)(folder, name);
    expect(ran).toMatchObject({ failed: fails, text: expect.any(String) });
    expect(ran.text).toMatch(fails ? /1 failed/ : /(?:\d passed|pass \d)/);
    expect(ran.text).not.toContain('aep-sim: ');
    const printed = timeless(ran.text);
    for (const line of timeless(output ?? '').split('\n')) expect(printed).toContain(line);
  });
});

it('should have types that fit', async () => {
  const folder = folderWithin(root);
  const options = { extends: '../tsconfig.json', include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  for (const { name, language, code } of blocks) {
    if (language === 'ts') writeFileSync(join(folder, name), code);
  }
  const page = readFileSync(join(repository, 'docs/testing.md'), 'utf8');
  const [, matchers = ''] = /^```ts\n(.*?)^```$/ms.exec(page) ?? [];
  expect(matchers).toContain("declare module 'vitest'");
  writeFileSync(join(folder, 'simulator-matchers.ts'), matchers);
  const { text } = await run(
    [join(repository, 'node_modules/typescript/bin/tsc'), '-p', folder],
    root,
  );
  rmSync(folder, { recursive: true, force: true });
  expect(text).toBe('');
});

it('should be some for each runner', () => {
  for (const runner of ['vitest', 'node', 'jest']) {
    expect(blocks.map((block) => block.runner)).toContain(runner);
  }
});

function timeless(text: string): string {
  return text.replaceAll(/\d+ms of real time/g, '… of real time');
}
