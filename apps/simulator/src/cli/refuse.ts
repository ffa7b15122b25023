/** Ends the process with one sentence and exit code 2: what was asked for cannot be done. */
export function refuse(sentence: string): never {
  process.stderr.write(`aep-sim: ${sentence}\n`);
  process.exit(2);
}
