import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSimulator } from '../src/index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/faults.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('"effect"'));

it('should show rules for each bug that can be added as they stand', async () => {
  const { fetch } = createSimulator();
  const headers = { 'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg' };
  const rules = rows.flatMap((row) => row.match(/(?<=`)\{.*?\}(?=`)/g) ?? []);
  for (const body of rules) {
    const url = 'http://localhost/_sim/rules';
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect({ body, status: answer.status }).toEqual({ body, status: 201 });
  }
  expect(rules).toHaveLength(rows.length);
  expect(rows).toHaveLength(10);
});
