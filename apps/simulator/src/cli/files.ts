import { globSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { jsonErrorOf } from '../core/json-error.ts';
import { readText, readTextFile } from '../text-file/read.ts';
import { exitWithError } from './exit-with-error.ts';
import { unreadable } from './unreadable.ts';

/** A file to read. */
export interface InputFile {
  readonly file: string;
  /** Whether its own path was passed, not a folder or a pattern: then it must be of the expected kind. */
  readonly named: boolean;
}

/** A file, `-` for standard input, the files of a folder with these endings, or the files that match a pattern. */
export function filesAt(
  place: string,
  { endings, what }: { readonly endings: readonly string[]; readonly what: string },
): readonly InputFile[] {
  if (place === '-') return [{ file: '-', named: true }];
  try {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (stat && !stat.isDirectory()) return [{ file: place, named: true }];
    const inFolder = () =>
      readdirSync(place)
        .filter((name) => endings.includes(extname(name).toLowerCase()))
        .map((name) => join(place, name));
    const files = (stat ? inFolder() : globSync(place)).filter(isFile).sort();
    if (files.length > 0) return files.map((file) => ({ file, named: false }));
  } catch (error) {
    return exitWithError(unreadable(place, error));
  }
  return exitWithError(`No ${what} was found at ${place}. Check the path.`);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The content of a file, or of standard input. If it cannot be read, the process exits; `flag` is where it is from. */
export async function textOf(file: string, flag = ''): Promise<string> {
  // A capture may hold bytes of another encoding in a body.
  const reading = { fatal: false };
  try {
    return await (file === '-' ? readText(process.stdin, reading) : readTextFile(file, reading));
  } catch (error) {
    return exitWithError(`${flag}${unreadable(shownName(file), error)}`);
  }
}

export function shownName(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

/** Why a text is not JSON. The parser's own message quotes the text, which may contain a secret. */
export function notJson(text: string): string {
  return ['is not JSON', jsonErrorOf(text)].filter(Boolean).join(': ');
}
