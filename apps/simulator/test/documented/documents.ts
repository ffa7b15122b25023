import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionName } from '@aep-sim/types';

const root = join(import.meta.dirname, '../../../../fixtures');

/** A documented payload: an entry of `sources.json`. */
export interface Source {
  readonly file: string;
  readonly edition: Exclude<EditionName, 'platform'>;
  readonly payload: string;
  /** The HTTP status, where the document names one. */
  readonly status?: number;
  readonly repair?: { readonly repaired?: string; readonly printed?: string };
}

/** A documented curl example: an entry of `calls.json`. */
export interface Call {
  readonly document: string;
  readonly heading: string;
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string | null;
  readonly slip?: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** The org that the documents name wherever they do not print a placeholder. */
export const documentedOrg = '1BD6382559DF0C130A49422D@AdobeOrg';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

export const fixture = (file: string): unknown => JSON.parse(text(file));
export const sources = fixture('sources.json') as readonly Source[];
export const calls = fixture('calls.json') as readonly Call[];

/** A fixture's text with its repair undone: what the document has its reader send. */
export function printed(file: string): string {
  const { repaired, printed } = sources.find((source) => source.file === file)?.repair ?? {};
  if (repaired === undefined || printed === undefined) return text(file);
  return text(file).replace(repaired, () => printed);
}

/** The edition of a document; `fixtures` has one folder for each document. */
export function editionOf(document: string): Source['edition'] {
  const source = sources.find(({ file }) => file.startsWith(`${document}/`));
  if (!source) throw new Error(`no fixture of ${document}`);
  return source.edition;
}
