import type { Writable } from 'node:stream';

/** A reader may lag behind by so many bytes. */
const MAX_QUEUED_BYTES = 1_048_576;

/**
 * Writes lines to a stream. Node keeps in memory what nobody reads: from so many bytes on lines are dropped, until all
 * was read, and `dropped` makes the line that says how many.
 */
export function logLines(
  out: Writable,
  dropped: (lines: number) => string,
  maxQueuedBytes = MAX_QUEUED_BYTES,
): (line: string) => void {
  let missing = 0;
  const write = (line: string) => out.write(`${line}\n`);
  const report = () => {
    const lines = missing;
    missing = 0;
    write(dropped(lines));
  };
  return (line) => {
    const isFull = out.writableNeedDrain && out.writableLength >= maxQueuedBytes;
    if (missing === 0 && !isFull) {
      write(line);
      return;
    }
    if (missing === 0) out.once('drain', report);
    missing += 1;
  };
}
