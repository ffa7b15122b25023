import { compile } from 'json-schema-to-typescript';
import type { Bundle, Schema } from './bundle.ts';

/** Compiles a bundle to the text of a TypeScript module. */
export async function typesOf({ name, $defs }: Bundle, banner: string): Promise<string> {
  const root = { title: 'Root', type: 'object', additionalProperties: false } as const;
  const text = await compile({ ...root, $defs: forTypes({ ...$defs }) }, 'Root', {
    additionalProperties: false,
    bannerComment: banner,
    format: true,
    style: { singleQuote: true, semi: true, printWidth: 100 },
    unreachableDefinitions: true,
  });
  const twice = text.match(/export (?:type|interface) \w+\d\b/g);
  if (twice) throw new Error(`${name}: types were written twice: ${twice.join(', ')}`);
  return text
    .replace(/^export interface Root \{\}\n/m, '')
    .replace(REFERENCED, '')
    .replace(EMPTY, '');
}

// The generator notes under each type who refers to it: noise, and it changes with the references.
const REFERENCED =
  /^ *\*? *\n? *\* This (?:interface|type) was referenced by [\s\S]*?(?=^ *\*\/|^ *\* @)/gm;

const EMPTY = /^ *\/\*\*\n *\*\/\n/gm;

// These keywords say the same to a validator in another way, and confuse the type generator.
const dropped = (key: string, schema: Schema) =>
  key === 'discriminator' || (key === 'type' && 'oneOf' in schema);

function forTypes(schema: Schema): Schema {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return forTypes(value as Schema);
  };
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !dropped(key, schema))
      .map(([key, value]) => [key, visit(value)]),
  );
}
