import type { JobRow, RuleRequest } from '@aep-sim/types';
import { JOBS } from './api-paths.ts';
import { type Exchanged, testOf } from './request-test.ts';
import { plannedStretches } from './stretches.ts';

/** A rule with which the next job goes as this one did. */
export function ruleOf(row: JobRow): string {
  const known = plannedStretches(row).flatMap(({ kind, from, to }) =>
    to === undefined ? [] : [[`${kind}Ms`, to - from] as const],
  );
  const rule: RuleRequest = {
    match: { operation: 'createExportJob' },
    times: 1,
    effect: {
      type: 'script',
      script: row.script,
      ...(known.length > 0 && { phases: Object.fromEntries(known) }),
    },
  };
  return JSON.stringify(rule, null, 2);
}

/** A test that creates a job which goes as this one did. `body`: that of its create. */
export function jobTestOf(row: JobRow, body: unknown): string {
  const headers = { authorization: '', 'x-api-key': '', 'content-type': 'application/json' };
  const create: Exchanged = {
    operation: 'createExportJob',
    request: { method: 'POST', path: JOBS, headers, body },
    response: { status: 200 },
  };
  return testOf(create, { effect: { type: 'script', script: row.script } });
}
