import type { EditionName, WorldFile } from '@aep-sim/types';
import type { Decoded } from '../editions/decoded.ts';
import { moreText } from '../editions/problems.ts';
import type { WorldFacts } from '../tenants/worlds/world.ts';
import { placesIn } from '../text-file/json.ts';
import { readTextFile, Unreadable } from '../text-file/read.ts';
import { readWorld } from './read.ts';

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
  const { value, errors, placeOf } = placesIn(text);
  const [error] = errors;
  if (error) throw new BadWorld(`${path}:${error.line}:${error.column}: ${error.message}`);
  const read: Decoded<WorldFacts> = readWorld(value, { edition });
  if (read.ok) return { file: value as WorldFile, facts: read.value };
  const lines = read.problems.map(({ at, message, nearest }) => {
    const hint = nearest === undefined ? '' : `; the nearest is ${JSON.stringify(nearest)}`;
    const { line, column } = placeOf(at);
    return `${path}:${line}:${column}: ${at} ${message}${hint}`;
  });
  const more = moreText(read.more ?? 0).map((text) => `${path}: ${text}`);
  throw new BadWorld([...lines, ...more].join('\n'));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readTextFile(path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new BadWorld(`${path} ${error.message}`);
  }
}
