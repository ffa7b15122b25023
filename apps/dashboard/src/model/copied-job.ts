import type { JobRow, RuleRequest } from '@aep-sim/types';

/** A rule that makes the next job go as this one did. */
export function ruleOf({
  script,
  exportAt,
  exportedAt,
  writeAt,
  writtenAt,
  endAt,
  createdAt,
}: JobRow): string {
  const lengths = {
    queuedMs: between(createdAt, exportAt),
    exportingMs: between(exportAt, exportedAt),
    handoverMs: between(exportedAt, writeAt),
    writingMs: between(writeAt, writtenAt),
    closingMs: between(writtenAt, endAt),
  };
  const known = Object.entries(lengths).filter(([, ms]) => ms !== undefined);
  const rule: RuleRequest = {
    match: { operation: 'createExportJob' },
    times: 1,
    effect: {
      type: 'script',
      script,
      ...(known.length > 0 && { phases: Object.fromEntries(known) }),
    },
  };
  return JSON.stringify(rule, null, 2);
}

function between(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from;
}

/** A test in which the code under test meets a job that goes as this one did. `body`: that of its create. */
export function testOf({ script, outcome }: JobRow, body: unknown): string {
  const ends = outcome === undefined ? 'never ends' : `ends as ${outcome}`;
  const printed = JSON.stringify(body, null, 2).replaceAll('\n', '\n  ');
  return `import { simulatorPerTest } from '@aep-sim/testing';
import { createSimulator } from 'aep-sim';
import { afterEach, beforeEach, expect, it } from 'vitest';

const sim = simulatorPerTest({ createSimulator, beforeEach, afterEach, advanceOnPoll: true });

it('should handle an export job that ${ends}', async () => {
  const body = ${printed};
  body.destination.datasetId = await sim.datasets.create();
  await sim.jobs.next('${script}');
  const created = await sim.fetch('/data/core/ups/export/jobs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(created.status).toBe(200);
  // Hand the id of the job, sim.baseUrl and sim.headers to your code, and assert on what it does.
});
`;
}
