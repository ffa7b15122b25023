import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionName } from '../../../../packages/types/src/index.ts';
import { schema } from './schemas.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');

interface Source {
  readonly file: string;
  readonly edition: string;
  readonly payload: string;
}
const sources = JSON.parse(readFileSync(join(fixtures, 'sources.json'), 'utf8')) as Source[];

/** The documented payloads of an edition as examples, by the name of their file. */
export function examplesOf(edition: EditionName, payload: string, call: string) {
  const files = sources.filter(
    (source) =>
      source.edition === edition && source.payload === payload && source.file.includes(`/${call}`),
  );
  if (files.length === 0) return undefined;
  return Object.fromEntries(
    files.map(({ file }) => [
      file.replace(/\..*/, '').replaceAll('/', '.'),
      JSON.parse(readFileSync(join(fixtures, file), 'utf8')),
    ]),
  );
}

/** What the operations of an edition have in common. */
export interface Form {
  readonly edition: EditionName;
  readonly prefix: string;
  /** An operation's id is its alone: those of the paths without a prefix are the vendor's own. */
  operation(name: string): string;
  about(name: string, summary: string): object;
  of(title: string): { $ref: string };
}

export function formOf(edition: EditionName, prefix: string): Form {
  const operation = (name: string) => (prefix === '' ? name : `${edition}.${name}`);
  return {
    edition,
    prefix,
    operation,
    about: (name, summary) => ({
      operationId: operation(name),
      summary,
      tags: [prefix === '' ? 'platform (default)' : edition],
    }),
    of: (title) => schema(edition, title),
  };
}
