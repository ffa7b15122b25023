import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { logTo } from './log.ts';
import { logLines } from './log-lines.ts';

/** A stream that takes a chunk each time it is read, and keeps up to 100 bytes for its reader. */
function unread() {
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  const out = new Writable({
    highWaterMark: 100,
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      waiting.push(done);
    },
  });
  return {
    out,
    /** Everything, until nothing is left to read. */
    readAll: async () => {
      for (let done = waiting.shift(); done; done = waiting.shift()) {
        done();
        await new Promise((resolve) => setImmediate(resolve));
      }
      return written.splice(0).join('').split('\n').slice(0, -1);
    },
  };
}

const dropped = (lines: number) => `${lines} dropped`;
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `line ${from + index}`);

describe('logLines', () => {
  it('should keep no more unread lines than the stream buffers', () => {
    const { out } = unread();
    const write = logLines(out, dropped, 1);
    for (const line of numbered(0, 100_000)) write(line);
    expect(out.writableLength).toBeLessThan(120);
    expect(out.listenerCount('drain')).toBe(1);
  });

  it('should report once how many lines were dropped, and continue', async () => {
    const { out, readAll } = unread();
    const write = logLines(out, dropped, 1);
    for (const line of numbered(0, 1000)) write(line);
    const lines = await readAll();
    const kept = lines.length - 1;
    expect(kept).toBeGreaterThan(10);
    expect(lines).toEqual([...numbered(0, kept), `${1000 - kept} dropped`]);
    write('next');
    expect(await readAll()).toEqual(['next']);
    for (const line of numbered(0, 15)) write(line);
    expect((await readAll()).at(-1)).toMatch(/^[123] dropped$/);
  });

  it('should drop nothing for a reader who lags behind a little', async () => {
    const { out, readAll } = unread();
    const write = logLines(out, dropped);
    for (const line of numbered(0, 1000)) write(line);
    expect(await readAll()).toEqual(numbered(0, 1000));
  });

  it('should drop nothing if the lines are read', async () => {
    const { out, readAll } = unread();
    const write = logLines(out, dropped, 1);
    for (const line of numbered(0, 50)) {
      write(line);
      expect(await readAll()).toEqual([line]);
    }
  });

  it('should keep nothing for a stream that is closed', () => {
    const { out } = unread();
    out.on('error', () => {}).destroy();
    const write = logLines(out, dropped, 1);
    for (const line of numbered(0, 1000)) write(line);
    expect(out.writableLength).toBeLessThan(120);
  });
});

describe('the log of start, if it is not read,', () => {
  const rejected = { status: 400, reason: 'It is not HTTP.' };

  it('should report how many lines were dropped', async () => {
    const { out, readAll } = unread();
    const log = logTo(out, 'text', 1);
    for (let line = 0; line < 2000; line += 1) log.rejected(rejected);
    const lines = await readAll();
    const missing = (2001 - lines.length).toLocaleString('en-US');
    expect(lines.at(-1)).toBe(`${missing} log lines were dropped: the log was not read.`);
  });

  it('should report it as JSON, and count a single line', async () => {
    const { out, readAll } = unread();
    const log = logTo(out, 'json', 1);
    log.rejected(rejected);
    log.rejected(rejected);
    log.rejected(rejected);
    const events = (await readAll()).map((line) => JSON.parse(line) as unknown);
    expect(events.at(-1)).toEqual({ event: 'dropped', lines: 1 });
  });
});
