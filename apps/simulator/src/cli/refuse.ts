import { note } from './terminal/printable.ts';

/** Ends the process with one sentence and exit code 2: what was asked for cannot be done. */
export function refuse(sentence: string): never {
  note(sentence);
  process.exit(2);
}

/** The same for several things that are wrong, each on a line of its own. */
export function refuseAll(sentences: readonly string[]): never {
  for (const sentence of sentences) note(sentence);
  process.exit(2);
}
