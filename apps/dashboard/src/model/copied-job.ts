import type { JobRow, RuleRequest } from '@aep-sim/types';
import { JOBS } from './api-paths.ts';
import { plannedStretches } from './stretches.ts';
import { code, testText } from './test-text.ts';

/** A rule that makes the next job go as this one did. */
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

/** A test in which the code under test meets a job that goes as this one did. `body`: that of its create. */
export function testOf({ script, outcome }: JobRow, body: unknown): string {
  const ends = outcome === undefined ? 'never ends' : `ends as ${outcome}`;
  return testText({
    title: `handle an export job that ${ends}`,
    options: ', advanceOnPoll: true',
    lines: [
      `const body = ${code(body, 2)};`,
      'body.destination.datasetId = await sim.datasets.create();',
      `await sim.jobs.next('${script}');`,
      `const created = await sim.fetch('${JOBS}', {`,
      "  method: 'POST',",
      "  headers: { 'content-type': 'application/json' },",
      '  body: JSON.stringify(body),',
      '});',
      'expect(created.status).toBe(200);',
      '// Hand the id of the job, sim.baseUrl and sim.headers to your code, and assert on what it does.',
    ],
  });
}
