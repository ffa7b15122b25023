import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

it('should lead to places that there are', () => {
  const [, table = ''] = text.split('| where does … go? | there |\n');
  const rows = table.split('\n\n')[0]?.split('\n').slice(1) ?? [];
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows) {
    // A name alone stands in the folder of the place before it.
    let folder = '';
    for (const [, path = ''] of row.matchAll(/`([^`]+)`/g)) {
      if (/^(?:npm|git) /.test(path)) continue;
      const full = path.includes('/') ? path : `${folder}${path}`;
      expect(existsSync(join(root, full)), full).toBe(true);
      folder = full.slice(0, full.lastIndexOf('/') + 1);
    }
  }
});
