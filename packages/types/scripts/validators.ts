import { _, Ajv, type CodeKeywordDefinition, stringify } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import additionalProperties from 'ajv/dist/vocabularies/applicator/additionalProperties.js';
import discriminator from 'ajv/dist/vocabularies/discriminator/index.js';
import { bounded } from './bounded.ts';
import type { Bundle, Schema } from './bundle.ts';

/**
 * RFC 3339, section 5.6. A regular expression, not the checker of ajv-formats, because only an
 * expression is written into the generated code. It does not know how long a month is.
 */
export const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The bundle of what people write: an error there tells what could stand in its place. */
const WRITTEN_BY_HAND = 'control';

/** Compiles the payloads of a bundle to a module of validators that imports nothing. */
export function validatorsOf(bundled: Bundle, banner: string): string {
  const { name, payloads, $defs } = bundled;
  const ajv = ajvOf(bundled);
  if (name === WRITTEN_BY_HAND) tellWhatIsAllowed(ajv, $defs);
  const exported = payloads.map((title) => [title, `${name}#/$defs/${title}`]);
  const standing = standalone.default(ajv, Object.fromEntries(exported));
  const code = bounded(withoutSchemas(standing));
  const foreign = code.match(/\brequire\(|^import .*|\bimport\(/m);
  if (foreign) throw new Error(`${name}: the validators need ${foreign[0]}`);
  return `// @ts-nocheck\n${banner}\n${code}`;
}

/** Compiles a bundle, which is its schema of the bundle's name. */
export function ajvOf({ name, $defs }: Bundle): Ajv {
  // Not Ajv2020: its code keeps books for keywords that no schema here uses, and is twice as long.
  // Should a schema use one, strict mode refuses it.
  const ajv = new Ajv({
    // Whoever is told of a fault is told of the others too; it costs a right value next to nothing.
    allErrors: true,
    code: { esm: true, lines: true, source: true },
    discriminator: true,
    formats: { 'date-time': dateTime },
    // Inline what has one keyword; else each part is written out wherever it is used.
    inlineRefs: 1,
    strict: true,
  });
  ajv.addSchema({ $id: name, $defs: withoutProse(withoutWidths({ ...$defs })) });
  return ajv;
}

/** Ajv tells the values of an enum, but neither the properties nor the tags that a schema knows. */
function tellWhatIsAllowed(ajv: Ajv, $defs: Bundle['$defs']): void {
  for (const keyword of ['additionalProperties', 'discriminator']) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    ...(additionalProperties.default as CodeKeywordDefinition),
    before: 'properties',
    error: {
      message: 'must NOT have additional properties',
      params: ({ params, parentSchema }) =>
        _`{additionalProperty: ${params['additionalProperty']}, allowedValues: ${stringify(Object.keys(parentSchema?.['properties'] ?? {}))}}`,
    },
  });
  ajv.addKeyword({
    ...discriminator.default,
    error: {
      message: 'must have a known tag',
      params: ({ params: { tag, tagName }, parentSchema }) =>
        _`{tag: ${tagName}, tagValue: ${tag}, allowedValues: ${stringify(tagsOf(parentSchema?.['oneOf'], String(tagName), $defs))}}`,
    },
  });
}

function tagsOf(forms: readonly Schema[], tag: string, $defs: Bundle['$defs']): unknown[] {
  return forms.map((form) => {
    const { properties } = $defs[String(form['$ref']).replace('#/$defs/', '')] as {
      properties: Record<string, Schema>;
    };
    return properties[tag]?.['const'];
  });
}

function withoutProse($defs: Record<string, Schema>): Record<string, Schema> {
  const entries = Object.entries($defs).map(([key, { title: _, description: __, ...schema }]) => [
    key,
    schema,
  ]);
  return Object.fromEntries(entries);
}

/** How wide an integer is matters to clients in other languages, and rejects nothing. */
function withoutWidths<T extends Schema>(schema: T): T {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    return typeof value === 'object' && value !== null ? withoutWidths(value as Schema) : value;
  };
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== 'format' || (value !== 'int32' && value !== 'int64'))
      .map(([key, value]) => [key, visit(value)]),
  ) as T;
}

// Ajv writes each schema into the code, but reads only those whose enum a message lists.
function withoutSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    code.includes(`${name}.`) ? line : '',
  );
}
