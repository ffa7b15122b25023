// Writes the documented requests, from fixtures, and the ready rules, from docs/rules, for GET /_sim/examples and
// --rules. The result is committed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { EditionName } from '../../../packages/types/src/index.ts';
import { createDataset } from '../src/api/data-sets/create.ts';
import { createExportJob } from '../src/api/export-jobs/create.ts';

interface Source {
  readonly file: string;
  readonly edition: EditionName;
  readonly payload: string;
}

const fixtures = join(import.meta.dirname, '../../../fixtures');
const read = (file: string) => JSON.parse(readFileSync(join(fixtures, file), 'utf8')) as unknown;

const operations = { DataSetRequest: createDataset, ExportJobRequest: createExportJob };
const requests = (read('sources.json') as Source[]).flatMap(({ file, edition, payload }) => {
  const operation = operations[payload as keyof typeof operations];
  if (!operation || file.includes('.fragment.')) return [];
  const { name, method, path } = operation;
  return [
    {
      name: file.replace(/\..*/, ''),
      edition,
      operation: name,
      method,
      path: `/editions/${edition}${path}`,
      body: read(file),
    },
  ];
});

const readyRules = join(import.meta.dirname, '../../../docs/rules');
const rules = readdirSync(readyRules)
  .sort()
  .map((file) => {
    const text = readFileSync(join(readyRules, file), 'utf8');
    // The comment at its beginning says what they do.
    const [comment = ''] = text.match(/^(?:#.*\n)+/) ?? [];
    const description = comment.replaceAll(/^# */gm, '').trim().replaceAll('\n', ' ');
    return { name: basename(file, '.yaml'), description, rules: parse(text) as unknown };
  });

const generated = join(import.meta.dirname, '../src/generated');
mkdirSync(generated, { recursive: true });
for (const [name, examples] of Object.entries({ examples: requests, 'example-rules': rules })) {
  writeFileSync(join(generated, `${name}.json`), `${JSON.stringify(examples, null, 2)}\n`);
}
