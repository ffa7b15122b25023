// Writes the documented requests, from fixtures, for GET /_sim/examples. The result is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const generated = join(import.meta.dirname, '../src/generated');
mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, 'examples.json'), `${JSON.stringify(requests, null, 2)}\n`);
