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
    folders.flatMap((folder) =>
      Object.entries(bundle(root, folder).$defs).map(([title, definition]) => [
        `${folder}.${title}`,
        withReferences(definition, folder),
      ]),
    ),
  );
}

function withReferences(definition: Schema, folder: string): unknown {
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === '$ref'
          ? String(inner).replace('#/$defs/', `#/components/schemas/${folder}.`)
          : rewrite(inner),
      ]),
    );
  };
  return rewrite(definition);
}
