import type { EditionName } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { quickJob } from '../../test/facts/quick-job.ts';
import { full, shownIn } from '../../test/facts/shown-in.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';

describe('the evidence of an answer', () => {
  const fails = lifecycleAt('fails-writing', 'quick');
  const partly = lifecycleAt('partly-fails', 'quick');
  const stuck = lifecycleAt('stuck', 'quick');
  const several = { request: full, batchIds: ['x', 'y'] };

  it.each<[string, EditionName, Partial<JobFacts>, number, string, string | undefined]>([
    ['new', 'platform', {}, 0, '/computeGatewayJobId', 'platform-first-status'],
    ['new', 'segmentation', {}, 0, '/computeGatewayJobId', 'run-ids'],
    ['running', 'platform', {}, 600, '/metrics', 'open-intervals'],
    ['running', 'platform', {}, 600, '/destination', 'platform-spelling'],
    ['running', 'tutorial', {}, 600, '/destination', 'batch-ids-at-creation'],
    ['succeeded', 'tutorial', {}, 3000, '/metrics', 'open-intervals'],
    ['failed', 'tutorial', { lifecycle: fails }, 3000, '/status', 'status-words'],
    ['failed', 'tutorial', { lifecycle: fails }, 3000, '/errors', 'errors-of-failure'],
    ['failed', 'platform', { lifecycle: fails }, 3000, '/metrics', 'failed-metrics'],
    ['failed', 'platform', { lifecycle: fails }, 3000, '/computeGatewayJobId', 'failed-metrics'],
    [
      'failed',
      'platform',
      { lifecycle: fails },
      3000,
      '/destination/batchId',
      'empty-batch-on-failure',
    ],
    ['flawed', 'profile', { lifecycle: fails, flaw: 'No.' }, 3000, '/errors', 'unknown-field'],
    ['failed in part', 'platform', { lifecycle: partly }, 3000, '/errors', 'partly-fails'],
    ['failed in part', 'platform', { lifecycle: partly }, 3000, '/status', 'partly-fails'],
    [
      'failed in part',
      'segmentation',
      { lifecycle: partly, ...several },
      3000,
      '/destination/batches/1/batchId',
      'partly-fails',
    ],
    [
      'failed in part',
      'profile',
      { lifecycle: partly, ...several },
      3000,
      '/destination/batches/1/batchId',
      'guide-errors-on-success',
    ],
    [
      'being cancelled',
      'platform',
      { lifecycle: stuck, cancelAskedAt: 10_600 },
      700,
      '/status',
      'cancelled-status',
    ],
    [
      'cancelled',
      'platform',
      { lifecycle: stuck, cancelAskedAt: 10_600 },
      3000,
      '/status',
      'cancelled-status',
    ],
    [
      'cancelled',
      'platform',
      { lifecycle: stuck, cancelAskedAt: 10_600 },
      3000,
      '/destination/batchId',
      'cancelled-batches',
    ],
    [
      'without its dataset',
      'platform',
      { dataSetGoneAt: 10_600 },
      700,
      '/status',
      'data-set-removed',
    ],
    [
      'without its dataset',
      'platform',
      { dataSetGoneAt: 10_600 },
      700,
      '/errors',
      'data-set-removed',
    ],
    [
      'without its dataset',
      'platform',
      { dataSetGoneAt: 10_600 },
      700,
      '/destination/batchId',
      'data-set-removed',
    ],
    [
      'about to lose its dataset',
      'platform',
      { dataSetGoneAt: 10_900 },
      700,
      '/status',
      'status-words',
    ],
    ['parted', 'segmentation-2020', several, 0, '/destination', 'segmentation-2020-batches'],
    ['whole', 'segmentation-2020', {}, 0, '/destination', 'batch-ids-at-creation'],
    [
      'parted',
      'segmentation-2020',
      several,
      0,
      '/destination/batches',
      'segmentation-2020-batches',
    ],
    [
      'not parted',
      'platform',
      { request: { ...quickJob.request, perSegment: true } },
      0,
      '/destination/segmentPerBatch',
      'per-segment-without-segments',
    ],
    ['whole', 'platform', {}, 0, '/destination/segmentPerBatch', undefined],
    ['parted', 'platform', several, 0, '/destination/segmentPerBatch', undefined],
    ['parted', 'platform', several, 0, '/destination/batches/1/status', undefined],
    ['parted', 'platform', several, 0, '/destination/batches/1/segmentNs', undefined],
    ['full', 'segmentation', several, 0, '/fields', 'field-paths'],
    ['full', 'segmentation', several, 0, '/filter', 'segments-any'],
    ['full', 'segmentation', several, 0, '/additionalFields', 'event-column'],
    [
      'as printed',
      'platform',
      { request: { ...full, fields: 'string' } },
      0,
      '/fields',
      'placeholder-fields',
    ],
  ])('should be, of a job that is %s, in %s', (_, edition, over, laterMs, pointer, id) => {
    const facts = { ...quickJob, ...over };
    expect(shownIn(edition, facts, facts.createdAt + laterMs).found[pointer]).toBe(id);
  });
});
