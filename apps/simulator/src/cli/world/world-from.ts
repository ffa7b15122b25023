import { writeFileSync } from 'node:fs';
import { type CapturedWorld, worldFrom } from '../../captured-world/world.ts';
import { systemReason } from '../../core/system-reason.ts';
import { exitWithError } from '../exit-with-error.ts';
import { filesAt, notJson, textOf } from '../files.ts';
import { print, printWarning } from '../terminal/printable.ts';

export interface WorldFromOptions {
  readonly out?: string;
}

const files = { endings: ['.json', '.har'], what: 'JSON or HAR file' } as const;

/** Writes a world from captured payloads. Exit code 1 if no job or dataset was found, 2 if a file cannot be read. */
export async function worldFromFiles(
  places: readonly string[],
  { out }: WorldFromOptions,
): Promise<void> {
  const read: { name: string; text: string }[] = [];
  for (const found of places.flatMap((place) => filesAt(place, files))) {
    const text = await textOf(found.file);
    requireJson(found.file, text);
    read.push({ name: found.file, text });
  }
  const { world, notes } = worldFrom(read);
  for (const sentence of notes) printWarning(sentence);
  const { jobs = [], dataSets = [] } = world;
  if (jobs.length + dataSets.length === 0) {
    printWarning('No export job or dataset was found');
    process.exitCode = 1;
    return;
  }
  write(world, out);
}

function requireJson(file: string, text: string): void {
  try {
    JSON.parse(text);
  } catch {
    exitWithError(`${file} ${notJson(text)}`);
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
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') exitWithError(`--out: ${out} already exists. Choose another file.`);
    if (code === 'ENOENT')
      exitWithError(`--out: The folder of ${out} was not found. Create it first.`);
    exitWithError(`--out: ${out} cannot be written: ${systemReason(error)}. Choose another file.`);
  }
}
