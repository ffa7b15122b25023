import { bundle, type Schema } from '../../../../packages/types/scripts/bundle.ts';

const folders = [
  'platform',
  'segmentation',
  'segmentation-2020',
  'profile',
  'tutorial',
  'any',
  'service',
  'control',
] as const;

/** A reference to a schema of a folder of `contracts/schemas`. */
export function schema(folder: string, title: string): { $ref: string } {
  return { $ref: `#/components/schemas/${folder}.${title}` };
}

/** All schemas as components, each under its folder's name and its own. */
export function schemasOf(root: string): Record<string, unknown> {
  return Object.fromEntries(
    folders.flatMap((folder) => {
      const { $defs } = bundle(root, folder);
      return Object.entries($defs).map(([title, definition]) => [
        `${folder}.${title}`,
        withTypes(withReferences(withMapping(definition, $defs), folder)),
      ]);
    }),
  );
}

/** Without a mapping, OpenAPI takes the names of the components for the values of the discriminator. */
function withMapping(definition: Schema, defs: Readonly<Record<string, Schema>>): Schema {
  const { discriminator, oneOf } = definition as Partial<Discriminated>;
  if (!discriminator || !oneOf) return definition;
  const { propertyName } = discriminator;
  const mapping = Object.fromEntries(
    oneOf.map(({ $ref }) => {
      const { properties } = defs[$ref.replace('#/$defs/', '')] as Partial<Tagged>;
      return [properties?.[propertyName]?.const, $ref];
    }),
  );
  return { ...definition, discriminator: { propertyName, mapping } };
}

interface Discriminated {
  readonly discriminator: { readonly propertyName: string };
  readonly oneOf: readonly { readonly $ref: string }[];
}

interface Tagged {
  readonly properties: Readonly<Record<string, { readonly const?: string }>>;
}

function withReferences(definition: Schema, folder: string): unknown {
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    // References stand under $ref and in mappings; no other text begins like one.
    if (typeof value === 'string')
      return value.replace(/^#\/\$defs\//, `#/components/schemas/${folder}.`);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrite(inner)]));
  };
  return rewrite(definition);
}

/**
 * What can have few values says of which type they are, and a constant that it is the only one of a list: many
 * generators know lists of values, and not all of them constants.
 */
export function withTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTypes);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'examples' ? part : withTypes(part)]),
  );
  const { const: only, enum: values = 'const' in inner ? [only] : undefined, ...rest } = inner;
  // A property may be named enum.
  if (!Array.isArray(values)) return inner;
  if ('const' in inner) return { ...typeOf(only), ...rest, enum: values, const: only };
  const types = [...new Set(values.map((one) => typeof one))];
  const forms = types.map((type) => {
    const own = values.filter((one) => typeof one === type);
    return { ...typeOf(own[0]), enum: own };
  });
  return forms.length === 1 ? { ...forms[0], ...rest } : { ...rest, anyOf: forms };
}

function typeOf(value: unknown): object {
  return typeof value === 'number' ? { type: 'integer', format: 'int32' } : { type: typeof value };
}
