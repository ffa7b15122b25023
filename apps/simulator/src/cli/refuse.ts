import { note } from './printable.ts';

/** Ends the process with one sentence and exit code 2: what was asked for cannot be done. */
export function refuse(sentence: string): never {
  note(sentence);
  process.exit(2);
}
