import { it } from 'vitest';
import { expectSameAsSql } from './export.compare.ts';
import { importAll } from './export.files.ts';
import { knownTables } from './export.tables.ts';
import { createExporter } from './exporter.ts';
import { knownProfiles } from './known-profiles.ts';

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
