import { printWarning } from './terminal/printable.ts';

/** Exits with one sentence and exit code 2. */
export function exitWithError(sentence: string): never {
  printWarning(sentence);
  process.exit(2);
}

/** The same for several errors, one on each line. */
export function exitWithErrors(sentences: readonly string[]): never {
  for (const sentence of sentences) printWarning(sentence);
  process.exit(2);
}
