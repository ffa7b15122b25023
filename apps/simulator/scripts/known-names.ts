// Writes the names that a request body may have, from contracts/schemas. The result is committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, type Schema } from '../../../packages/types/scripts/bundle.ts';

/** Names with what may stand below them; an empty object: anything, or nothing that has names. */
interface Names {
  readonly [name: string]: Names;
}

const { $defs } = bundle(join(import.meta.dirname, '../../../contracts/schemas'), 'any');

function namesOf(schema: Schema): Names {
  const { $ref, items, properties = {} } = schema as Readonly<Record<string, Schema | undefined>>;
  if (typeof $ref === 'string') return namesOf($defs[String($ref).replace('#/$defs/', '')] ?? {});
  if (items) return namesOf(items);
  return Object.fromEntries(
    Object.entries(properties as Record<string, Schema>).map(([name, of]) => [name, namesOf(of)]),
  );
}

const names = {
  ExportJobRequest: namesOf($defs['AnyExportJobRequest'] ?? {}),
  DataSetRequest: namesOf($defs['AnyDataSetRequest'] ?? {}),
};

const generated = join(import.meta.dirname, '../src/generated');
mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, 'known-names.json'), `${JSON.stringify(names)}\n`);
