import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const known = new Set(
  Object.keys(
    JSON.parse(
      readFileSync(join(root, 'apps/simulator/src/generated/evidence.json'), 'utf8'),
    ) as object,
  ),
);

/** The texts of all files of the repository that are written by hand. */
const texts = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.md', '*.json'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !/\/generated\/|openapi|^test\/|^contracts\/pacts\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** What comments cite as `evidence: an-id, another-id`. */
function cited(text: string): string[] {
  return Array.from(
    text.matchAll(/(?:\/\/|\*) .*\bevidence: ([a-z][\w-]*(?:, [a-z][\w-]*)*)[.)]/gi),
    ([, ids]) => ids ?? '',
  ).flatMap((ids) => ids.split(', '));
}

it('should cite rows of the evidence that exist', () => {
  const unknown = texts.flatMap(({ path, text }) =>
    cited(text)
      .filter((id) => !known.has(id))
      .map((id) => `${path}: ${id}`),
  );
  expect(unknown).toEqual([]);
  expect(texts.flatMap(({ text }) => cited(text)).length).toBeGreaterThan(40);
});

it('should cite no section of a document that is not in the repository', () => {
  const citing = texts.filter(({ text }) => /\b[a-z][\w-]*(?:\.md)? §\d/i.test(text));
  expect(citing.map(({ path }) => path)).toEqual([]);
});
