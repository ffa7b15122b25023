import { it } from 'vitest';
import { createExporter } from '../callers/exporter.ts';
import { expectSameAsSql } from './compare.ts';
import { importAll } from './files.ts';
import { knownProfiles } from './known-profiles.ts';
import { knownTables } from './tables.ts';

it('should hold of imported profiles, joined, what SQL finds among them', async () => {
  const known = knownProfiles(80);
  const exporter = createExporter({ pace: 'instant' });
  await importAll(
    exporter,
    known.flatMap(({ lines }) => lines),
  );
  const named = [{ id: 'one' }, { id: 'two', namespace: 'ups' }, { id: 'one', namespace: 'aam' }];
  await expectSameAsSql(exporter, knownTables(known), named, 250);
}, 120_000);
