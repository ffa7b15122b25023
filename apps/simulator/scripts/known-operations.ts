// Writes what rules must know of the operations, so that a simulator with rules from the start need not load them all.
// The result is committed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations as vendorOperations } from '../src/api/operations.ts';
import { operations as controlOperations } from '../src/control/operations.ts';
import { knownOperations } from './known-operations-of.ts';

const file = join(import.meta.dirname, '../src/generated/known-operations.json');
const known = knownOperations(vendorOperations, controlOperations);
writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
