import type { Writable } from 'node:stream';
import type { SandboxReport } from '../reports.ts';
import type { Simulator } from '../simulator.ts';
import { counted } from './counted.ts';
import { printable } from './printable.ts';

/** How long a reader may take for it, in milliseconds: after that nobody is waited for. */
const READ_MS = 1000;

/**
 * Prints what clients did wrong, for each sandbox that had requests: as text, or a JSON line each. Resolves when it was
 * read, or will not be.
 */
export async function printReport(
  simulator: Pick<Simulator, 'reports'>,
  out: Writable,
  form: 'json' | 'text',
): Promise<void> {
  const reports = await simulator.reports();
  const lines = form === 'json' ? reports.map(jsonLine) : textLines(reports);
  const text = lines.map((line) => `${printable(line)}\n`).join('');
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, READ_MS);
    out.write(text, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function jsonLine(report: SandboxReport): string {
  return JSON.stringify({ event: 'report', ...report });
}

function textLines(reports: readonly SandboxReport[]): readonly string[] {
  const wrong = reports.filter(({ findings }) => findings.length > 0);
  const fine = reports.length - wrong.length;
  const requests = reports.reduce((sum, one) => sum + one.requests, 0);
  if (wrong.length === 0) return [`No findings in ${counted(requests, 'request')}.`];
  return [
    ...wrong.flatMap(sandboxLines),
    ...(fine > 0
      ? [`No findings in ${fine === 1 ? '1 other sandbox' : `${fine} other sandboxes`}.`]
      : []),
    'What to do: docs/client-manners.md, or GET /_sim/docs/client-manners while a simulator is running.',
  ];
}

function sandboxLines(report: SandboxReport): readonly string[] {
  const { org, sandbox, requests, dropped, findings } = report;
  const where = sandbox === '' ? 'Requests without a sandbox' : `Sandbox ${sandbox} of ${org}`;
  const older = dropped > 0 ? `; ${counted(dropped, 'older one')} had been dropped` : '';
  const found = counted(findings.length, 'finding');
  return [
    `${where}: ${found} in ${counted(requests, 'request')}${older}`,
    ...findings.flatMap(({ finding, severity, message, why, requests: seqs }) => [
      `  ${severity} ${finding}: ${message}`,
      `    ${why}`,
      `    ${seqs.length === 1 ? 'Request' : 'Requests'} ${seqText(seqs)}.`,
    ]),
  ];
}

const MOST_SEQS = 10;

function seqText(seqs: readonly number[]): string {
  const left = seqs.length - MOST_SEQS;
  return `${seqs.slice(0, MOST_SEQS).join(', ')}${left > 0 ? `, and ${left} more` : ''}`;
}
