import { writeFileSync } from 'node:fs';
import { type CapturedWorld, worldFrom } from '../../captured-world/world.ts';
import { filesAt, notJson, textOf } from '../files.ts';
import { refuse } from '../refuse.ts';
import { note, print } from '../terminal/printable.ts';
import { whyUnreadable } from '../unreadable.ts';

export interface WorldFromOptions {
  readonly out?: string;
}

const files = { endings: ['.json', '.har'], what: 'JSON or HAR file' } as const;

/** Writes a world of what was captured. Exit code 1 when there is nothing of one, 2 for a bad file. */
export async function worldFromFiles(
  places: readonly string[],
  { out }: WorldFromOptions,
): Promise<void> {
  const read: { name: string; text: string }[] = [];
  for (const found of places.flatMap((place) => filesAt(place, files))) {
    const text = await textOf(found);
    requireJson(found.file, text);
    read.push({ name: found.file, text });
  }
  const { world, notes } = worldFrom(read);
  for (const sentence of notes) note(sentence);
  const { jobs = [], dataSets = [] } = world;
  if (jobs.length + dataSets.length === 0) {
    note('no export job and no dataset was found');
    process.exitCode = 1;
    return;
  }
  write(world, out);
}

function requireJson(file: string, text: string): void {
  try {
    JSON.parse(text);
  } catch {
    refuse(`${file} ${notJson(text)}`);
  }
}

function write(world: CapturedWorld['world'], out: string | undefined): void {
  const text = JSON.stringify(world, undefined, 2);
  if (out === undefined) {
    for (const line of text.split('\n')) print(line);
    return;
  }
  try {
    writeFileSync(out, `${text}\n`, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    if (isThere) refuse(`--out: ${out} exists. Choose another file.`);
    refuse(`--out: cannot write ${out}: ${whyUnreadable(error)}`);
  }
}
