import { note } from './terminal/printable.ts';

/** Exits with one sentence and exit code 2. */
export function refuse(sentence: string): never {
  note(sentence);
  process.exit(2);
}

/** The same for several errors, one on each line. */
export function refuseAll(sentences: readonly string[]): never {
  for (const sentence of sentences) note(sentence);
  process.exit(2);
}
