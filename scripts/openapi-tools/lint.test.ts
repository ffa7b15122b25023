import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contracts, documents, type Installed, installed } from './installed.ts';

const TOOLS = ['@redocly/cli@2.77.0', '@stoplight/spectral-cli@6.16.3'];

describe('the OpenAPI documents', () => {
  let tools: Installed;

  beforeAll(async () => {
    tools = await installed(TOOLS);
    writeFileSync(join(tools.folder, '.spectral.yaml'), 'extends: ["spectral:oas"]\n');
  });
  afterAll(() => tools[Symbol.dispose]());

  const files = documents.map((file) => join(contracts, file));

  it('should pass redocly without a warning', async () => {
    const args = ['lint', '--extends=recommended', '--format=json', ...files];
    // A report for each document, one after the other.
    const report = await tools.run('redocly', args);
    const counts = Array.from(report.matchAll(/"(?:errors|warnings|ignored)": (\d+)/g));
    expect(counts.map(([, count]) => count)).toEqual(files.flatMap(() => ['0', '0', '0']));
  });

  it('should pass spectral without a hint', async () => {
    const args = ['lint', '--fail-severity=hint', '--format=json', '--quiet', ...files];
    expect(JSON.parse(await tools.run('spectral', args))).toEqual([]);
  });
});
