import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A JSON Schema, or a part of one. */
export type Schema = { [keyword: string]: unknown };

/** All schemas of one folder, and all that they reach, by title. */
export interface Bundle {
  readonly name: string;
  /** The titles of the folder's own files: what gets a validator. */
  readonly payloads: readonly string[];
  readonly $defs: Readonly<Record<string, Schema>>;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of the schema files in a folder, sorted. */
export function schemaFiles(folder: string): string[] {
  return globSync('*.schema.json', { cwd: folder }).sort();
}

/** The paths of all schema files in the folders of a folder, sorted. */
export function schemaPaths(root: string): string[] {
  return globSync('*/*.schema.json', { cwd: root })
    .sort()
    .map((path) => join(root, path));
}

/** Reads one schema file. */
export function readSchema(path: string): Schema {
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isSchema(schema)) throw new Error(`${path} holds no object`);
  return schema;
}

/**
 * Bundles a folder of schemas into one document. One document, because the type generator writes
 * a type again in every file that refers to it, and names only what stands in `$defs`.
 */
export function bundle(root: string, name: string): Bundle {
  const definitions = new Map<string, Schema>();
  const visited = new Set<string>();

  const define = (title: string, schema: Schema, path: string) => {
    if (schema['title'] !== title) throw new Error(`${path}: the title of ${title} differs`);
    if (definitions.has(title)) throw new Error(`${path}: ${title} is defined twice in ${name}`);
    definitions.set(title, schema);
  };

  const visit = (path: string): string => {
    const { $schema, $id, $defs = {}, ...schema } = readSchema(path);
    const title = String(schema['title']);
    if (visited.has(path)) return title;
    visited.add(path);
    define(title, rewrite(schema, path), path);
    if (!isSchema($defs)) throw new Error(`${path}: $defs is no object`);
    for (const [key, part] of Object.entries($defs)) {
      if (isSchema(part)) define(key, rewrite(part, path), path);
    }
    return title;
  };

  const rewrite = (schema: Schema, path: string): Schema => {
    const rewriteAny = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(rewriteAny);
      if (!isSchema(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          key === '$ref' ? resolve(String(inner), path) : rewriteAny(inner),
        ]),
      );
    };
    return rewriteAny(schema) as Schema;
  };

  const resolve = (ref: string, from: string): string => {
    const [file = '', pointer = ''] = ref.split('#');
    const title = file === '' ? '' : visit(join(dirname(from), file));
    return pointer === '' ? `#/$defs/${title}` : `#${pointer}`;
  };

  const payloads = schemaFiles(join(root, name)).map((file) => visit(join(root, name, file)));
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return { name, payloads, $defs: Object.fromEntries(sorted) };
}
