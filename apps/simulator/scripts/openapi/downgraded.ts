import type { Document } from './document.ts';

/** Part of a document. */
interface Part {
  readonly [key: string]: unknown;
}

/**
 * An OpenAPI 3.1 document as one of 3.0.3, for tools that cannot read 3.1: without what 3.0 has no words for, and
 * nothing else. What is accepted by it is accepted by the other, or more.
 *
 * @throws Error for a keyword of JSON Schema that it was not written for
 */
export function downgraded({ info, paths, components, ...rest }: Document): Part {
  const { identifier: _, ...license } = info.license as Part;
  return {
    ...rest,
    openapi: '3.0.3',
    info: { ...info, license: { ...license, url: MIT } },
    paths: schemasIn(paths),
    components: schemasIn(components),
  };
}

/** In place of the identifier of the license. */
const MIT = 'https://opensource.org/license/mit';

/** Rewrites the schemas in a part of the document. They are under `schema`, or have names of their own. */
function schemasIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(schemasIn);
  if (!isPart(value)) return value;
  return mapped(value, (inner, key) => {
    // Values, of which nothing is a schema.
    if (key === 'example' || key === 'examples') return inner;
    if (key === 'schema') return schemaOf(inner);
    return key === 'schemas' && isPart(inner) ? mapped(inner, schemaOf) : schemasIn(inner);
  });
}

function schemaOf(value: unknown): unknown {
  if (!isPart(value)) return value;
  const odd = Object.keys(value).find((key) => !KNOWN.has(key) && !key.startsWith('x-'));
  if (odd) throw new Error(`not known in OpenAPI 3.0: ${odd} in ${JSON.stringify(value)}`);
  // A constant is an enum too, and the names of a map cannot be limited.
  const { type, const: _, propertyNames: __, ...rest } = value;
  return {
    ...(type !== undefined && typeOf(type)),
    ...mapped(rest, (inner, key) => {
      if (key === 'properties' && isPart(inner)) return mapped(inner, schemaOf);
      if (LISTS.has(key) && Array.isArray(inner)) return inner.map(schemaOf);
      return key === 'items' || key === 'additionalProperties' ? schemaOf(inner) : inner;
    }),
  };
}

function typeOf(type: unknown): Part {
  if (!Array.isArray(type)) return { type };
  const others = type.filter((one) => one !== 'null');
  if (others.length !== 1) throw new Error(`one type and null in OpenAPI 3.0: ${type}`);
  return { type: others[0], ...(others.length < type.length && { nullable: true }) };
}

const LISTS = new Set(['allOf', 'anyOf', 'oneOf']);

const KNOWN = new Set([
  ...['title', 'description', 'type', 'format', 'enum', 'const', 'default', '$ref'],
  ...['minimum', 'maximum', 'pattern', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
  ...['properties', 'propertyNames', 'required', 'items', 'additionalProperties', 'discriminator'],
  ...LISTS,
]);

function mapped(part: Part, as: (value: unknown, key: string) => unknown): Part {
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, as(value, key)]));
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
