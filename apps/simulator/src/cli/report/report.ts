import type { Writable } from 'node:stream';
import type { SandboxReport } from '../../reports.ts';
import type { Simulator } from '../../simulator.ts';
import { counted } from '../terminal/counted.ts';
import { printable } from '../terminal/printable.ts';

/** Findings that are printed as text; the others are counted. */
const MOST_FINDINGS = 100;
/** How long to wait for a reader, in milliseconds. */
const READ_MS = 1000;

/**
 * Prints what clients did wrong, for each sandbox with requests: as text, or as a JSON line each. Resolves when it was
 * read, or after a limit.
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
    ...shownLines(wrong),
    ...(fine > 0
      ? [`No findings in ${fine === 1 ? '1 other sandbox' : `${fine} other sandboxes`}.`]
      : []),
    'See docs/client-manners.md, or GET /_sim/docs/client-manners of a running simulator.',
  ];
}

/** A run of a thousand tests can have a thousand sandboxes with the same mistake in each. */
function shownLines(reports: readonly SandboxReport[]): readonly string[] {
  const lines: string[] = [];
  let room = MOST_FINDINGS;
  let hidden = 0;
  let sandboxes = 0;
  for (const one of reports) {
    const shown = one.findings.slice(0, room);
    const left = one.findings.length - shown.length;
    room -= shown.length;
    hidden += left;
    if (left > 0) sandboxes += 1;
    if (shown.length > 0) lines.push(...sandboxLines(one, shown));
  }
  if (hidden > 0) {
    const where = sandboxes === 1 ? '1 sandbox' : `${sandboxes} sandboxes`;
    lines.push(`${counted(hidden, 'more finding')} in ${where}; pass --json to print all of them.`);
  }
  return lines;
}

function sandboxLines(report: SandboxReport, shown: SandboxReport['findings']): readonly string[] {
  const { org, sandbox, requests, dropped, findings } = report;
  const where = sandbox === '' ? 'Requests without a sandbox' : `Sandbox ${sandbox} of ${org}`;
  // Many requests push the older ones out of the journal.
  const older =
    dropped > 0
      ? `; ${counted(dropped, 'older request')} ${dropped === 1 ? 'was' : 'were'} dropped. Fix these findings first, then run it again.`
      : '';
  const found = counted(findings.length, 'finding');
  return [
    `${where}: ${found} in ${counted(requests, 'request')}${older}`,
    ...shown.flatMap(({ finding, severity, message, why, instead, ...about }) => [
      `  ${severity} ${finding}: ${message}`,
      `    ${why}`,
      `    Instead: ${instead}`,
      `    ${about.requests.length === 1 ? 'Request' : 'Requests'} ${seqText(about)}.`,
    ]),
  ];
}

const MOST_SEQS = 10;

function seqText({
  requests: seqs,
  moreRequests = 0,
}: Pick<SandboxReport['findings'][number], 'requests' | 'moreRequests'>): string {
  const left = seqs.length + moreRequests - MOST_SEQS;
  return `${seqs.slice(0, MOST_SEQS).join(', ')}${left > 0 ? `, and ${left} more` : ''}`;
}
