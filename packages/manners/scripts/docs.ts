// Writes docs/client-manners.md from the findings. The result is committed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientMannersPage } from '../src/page.ts';

writeFileSync(join(import.meta.dirname, '../../../docs/client-manners.md'), clientMannersPage());
