// Writes docs/operations.md from the tables of operations. The result is committed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsPage } from './operations-page.ts';

writeFileSync(join(import.meta.dirname, '../../../docs/operations.md'), operationsPage());
