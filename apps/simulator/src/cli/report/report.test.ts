import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { SandboxReport } from '../../reports.ts';
import { printReport } from './report.ts';

const finding = {
  finding: 'polls-without-pause',
  severity: 'warning',
  message: 'Polled job 7 12 times.',
  requests: Array.from({ length: 12 }, (_, at) => at + 1),
  why: 'It is too often.',
  instead: 'Wait.',
  evidence: 'client-polls',
  help: '/_sim/docs/client-manners#polls-without-pause',
} as const;

const reportOf = (sandbox: string, changes: Partial<SandboxReport> = {}): SandboxReport => ({
  org: 'o',
  sandbox,
  requests: 12,
  dropped: 0,
  findings: [],
  ...changes,
});

async function printed(reports: readonly SandboxReport[], form: 'json' | 'text' = 'text') {
  const out = new PassThrough();
  await printReport({ reports: async () => reports }, out, form);
  return text(out.end());
}

describe('a printed report', () => {
  it('should have the findings of each sandbox, and a line for those without', async () => {
    const two = { ...finding, requests: [3], severity: 'error' } as const;
    const some = [
      reportOf('a', { findings: [finding, two], dropped: 1 }),
      reportOf('b'),
      reportOf('', { org: 'none', requests: 1, findings: [two] }),
    ];
    expect(
      await printed(some),
    ).toBe(`Sandbox a of o: 2 findings in 12 requests; 1 older request was dropped. Fix these findings first, then run it again.
  warning polls-without-pause: Polled job 7 12 times.
    It is too often.
    Instead: Wait.
    Requests 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, and 2 more.
  error polls-without-pause: Polled job 7 12 times.
    It is too often.
    Instead: Wait.
    Request 3.
Requests without a sandbox: 1 finding in 1 request
  error polls-without-pause: Polled job 7 12 times.
    It is too often.
    Instead: Wait.
    Request 3.
No findings in 1 other sandbox.
See docs/client-manners.md, or GET /_sim/docs/client-manners of a running simulator.
`);
  });

  it('should count what it does not print, of many findings or requests', async () => {
    const many = Array.from({ length: 60 }, () => ({ ...finding, moreRequests: 300 }));
    const some = Array.from({ length: 1000 }, (_, at) => reportOf(`s${at}`, { findings: many }));
    const lines = (await printed(some)).trimEnd().split('\n');
    expect(lines).toHaveLength(404);
    expect(lines[4]).toBe('    Requests 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, and 302 more.');
    expect(lines.at(-2)).toBe(
      '59,900 more findings in 999 sandboxes; pass --json to print all of them.',
    );
    expect(lines.filter((line) => line.startsWith('Sandbox'))).toEqual([
      'Sandbox s0 of o: 60 findings in 12 requests',
      'Sandbox s1 of o: 60 findings in 12 requests',
    ]);
    expect(await printed([reportOf('a', { findings: [...many, ...many] })])).toContain(
      '\n20 more findings in 1 sandbox; pass --json',
    );
  });

  it('should be one line if there are none', async () => {
    expect(await printed([reportOf('a'), reportOf('b')])).toBe('No findings in 24 requests.\n');
    expect(await printed([])).toBe('No findings in 0 requests.\n');
  });

  it('should be a JSON line for each sandbox', async () => {
    const some = [reportOf('a', { findings: [finding] }), reportOf('b')];
    const lines = (await printed(some, 'json')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      some.map((one) => ({ event: 'report', ...one })),
    );
  });

  it('should not break a terminal, or a line', async () => {
    const odd = { ...finding, message: 'a\u001b[31m\nb' };
    expect(await printed([reportOf('a', { findings: [odd] })])).toContain('a\\u001b[31m\\u000ab');
  });

  it('should wait until it was written', async () => {
    let write = () => {};
    const out = new Writable({ write: (_chunk, _encoding, done) => (write = done) });
    let isDone = false;
    const done = printReport({ reports: async () => [] }, out, 'text').then(() => {
      isDone = true;
    });
    await new Promise(setImmediate);
    expect(isDone).toBe(false);
    write();
    await done;
  });
});
