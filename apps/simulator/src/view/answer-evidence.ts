import type { EditionName } from '@aep-sim/types';
import { isPerSegment } from '../core/batch-segments.ts';
import type { Job } from '../core/job.ts';
import type { EvidenceId } from '../generated/evidence-id.ts';
import type { Steps } from '../steps/in-steps.ts';
import { pointersTo } from './pointers.ts';

/** The evidence for a part of a response. */
interface Source {
  /** A JSON Pointer; `*` means each item of an array. */
  readonly at: string;
  readonly id: EvidenceId;
  readonly in?: readonly EditionName[];
  /** Whether it applies to such a job; `place` is the index of the array's item. */
  readonly when?: (job: Job, place: number) => boolean;
}

const isFailed = ({ phase }: Job) => phase === 'failed';
const isCancelled = ({ phase }: Job) => phase === 'cancelled';
const isPartly = ({ failure }: Job) => failure === 'part';
const lostItsDataSet = ({ phase, facts }: Job) =>
  phase === 'failed' && facts.dataSetGoneAt !== undefined;
const segmentOf = ({ facts, batches }: Job, place: number) =>
  batches[place]?.segment ?? facts.request.filter?.segments?.[place];

const batchId = ['/destination/batchId', '/destination/batches/*/batchId'];
const guides: readonly EditionName[] = ['tutorial', 'profile'];

/** Of several that fit, the first. */
const sources: readonly Source[] = [
  { at: '/status', id: 'data-set-removed', when: lostItsDataSet },
  { at: '/status', id: 'cancelled-status', when: ({ phase }) => phase === 'cancelling' },
  { at: '/status', id: 'cancelled-status', when: isCancelled },
  { at: '/status', id: 'partly-fails', when: isPartly },
  { at: '/status', id: 'status-words' },

  { at: '/errors', id: 'data-set-removed', when: lostItsDataSet },
  { at: '/errors', id: 'unknown-field', when: ({ facts }) => facts.flaw !== undefined },
  { at: '/errors', id: 'partly-fails', when: isPartly },
  { at: '/errors', id: 'errors-of-failure' },

  { at: '/metrics', id: 'failed-metrics', when: isFailed },
  {
    at: '/metrics',
    id: 'platform-metrics',
    in: ['platform'],
    when: ({ phase }) => phase === 'succeeded',
  },
  { at: '/metrics', id: 'open-intervals' },
  { at: '/metrics/totalExportedProfileCounter', id: 'counters' },
  { at: '/metrics/exportedProfileByNamespaceCounter', id: 'counters' },

  { at: '/computeGatewayJobId', id: 'failed-metrics', when: isFailed },
  {
    at: '/computeGatewayJobId',
    id: 'platform-first-status',
    in: ['platform'],
    when: ({ phase }) => phase === 'queued',
  },
  { at: '/computeGatewayJobId', id: 'run-ids' },

  { at: '/destination', id: 'platform-spelling', in: ['platform'] },
  {
    at: '/destination',
    id: 'segmentation-2020-batches',
    in: ['segmentation-2020'],
    when: (job) => segmentOf(job, 0) !== undefined,
  },
  { at: '/destination', id: 'batch-ids-at-creation' },
  {
    at: '/destination/segmentPerBatch',
    id: 'per-segment-without-segments',
    when: ({ facts: { request } }) => request.perSegment === true && !isPerSegment(request),
  },
  ...batchId.flatMap((at): Source[] => [
    { at, id: 'data-set-removed', when: lostItsDataSet },
    { at, id: 'empty-batch-on-failure', when: isFailed },
    { at, id: 'cancelled-batches', when: isCancelled },
    { at, id: 'guide-errors-on-success', in: guides, when: isPartly },
    { at, id: 'partly-fails', when: isPartly },
    { at, id: 'batch-ids-at-creation' },
  ]),
  { at: '/destination/batches', id: 'segmentation-2020-batches', in: ['segmentation-2020'] },
  {
    at: '/destination/batches/*/status',
    id: 'default-statuses',
    when: (job, place) => segmentOf(job, place)?.statuses === undefined,
  },
  {
    at: '/destination/batches/*/segmentNs',
    id: 'segment-defaults',
    when: (job, place) => segmentOf(job, place)?.namespace === undefined,
  },

  { at: '/schema', id: 'schema-name' },
  { at: '/mergePolicy', id: 'merge-policy' },
  {
    at: '/fields',
    id: 'placeholder-fields',
    when: ({ facts }) => facts.request.fields === 'string',
  },
  { at: '/fields', id: 'platform-echo', in: ['platform'] },
  { at: '/fields', id: 'field-paths' },
  { at: '/filter', id: 'platform-echo', in: ['platform'] },
  { at: '/filter', id: 'segments-any' },
  { at: '/filter/segments', id: 'segments-any' },
  { at: '/filter/segmentQualificationTime', id: 'qualification-time' },
  { at: '/filter/fromIngestTimestamp', id: 'ingest-time' },
  { at: '/filter/emptyProfiles', id: 'empty-profiles' },
  { at: '/additionalFields', id: 'platform-echo', in: ['platform'] },
  { at: '/additionalFields', id: 'event-column' },
  { at: '/additionalFields/eventList', id: 'event-column' },
  { at: '/additionalFields/eventList/filter', id: 'event-times' },

  { at: '/requestId', id: 'request-id' },
  { at: '/updateTime', id: 'update-time' },
];

/** This number of parts takes less than a millisecond. */
const STEP_PARTS = 250;

/** The IDs of evidence for the parts of a response, by JSON Pointer. */
export function* evidenceOf(
  edition: EditionName,
  job: Job,
  body: object,
): Steps<Record<string, EvidenceId>> {
  const found = new Map<string, EvidenceId>();
  let looked = 0;
  for (const source of sources) {
    if (source.in && !source.in.includes(edition)) continue;
    for (const { pointer, place } of pointersTo(source.at, body)) {
      looked += 1;
      if (looked % STEP_PARTS === 0) yield;
      if (found.has(pointer) || source.when?.(job, place) === false) continue;
      found.set(pointer, source.id);
    }
  }
  return Object.fromEntries(found);
}
