import type { Report } from '@aep-sim/manners';
import type { Journal } from './journal/port.ts';
import { reportOf } from './view/report.ts';

/** What clients did wrong in a sandbox. */
export interface SandboxReport extends Report {
  /** `none` for requests without a sandbox. */
  readonly org: string;
  readonly sandbox: string;
  /** The number of older entries that the journal has dropped; the findings do not include them. */
  readonly dropped: number;
}

/** The report of each sandbox with requests, by organization and name. Loaded when it is first used. */
export async function reportsOf(
  journal: Pick<Journal, 'tenants' | 'entries'>,
): Promise<readonly SandboxReport[]> {
  const reports: SandboxReport[] = [];
  for (const { org, sandbox } of [...journal.tenants()].sort(byName)) {
    const { entries, dropped } = await journal.entries({ org, sandbox }, {});
    const found = await reportOf(entries);
    if (found.requests > 0) reports.push({ org, sandbox, dropped, ...found });
  }
  return reports;
}

interface Named {
  readonly org: string;
  readonly sandbox: string;
}

function byName(one: Named, other: Named): number {
  const [a, b] = [one, other].map(({ org, sandbox }) => `${org} ${sandbox}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
