import { describe, expect, it } from 'vitest';
import { batchSegments } from './batch-segments.ts';
import type { SegmentChoice } from './job-facts.ts';

const request = { dataSetId: 'd', schemaName: 's', perSegment: true };
const of = (segments: readonly SegmentChoice[], more: object = {}) =>
  batchSegments({ request: { ...request, filter: { segments } }, ...more });

describe('the segments that batches are of', () => {
  it('should be none where the job has one batch for all', () => {
    expect(of([])).toBeUndefined();
    expect(batchSegments({ request })).toBeUndefined();
    const filter = { segments: [{ id: 'a' }] };
    expect(batchSegments({ request: { ...request, perSegment: false, filter } })).toBeUndefined();
  });

  it.each<[string, SegmentChoice, SegmentChoice]>([
    ['the same', { id: 'a' }, { id: 'a' }],
    ['a namespace in another case', { id: 'a', namespace: 'AAM' }, { id: 'a', namespace: 'aam' }],
    ['the namespace that is the default', { id: 'a' }, { id: 'a', namespace: 'UPS' }],
    ['a blank namespace', { id: 'a', namespace: '' }, { id: 'a' }],
    ['the default statuses', { id: 'a', statuses: ['realized'] }, { id: 'a' }],
    ['empty statuses', { id: 'a', statuses: [] }, { id: 'a' }],
    [
      'statuses in another order, and twice',
      { id: 'a', statuses: ['exited', 'realized'] },
      { id: 'a', statuses: ['realized', 'exited', 'exited'] },
    ],
  ])('should have one that is named twice once: %s', (_, one, other) => {
    expect(of([one, { id: 'b' }, other])).toEqual([one, { id: 'b' }]);
  });

  it.each<[string, SegmentChoice, SegmentChoice]>([
    ['id', { id: 'a' }, { id: 'A' }],
    ['namespace', { id: 'a' }, { id: 'a', namespace: 'AAM' }],
    ['status', { id: 'a' }, { id: 'a', statuses: ['exited'] }],
  ])('should be two where they differ by %s', (_, one, other) => {
    expect(of([one, other])).toEqual([one, other]);
  });

  it('should have the default statuses of the job', () => {
    const segments = [{ id: 'a' }, { id: 'a', statuses: ['existing', 'realized'] }];
    expect(of(segments)).toHaveLength(2);
    expect(of(segments, { statuses: ['realized', 'existing'] })).toEqual([{ id: 'a' }]);
  });

  it('should be all of them where a job was stored with a batch for each', () => {
    const segments = [{ id: 'a' }, { id: 'a' }];
    expect(of(segments, { batchIds: ['x', 'y'] })).toEqual(segments);
    expect(of(segments, { batchIds: ['x'] })).toEqual([{ id: 'a' }]);
  });
});
