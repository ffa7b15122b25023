import { expect, it } from 'vitest';
import { lostOf } from '../src/body.ts';
import type { ExportJobRequest } from '../src/index.ts';

const one = { segmentId: 'one', segmentNs: 'ups', status: ['realized' as const] };
const two = { ...one, segmentId: 'two' };
const job: ExportJobRequest = {
  destination: { datasetId: 'd', segmentPerBatch: false },
  schema: { name: 's' },
  filter: { segments: [one, two] },
};
const { filter: _, ...whole } = job;

it.each([
  ['it is the same', job, 'tutorial', undefined],
  ['more is there', { ...job, fields: 'a', mergePolicy: { id: 'm' } }, 'platform', undefined],
  [
    'the segments are in another order',
    { ...job, filter: { segments: [two, one] } },
    'platform',
    undefined,
  ],
  [
    'what is left out is filled in',
    {
      ...job,
      destination: { datasetId: 'd' },
      filter: { segments: [{ segmentId: 'one' }, { segmentId: 'two' }] },
    },
    'segmentation',
    undefined,
  ],
  [
    'what is left out is filled in otherwise',
    { ...job, filter: { segments: [{ segmentId: 'one' }, { segmentId: 'two' }] } },
    'tutorial',
    '/filter/segments',
  ],
  ['there is no filter', whole, 'platform', '/filter/segments'],
  ['there is no filter where none is documented', whole, 'profile', undefined],
  ['a segment is missing', { ...job, filter: { segments: [two] } }, 'platform', '/filter/segments'],
  [
    'a segment is there twice',
    { ...job, filter: { segments: [one, one, two] } },
    'platform',
    '/filter/segments',
  ],
  [
    'the data set is another',
    { ...job, destination: { datasetId: 'e' } },
    'platform',
    '/destination/datasetId',
  ],
  ['the schema is another', { ...job, schema: {} }, 'platform', '/schema/name'],
  [
    'the batches are others',
    { ...job, destination: { datasetId: 'd', segmentPerBatch: true } },
    'platform',
    '/destination/segmentPerBatch',
  ],
  ['it is none', null, 'platform', '/destination/datasetId'],
] as const)('should compare a job that was sent, where %s', (_, sent, edition, pointer) => {
  expect(lostOf(job, sent, edition)).toBe(pointer);
});

it.each([
  [{ name: 'n', schemaRef: { id: 'i' }, tags: {} }, undefined],
  [{ name: 'm', schemaRef: { id: 'i' } }, '/name'],
  [{ name: 'n', schemaRef: {} }, '/schemaRef/id'],
])('should compare the dataset %j', (sent, pointer) => {
  const asked = { name: 'n', schemaRef: { id: 'i', contentType: 'c' } };
  expect(lostOf(asked, sent, 'platform')).toBe(pointer);
});
