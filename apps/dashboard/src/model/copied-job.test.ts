import type { JobRow } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { jobTestOf, ruleOf } from './copied-job.ts';

const row = {
  script: 'fails-writing',
  outcome: 'failed',
  createdAt: 0,
  exportAt: 1000,
  exportedAt: 3000,
  writeAt: 6000,
  writtenAt: 10_000,
  endAt: 15_000,
} as JobRow;

describe('a job that is copied', () => {
  it('should be a rule by which the next one goes as it did', () => {
    expect(JSON.parse(ruleOf(row))).toEqual({
      match: { operation: 'createExportJob' },
      times: 1,
      effect: {
        type: 'script',
        script: 'fails-writing',
        phases: {
          queuedMs: 1000,
          exportingMs: 2000,
          handoverMs: 3000,
          writingMs: 4000,
          closingMs: 5000,
        },
      },
    });
  });

  it('should be a test with its script, its body and a dataset of its own', () => {
    const body = { destination: { datasetId: 'd' }, schema: { name: '_xdm.context.profile' } };
    const text = jobTestOf(row, body);
    expect(text).toContain("it('should get 200 for createExportJob'");
    expect(text).toContain('"script": "fails-writing"');
    expect(text).toContain('"datasetId": datasetId');
    expect(text).toContain(
      "const headers = { ...sim.headers, 'content-type': 'application/json' }",
    );
  });
});
