import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A test that a document shows: a block of code whose first line names the runner, as in ```ts vitest. */
export interface DocumentTest {
  readonly name: string;
  readonly language: string;
  readonly runner: string;
  readonly fails: boolean;
  readonly code: string;
  /** What is shown after it. */
  readonly output: string | undefined;
}

const root = join(import.meta.dirname, '..');
const documents = [join(root, 'README.md'), join(root, '../../docs/testing.md')];

export const documentTests: readonly DocumentTest[] = documents.flatMap(testsIn);

function testsIn(file: string): DocumentTest[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^```(\w+) (vitest|node|jest)( fails)?\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?/gms,
  );
  return Array.from(found, ([, language = '', runner = '', fails, code = '', output], at) => ({
    name: `${basename(file, '.md').toLowerCase()}-${at + 1}.test.${language === 'ts' ? 'ts' : 'mjs'}`,
    language,
    runner,
    fails: fails !== undefined,
    code,
    output,
  }));
}
