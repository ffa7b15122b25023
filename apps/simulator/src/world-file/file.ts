import { readFile } from 'node:fs/promises';
import type { EditionName, WorldFile } from '@aep-sim/types';
import type { Decoded } from '../editions/decoded.ts';
import type { WorldFacts } from '../tenants/worlds/world.ts';
import { readWorld } from './read.ts';
import { placesIn } from './text.ts';

/** A file that is no world. The message has a line for each thing that is wrong. */
export class BadWorld extends Error {}

/** Reads a world of the user's own from a file. @throws BadWorld */
export async function readWorldFile(path: string): Promise<WorldFile> {
  return (await readBoth(path, 'platform')).file;
}

/** The facts of a world in a file. @throws BadWorld */
export async function worldFactsIn(path: string, edition: EditionName): Promise<WorldFacts> {
  return (await readBoth(path, edition)).facts;
}

async function readBoth(
  path: string,
  edition: EditionName,
): Promise<{ readonly file: WorldFile; readonly facts: WorldFacts }> {
  const text = await textOf(path);
  const { value, error, placeOf } = placesIn(text);
  if (error) throw new BadWorld(`${path}:${error.place}: ${error.message}`);
  const read: Decoded<WorldFacts> = readWorld(value, { edition });
  if (read.ok) return { file: value as WorldFile, facts: read.value };
  const lines = read.problems.map(({ at, message, nearest }) => {
    const hint = nearest === undefined ? '' : `; the nearest is ${JSON.stringify(nearest)}`;
    return `${path}:${placeOf(at)}: ${at} ${message}${hint}`;
  });
  throw new BadWorld(lines.join('\n'));
}

/** Without the byte order mark that some editors begin a file with. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

async function textOf(path: string): Promise<string> {
  try {
    return UTF8.decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) throw new BadWorld(`${path} is not UTF-8`);
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new BadWorld(`${path} ${reasons[code] ?? `cannot be read: ${message}`}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'was not found',
  ENOTDIR: 'was not found',
  EISDIR: 'is a folder, not a file',
  EACCES: 'cannot be read: permission denied',
};
