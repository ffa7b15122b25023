import type { ClientFinding } from '@aep-sim/types';
import type { TestSandbox } from '../in-test/test-sandbox.ts';
import { checkExpected } from '../option-names.ts';
import { shown } from '../violation.ts';
import type { Verdict } from './verdict.ts';

/** Which findings count. */
export interface FindingsOptions {
  /** Kinds to ignore, such as `['leaves-jobs-running']`. */
  readonly except?: readonly string[];
}

const NAMES: Readonly<Record<keyof FindingsOptions, true>> = { except: true };

/** Whether `GET /_sim/report` has no findings. */
export async function noFindings(
  sim: TestSandbox,
  options: FindingsOptions = {},
): Promise<Verdict> {
  checkExpected(options, NAMES);
  const { except = [] } = options;
  if (!Array.isArray(except)) {
    throw new TypeError(
      `except must be an array of kinds of findings, such as ['leaves-jobs-running']; got ${shown(except)}.`,
    );
  }
  const { findings, requests } = await sim.report();
  const counted = findings.filter(({ finding }) => !except.includes(finding));
  const list = await Promise.all(counted.map((finding) => describeFinding(sim, finding)));
  return {
    pass: counted.length === 0,
    text: `Expected: no findings in ${requests} ${requests === 1 ? 'request' : 'requests'}\nReceived: ${counted.length}${list.join('')}`,
  };
}

/** The most requests of a finding that are listed. */
const SHOWN = 10;

async function describeFinding(sim: TestSandbox, found: ClientFinding): Promise<string> {
  const { finding, severity, message, why, instead, requests } = found;
  const [first = 1] = requests;
  const entries = await sim.journal.entries({ after: first - 1 });
  const lines = entries
    .filter(({ seq }) => requests.includes(seq))
    .slice(0, SHOWN)
    .map(({ seq, request, response }) => {
      return `\n    request ${seq}: ${request.method} ${request.path} ${response.status || 'no response'}`;
    });
  const more =
    requests.length > lines.length ? `\n    and ${requests.length - lines.length} more` : '';
  return `\n  ${severity}: ${finding}: ${message}\n    ${why}\n    Instead: ${instead}${lines.join('')}${more}`;
}
