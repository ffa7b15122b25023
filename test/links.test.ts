import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = globSync(
  ['*.md', '.changeset/README.md', 'docs/**/*.md', '{apps,packages,contracts,fixtures}/**/*.md'],
  {
    cwd: root,
    exclude: (path) => /node_modules|dist/.test(String(path)),
  },
);

it.each(pages)('should link from %s to what is there', (page) => {
  const links = Array.from(textOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g), ([, to]) => to);
  const broken = links.filter((link = '') => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

it('should find the pages', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/ci.md']));
});

/** Without blocks of code. */
function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8').replaceAll(/^```.*?^```$/gms, '');
}

/** As GitHub makes them of headings. */
function anchorsOf(page: string): string[] {
  return Array.from(textOf(page).matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
