import type { JobRow, Rule } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import {
  createdDataSet,
  dataSetAmong,
  decidingRule,
  lengthOf,
  startBodies,
  withDataSet,
} from './start-job.ts';

const pace = {
  queuedMs: 1,
  exportingMs: 10,
  handoverMs: 100,
  writingMs: 1000,
  closingMs: 10_000,
  cancellingMs: 100_000,
};

describe('lengthOf', () => {
  it('should leave out what a job does not come to', () => {
    expect(lengthOf('succeeds', pace)).toBe(11_111);
    expect(lengthOf('fails-writing', pace)).toBe(11_111);
    expect(lengthOf('fails-exporting', pace)).toBe(10_011);
    expect(lengthOf('stuck', pace)).toBeUndefined();
  });
});

describe('the body of a start', () => {
  const example = { edition: 'profile', method: 'POST', path: '/', body: { a: 1 } } as const;

  it('should be a documented one, each once, the simplest first', () => {
    const requests = [
      { ...example, name: 'x', operation: 'createDataset' },
      { ...example, name: 'y', operation: 'createExportJob' },
      { ...example, name: 'segmentation-2020/create-export-job', operation: 'createExportJob' },
      { ...example, name: 'z', operation: 'createExportJob', body: {} },
    ];
    expect(startBodies(requests)).toEqual([
      { name: 'z', body: {} },
      { name: 'a segment', body: { a: 1 } },
    ]);
  });

  it('should go to a dataset of the sandbox, and keep its place', () => {
    const text = '{ "destination": {"datasetId":"a", "n": 1.0} }';
    expect(withDataSet(text, 'b')).toBe('{ "destination": {"datasetId":"b", "n": 1.0} }');
    expect(withDataSet('{}', 'b')).toBe('{}');
    const jobs = ['c', 'a'].map((dataSetId) => ({ dataSetId }) as JobRow);
    expect(dataSetAmong(jobs, 'a')).toBe('a');
    expect(dataSetAmong(jobs, 'x')).toBe('c');
    expect(dataSetAmong([{ dataSetId: 'a', dataSetGoneAt: 1 } as JobRow], 'a')).toBeUndefined();
  });

  it('should have the dataset that was made for it', () => {
    const id = '2bf7cddc4febea5dec168418';
    expect(createdDataSet([`@/dataSets/${id}`])).toBe(id);
    expect(createdDataSet({ error: 'x' })).toBeUndefined();
  });
});

describe('decidingRule', () => {
  const rule = { effect: { type: 'script', script: 'stuck' }, enabled: true, exhausted: false };
  it('should be the first that is armed for each job', () => {
    const rules = [
      { ...rule, id: 'a', exhausted: true },
      { ...rule, id: 'b', enabled: false },
      { ...rule, id: 'c', match: { jobId: 5 } },
      { ...rule, id: 'd', effect: { type: 'reset' } },
      { ...rule, id: 'e', match: { operation: 'createExportJob' } },
      { ...rule, id: 'f' },
    ] as Rule[];
    expect(decidingRule(rules)?.id).toBe('e');
    expect(decidingRule(rules.slice(0, 4))).toBeUndefined();
  });
});
