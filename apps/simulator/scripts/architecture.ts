// Writes the picture of docs/architecture.md: which folder of src may import which, as the lint walls say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const page = join(root, 'docs/architecture.md');
const begin = '<!-- Generated from the import walls in biome.json: run `npm run generate`. -->\n';

interface Override {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
        };
      };
    };
  };
}
const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as {
  overrides: readonly Override[];
};

const wall = (includes: string): readonly string[] => {
  const override = overrides.find((one) => one.includes[0] === includes);
  return override?.linter.rules.style?.noRestrictedImports?.options.patterns[0]?.group ?? [];
};
const folders = overrides.flatMap(
  ({ includes }) => /^apps\/simulator\/src\/([\w-]+)\/\*\*$/.exec(includes[0] ?? '')?.[1] ?? [],
);
const nodes = ['simulator.ts', ...folders];
const walls = new Map(
  folders.map((folder) => {
    const group = wall(`apps/simulator/src/${folder}/**`);
    return [folder, nodes.filter((node) => node !== folder && group.some(lets(node)))];
  }),
);
// These walls name what may not be imported: the binary may import all.
const denied = wall('apps/simulator/src/*.ts');
walls.set(
  'simulator.ts',
  folders.filter((folder) => !denied.includes(`./${folder}/**`)),
);
walls.set('cli', nodes);

const edges = [...walls].flatMap(([from, allowed]) =>
  allowed.filter((to) => !isReachedOtherwise(from, to)).map((to) => `  ${from} --> ${to}`),
);
const picture = `\`\`\`mermaid\nflowchart TB\n${edges.toSorted().join('\n')}\n\`\`\`\n`;

const text = readFileSync(page, 'utf8');
const start = text.indexOf(begin) + begin.length;
const end = text.indexOf('```\n', start + '```mermaid'.length) + '```\n'.length;
writeFileSync(page, text.slice(0, start) + picture + text.slice(end));

/** Whether a pattern of a wall lets a folder through, or a part of it. */
function lets(node: string): (pattern: string) => boolean {
  const through = new RegExp(`^!(?:\\.\\./)+${node.replace('.', '\\.')}(?:/|$)`);
  return (pattern) => through.test(pattern);
}

/** Whether a folder is reached by way of another that may be imported: then the picture needs no arrow for it. */
function isReachedOtherwise(from: string, to: string): boolean {
  return (walls.get(from) ?? []).some((by) => by !== to && reaches(by, to));
}

function reaches(from: string, to: string): boolean {
  return (walls.get(from) ?? []).some((next) => next === to || reaches(next, to));
}
