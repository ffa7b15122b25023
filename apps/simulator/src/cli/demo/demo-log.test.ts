import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { demoLog } from './demo-log.ts';

const progress = { jobId: 7, status: 'PROCESSING', doing: 'writing files', done: 2, of: 3 };
const request = { method: 'GET', path: '/data/core/ups/export/jobs/7', status: 200 } as const;

describe('demoLog', () => {
  it('should show a bar on a terminal, and remove it before each line', () => {
    const { out, text } = screen({ isTTY: true });
    const log = demoLog(out, 'text');
    log.job(progress);
    expect(lastLine(text())).toBe(`   ${'█'.repeat(16)}${'░'.repeat(8)} writing files`);
    log.received(50, 100);
    log.request(request);
    expect(text()).toContain(`${'█'.repeat(12)}${'░'.repeat(12)} 50 bytes`);
    expect(lastLine(text())).toBe('');
    log.job(progress);
    expect(lastLine(text())).toContain('█');
    log.close();
    // The cursor is shown again.
    expect(text().lastIndexOf('\u001b[?25h')).toBeGreaterThan(text().lastIndexOf('\u001b[?25l'));
  });

  it('should write plain lines if there is no terminal, and a status once', () => {
    const { out, text } = screen({ isTTY: false });
    const log = demoLog(out, 'text');
    log.job(progress);
    log.request(request);
    log.job(progress);
    log.received(50, 100);
    expect(text()).toBe(
      '   job 7 PROCESSING, writing files\n   GET /data/core/ups/export/jobs/7 200\n',
    );
  });

  it('should not head what does not follow', () => {
    const { out, text } = screen({ isTTY: false });
    const log = demoLog(out, 'text');
    log.begin('An export');
    log.step('Get a token');
    expect(text()).toBe('');
    log.request(request);
    expect(text()).toBe('An export\n\nGet a token\n   GET /data/core/ups/export/jobs/7 200\n');
  });

  it('should escape control characters in a path or an ID', () => {
    const { out, text } = screen({ isTTY: false });
    const path = '/\u001b[2J\u202e';
    for (const form of ['text', 'json'] as const) {
      const log = demoLog(out, form);
      log.request({ ...request, path });
      log.file({ path, records: 1, bytes: 2 });
    }
    const shown = '/\\u001b[2J\\u202e';
    expect(text()).toBe(
      `   GET ${shown} 200\n   ${shown}: 1 row, 2 bytes\n` +
        `{"event":"request","method":"GET","path":"${shown}","status":200}\n` +
        `{"event":"file","path":"${shown}","records":1,"bytes":2}\n`,
    );
  });

  it.skipIf(process.platform === 'win32')('should quote the query for a shell', () => {
    const { out, text } = screen({ isTTY: false });
    demoLog(out, 'quiet').end({
      jobId: 7,
      dataSetId: 'd',
      folder: '/f',
      files: ['/f/a'],
      rows: 1,
      first: [],
      query: "from '/a$b`c\"d\\e'",
    });
    expect(text()).toBe(
      '\n1 row in 1 file: /f\nRead them with  duckdb -c "from \'/a\\$b\\`c\\"d\\\\e\'"\n',
    );
  });
});

function screen(about: { readonly isTTY: boolean }) {
  let text = '';
  const out = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return {
    out: Object.assign(out, about) as unknown as NodeJS.WriteStream,
    text: () => text,
  };
}

/** What a terminal is told to clear a line. */
const CLEARED = '\u001b[2K';

/** What stands on the line where the cursor is. */
function lastLine(text: string): string {
  const line = text.replaceAll(CLEARED, '\n').split('\n').at(-1) ?? '';
  return stripVTControlCharacters(line).trimEnd();
}
