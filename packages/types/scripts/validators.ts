import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Bundle, Schema } from './bundle.ts';

/**
 * RFC 3339, section 5.6. A regular expression, not the checker of ajv-formats, because only an
 * expression is written into the generated code. It does not know how long a month is.
 */
export const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Compiles the payloads of a bundle to a module of validators that imports nothing. */
export function validatorsOf({ name, payloads, $defs }: Bundle, banner: string): string {
  // Not Ajv2020: its code keeps books for keywords that no schema here uses, and is twice as long.
  // Should a schema use one, strict mode refuses it.
  const ajv = new Ajv({
    // Whoever is told of a fault is told of all of them; it costs a right value next to nothing.
    allErrors: true,
    code: { esm: true, lines: true, source: true },
    discriminator: true,
    formats: { 'date-time': dateTime },
    // Inline what has one keyword; else each part is written out wherever it is used.
    inlineRefs: 1,
    strict: true,
  });
  ajv.addSchema({ $id: name, $defs: withoutProse({ ...$defs }) });
  const exported = payloads.map((title) => [title, `${name}#/$defs/${title}`]);
  const code = withoutSchemas(standalone.default(ajv, Object.fromEntries(exported)));
  const foreign = code.match(/\brequire\(|^import .*|\bimport\(/m);
  if (foreign) throw new Error(`${name}: the validators need ${foreign[0]}`);
  return `// @ts-nocheck\n${banner}\n${code}`;
}

function withoutProse($defs: Record<string, Schema>): Record<string, Schema> {
  const entries = Object.entries($defs).map(([key, { title: _, description: __, ...schema }]) => [
    key,
    schema,
  ]);
  return Object.fromEntries(entries);
}

// Ajv writes each schema into the code, but reads only those whose enum a message lists.
function withoutSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    code.includes(`${name}.`) ? line : '',
  );
}
