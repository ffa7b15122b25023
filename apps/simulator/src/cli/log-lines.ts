import type { Writable } from 'node:stream';

/**
 * Writes lines to a stream for as long as it takes them. Node keeps in memory what nobody reads: while the stream is
 * full, lines are dropped, and `dropped` makes the line that says how many, once it has drained.
 */
export function logLines(
  out: Writable,
  dropped: (lines: number) => string,
): (line: string) => void {
  let missing = 0;
  const write = (line: string) => out.write(`${line}\n`);
  const report = () => {
    const lines = missing;
    missing = 0;
    write(dropped(lines));
  };
  return (line) => {
    if (!out.writableNeedDrain) {
      write(line);
      return;
    }
    if (missing === 0) out.once('drain', report);
    missing += 1;
  };
}
