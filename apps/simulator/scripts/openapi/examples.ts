import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionName } from '../../../../packages/types/src/index.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');

interface Source {
  readonly file: string;
  readonly edition: string;
  readonly payload: string;
}
const sources = JSON.parse(readFileSync(join(fixtures, 'sources.json'), 'utf8')) as Source[];

/** What the names of operations begin with, and those of the files of their payloads. */
const verbs: Readonly<Record<string, string>> = { create: 'create', list: 'list', retrieve: 'get' };

/** The documented payloads of an operation as examples, by the names of their files. */
export function examplesOf(edition: EditionName, payload: string, operation: string) {
  const verb = verbs[/^[a-z]+/.exec(operation)?.[0] ?? ''];
  const files = sources.filter(
    (source) =>
      source.edition === edition && source.payload === payload && source.file.includes(`/${verb}-`),
  );
  return Object.fromEntries(
    files.map(({ file }) => [
      file.replace(/\..*/, '').replaceAll('/', '.'),
      { value: JSON.parse(readFileSync(join(fixtures, file), 'utf8')) },
    ]),
  );
}
