import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Puts the page, which the dashboard has built, into what is published. */
const root = join(import.meta.dirname, '..');
const to = join(root, 'dist/ui');
rmSync(to, { recursive: true, force: true });
cpSync(join(root, '../dashboard/dist'), to, { recursive: true });
