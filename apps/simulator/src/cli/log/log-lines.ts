import type { Writable } from 'node:stream';

/** How many bytes a reader can lag behind. */
const MAX_QUEUED_BYTES = 1_048_576;

/**
 * Writes lines to a stream. Node keeps unread output in memory, so lines over the limit are dropped until all of it was
 * read; `dropped` returns the line that reports how many.
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
