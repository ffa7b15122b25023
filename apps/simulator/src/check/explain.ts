import { isObject } from '../core/is-object.ts';
import { got } from '../core/sentence.ts';
import type { Problem } from '../editions/decoded.ts';
import { typeNames } from '../editions/problem-message.ts';
import { childOf } from '../editions/problems.ts';

/** A JSON Schema, limited to what the payloads of this API use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Schemas;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
}

export type Schemas = Readonly<Record<string, Schema>>;

const ROOT = '#/components/schemas/';

/** What the value is called in messages. */
export const WHOLE = 'The payload';

/**
 * The differences of a value from a schema. If a part can have one of several types, a validator reports errors for all
 * of them together; here each type is checked alone, and the closest one counts.
 *
 * Formats are not checked.
 */
export function explain(value: unknown, schema: Schema, schemas: Schemas, at = ''): Problem[] {
  const of = (part: Schema, inner = value, place = at) => explain(inner, part, schemas, place);
  if ('const' in schema) {
    const message = `must be ${JSON.stringify(schema.const)}${got(value)}`;
    return value === schema.const ? [] : [{ at: pathOf(at), message }];
  }
  if (schema.type && !schema.enum && !isOf(schema.type, value)) {
    return [
      { at: pathOf(at), message: `must be ${typeNames[schema.type] ?? schema.type}${got(value)}` },
    ];
  }
  return [
    ...(schema.$ref ? of(named(schema.$ref, schemas)) : []),
    ...plain(value, schema).map((message) => ({ at: pathOf(at), message })),
    ...(isObject(value) ? inObject(value, schema, at, of) : []),
    ...(Array.isArray(value) && schema.items ? inArray(value, schema.items, at, of) : []),
    ...(schema.allOf ?? []).flatMap((part) => of(part)),
    ...(schema.anyOf ? nearest(schema.anyOf.map((form) => of(form))) : []),
    ...(schema.discriminator ? tagged(value, schema, schemas, at, of) : []),
  ];
}

/** A JSON Pointer, or a name for the whole payload. */
function pathOf(pointer: string): string {
  return pointer === '' ? WHOLE : pointer;
}

type Explain = (part: Schema, value?: unknown, at?: string) => Problem[];

/** The differences of a value apart from its parts. */
function plain(value: unknown, schema: Schema): string[] {
  const wrong: string[] = [];
  const { minimum = Number.NEGATIVE_INFINITY, pattern } = schema;
  const { maximum = Number.POSITIVE_INFINITY } = schema;
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (schema.enum && !schema.enum.includes(value)) wrong.push(oneOfThese(schema.enum));
  if (typeof value === 'number' && value < minimum)
    wrong.push(`must be at least ${minimum} (got ${value})`);
  if (typeof value === 'number' && value > maximum)
    wrong.push(`must be at most ${maximum} (got ${value})`);
  if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    wrong.push(`must match the pattern ${pattern}`);
  }
  if (Array.isArray(value) && value.length < minItems) {
    wrong.push(`must have at least ${counted(minItems)} (got ${value.length})`);
  }
  if (Array.isArray(value) && value.length > maxItems) {
    wrong.push(`must have at most ${counted(maxItems)} (got ${value.length})`);
  }
  return wrong;
}

function inObject(
  value: Readonly<Record<string, unknown>>,
  { required = [], properties = {}, propertyNames = {}, additionalProperties }: Schema,
  at: string,
  of: Explain,
): Problem[] {
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  const absent = missing.map((key) => ({ at: childOf(at, key), message: 'is required' }));
  const present = Object.entries(value).flatMap(([key, inner]) => {
    const place = childOf(at, key);
    const part = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (part === false || plain(key, propertyNames).length > 0)
      return [{ at: place, message: UNKNOWN }];
    return typeof part === 'object' ? of(part, inner, place) : [];
  });
  return [...absent, ...present];
}

function inArray(value: readonly unknown[], items: Schema, at: string, of: Explain): Problem[] {
  return value.flatMap((item, index) => of(items, item, childOf(at, `${index}`)));
}

const UNKNOWN = 'is not a known field';

/** The differences from the closest of several schemas; of two, from the one that has more of the fields. */
function nearest(forms: readonly Problem[][]): Problem[] {
  const unknown = (form: readonly Problem[]) =>
    form.filter(({ message }) => message === UNKNOWN).length;
  const [best] = forms.toSorted((a, b) => a.length - b.length || unknown(a) - unknown(b));
  return best ?? [];
}

/** The differences from the schema that the discriminator selects. */
function tagged(
  value: unknown,
  { oneOf = [], discriminator }: Schema,
  schemas: Schemas,
  at: string,
  of: Explain,
): Problem[] {
  const key = discriminator?.propertyName ?? '';
  if (!isObject(value)) return [];
  if (!Object.hasOwn(value, key)) return [{ at: childOf(at, key), message: 'is required' }];
  const tags = oneOf.map((form) => {
    const { properties } = form.$ref ? named(form.$ref, schemas) : form;
    return properties?.[key]?.const;
  });
  const form = oneOf[tags.indexOf(value[key])];
  return form ? of(form) : [{ at: childOf(at, key), message: oneOfThese(tags) }];
}

function oneOfThese(values: readonly unknown[]): string {
  const choices = values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return `must be one of: ${choices.join(', ')}`;
}

function counted(items: number): string {
  return `${items} item${items === 1 ? '' : 's'}`;
}

function named($ref: string, schemas: Schemas): Schema {
  const schema = schemas[$ref.slice(ROOT.length)];
  if (!schema) throw new Error(`Schema ${$ref} was not found.`);
  return schema;
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}
