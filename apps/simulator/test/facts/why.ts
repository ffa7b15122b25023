import type { JobFacts } from '../../src/core/job-facts.ts';
import { lifecycleAt } from '../../src/core/lifecycle.ts';
import type { ScriptName } from '../../src/core/script.ts';
import { jobDetail } from '../../src/view/job.ts';
import { org } from '../callers/caller.ts';
import { quickJob } from './quick-job.ts';
import { tenantFacts } from './tenant-facts.ts';

export const quick = (script: ScriptName, over: Partial<JobFacts> = {}): JobFacts => ({
  ...quickJob,
  lifecycle: { ...lifecycleAt(script, 'quick'), number: 0 },
  ...over,
});

export interface Look {
  readonly now: number;
  readonly at?: number;
  readonly running?: boolean;
}

export function why(facts: JobFacts, { now, at, running = true }: Look): readonly string[] {
  const clock = running ? [] : [{ from: { wallAt: 0, stamp: 0 }, at: now, running }];
  const opened = { tenant: { org, sandbox: 'prod', epoch: 0 }, facts: tenantFacts({ clock }), now };
  return jobDetail(opened, facts, { polls: 0, ...(at !== undefined && { at }) })?.why ?? [];
}
