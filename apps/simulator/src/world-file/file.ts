import type { EditionName, WorldFile } from '@aep-sim/types';
import { sentence } from '../core/sentence.ts';
import type { Decoded } from '../editions/decoded.ts';
import { moreText } from '../editions/problems.ts';
import type { WorldFacts } from '../tenants/worlds/world.ts';
import { placesIn } from '../text-file/json.ts';
import { shownAt } from '../text-file/places.ts';
import { readTextFile, Unreadable } from '../text-file/read.ts';
import { readWorld } from './read.ts';

/** A file that is not a world. The message has a line for each error. */
export class BadWorld extends Error {
  /** Whether the file does not exist. */
  readonly isMissing: boolean;

  constructor(message: string, { isMissing = false } = {}) {
    super(message);
    this.isMissing = isMissing;
  }
}

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
  if (errors.length > 0) {
    const lines = errors.map((error) => `${shownAt(path, error)}: ${error.message}.`);
    throw new BadWorld(lines.join('\n'));
  }
  const read: Decoded<WorldFacts> = readWorld(value, { edition });
  if (read.ok) return { file: value as WorldFile, facts: read.value };
  const lines = read.problems.map(
    ({ at, message }) => `${shownAt(path, placeOf(at))}: ${sentence(`${at} ${message}`)}`,
  );
  const more = moreText(read.more ?? 0).map((text) => `${path}: ${sentence(text)}`);
  throw new BadWorld([...lines, ...more].join('\n'));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readTextFile(path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new BadWorld(sentence(`${path} ${error.message}`), error);
  }
}
