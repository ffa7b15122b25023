import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { jsonErrorOf } from '../core/json-error.ts';
import { refuse } from './refuse.ts';
import { whyUnreadable } from './unreadable.ts';

/** A file to read, and how it was come by. */
export interface Found {
  readonly file: string;
  /** Named itself, and not found in a folder or by a pattern: then it must be what it is taken for. */
  readonly named: boolean;
}

/** Files as they are, `-` for standard input, all files of a folder that end so, or what a pattern finds. */
export function filesAt(
  place: string,
  { endings, what }: { readonly endings: readonly string[]; readonly what: string },
): readonly Found[] {
  if (place === '-') return [{ file: '-', named: true }];
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) return [{ file: place, named: true }];
  const inFolder = () =>
    readdirSync(place)
      .filter((name) => endings.includes(extname(name).toLowerCase()))
      .map((name) => join(place, name));
  const files = (stat ? inFolder() : globSync(place)).filter(isFile).sort();
  if (files.length > 0) return files.map((file) => ({ file, named: false }));
  return refuse(`no ${what} is found at ${place}`);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** What a file holds, without the mark that some editors put before it. */
export async function textOf({ file }: Found): Promise<string> {
  try {
    const whole = file === '-' ? await text(process.stdin) : readFileSync(file, 'utf8');
    return whole.replace(/^\uFEFF/, '');
  } catch (error) {
    return refuse(`cannot read ${file}: ${whyUnreadable(error)}`);
  }
}

/** Why a text is not JSON. The parser's own words quote the text, and so may a secret be quoted. */
export function notJson(text: string): string {
  return ['is not JSON', jsonErrorOf(text)].filter(Boolean).join(': ');
}
