import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/index.ts';
import { clientsWithBugs } from './clients-with-bugs.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/faults.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('"effect"'));
const org = '0123456789ABCDEF01234567@AdobeOrg';

it('should show rules for each bug that can be added as they stand', async () => {
  const { fetch } = createSimulator();
  const headers = { 'x-gw-ims-org-id': org };
  const rules = rows.flatMap((row) => row.match(/(?<=`)\{.*?\}(?=`)/g) ?? []);
  for (const body of rules) {
    const url = 'http://localhost/_sim/rules';
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect({ body, status: answer.status }).toEqual({ body, status: 201 });
  }
  expect(rules).toHaveLength(rows.length);
  expect(rows).toHaveLength(10);
});

describe('the findings that the page names', () => {
  const named = rows.flatMap((row) => {
    const finding = /`([a-z-]+)`[^`]*$/.exec(row)?.[1];
    const rule = /(?<=`)\{.*?\}(?=`)/.exec(row)?.[0] ?? '';
    return finding ? [{ rule, finding }] : [];
  });

  it('should be those of the clients below', () => {
    expect(named.map(({ finding }) => finding)).toEqual(Object.keys(clientsWithBugs));
  });

  it.each(named)('should be in the report: $finding', async ({ rule, finding }) => {
    const { fetch } = createSimulator({ world: 'documented' });
    const headers = {
      authorization: 'Bearer any',
      'x-api-key': 'any',
      'x-gw-ims-org-id': org,
      'x-sandbox-name': 'test',
      'content-type': 'application/json',
    };
    const send = async (method: string, path: string, body?: string) => {
      const url = `http://localhost${path}`;
      const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
      return response.text();
    };
    await send('PUT', '/_sim/clock', '{"running":false}');
    await send('POST', '/_sim/rules', rule);
    await clientsWithBugs[finding]?.(send);
    const { findings } = JSON.parse(await send('GET', '/_sim/report'));
    const names = findings.map((one: { finding: string }) => one.finding);
    expect(names).toContain(finding);
    const { rules } = JSON.parse(await send('GET', '/_sim/rules'));
    expect(rules[0].hits).toBeGreaterThan(0);
  });
});
