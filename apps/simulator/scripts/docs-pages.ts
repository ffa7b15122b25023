// Writes the pages of docs/ that are built in, for GET /_sim/docs. The result is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedPage } from './served-page.ts';

const docs = join(import.meta.dirname, '../../../docs');
const names = ['client-manners', 'control-plane', 'exec', 'faults', 'rules', 'test-your-service'];
const pages = names.map((name) =>
  servedPage(name, readFileSync(join(docs, `${name}.md`), 'utf8'), names),
);
writeFileSync(
  join(import.meta.dirname, '../src/generated/docs-pages.json'),
  `${JSON.stringify(pages, null, 2)}\n`,
);
