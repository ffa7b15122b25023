import type { AnyDataSetRequest, AnyExportJobRequest } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/any';
import type { DataSetFacts } from '../core/data-set.ts';
import type { ExportRequest, SegmentChoice } from '../core/job-facts.ts';
import { parseRfc3339 } from '../core/rfc3339.ts';
import { withoutBlanks } from './blanks.ts';
import type { Decoded, Problem } from './decoded.ts';
import { nearest } from './nearest.ts';
import { oneOf, problemsOf } from './problems.ts';

/** The union schema, by its URI and by its alternate id (evidence: schema-name). */
const UNION_SCHEMAS = [
  'https://ns.adobe.com/xdm/context/profile__union',
  '_xdm.context.profile__union',
];

/** The schema of profiles by its name, which the documents write: what is exported is of it. */
const PROFILE_SCHEMA = '_xdm.context.profile';
const SCHEMA_NAMES = [PROFILE_SCHEMA, ...UNION_SCHEMAS.toReversed()];

/**
 * Reads what any document lets a client send; unknown keys are left out. Blank values count as absent, but only if the
 * body cannot be read as it is: the response repeats blank fields as they were sent.
 */
export function decodeExportRequest(body: unknown): Decoded<ExportRequest> {
  const decoded = decodedAsIs(body);
  if (decoded.ok) return decoded;
  const filled = withoutBlanks(body);
  return filled === body ? decoded : decodedAsIs(filled);
}

function decodedAsIs(body: unknown): Decoded<ExportRequest> {
  const { AnyExportJobRequest: check } = validators;
  if (!check(body)) {
    const found = problemsOf(check, { value: body });
    return { ok: false, ...found, problems: found.problems.map(withSpelling(body)) };
  }
  const problems = [...versionProblems(body), ...schemaProblems(body), ...timeProblems(body)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: requestOf(body) };
}

/** Several documents show `dataSetId` in responses, so clients send it; no document accepts it in a request. */
function withSpelling(body: unknown): (problem: Problem) => Problem {
  const destination = (body as { destination?: unknown } | null)?.destination;
  const misspelt =
    typeof destination === 'object' && destination !== null && 'dataSetId' in destination;
  return (problem) =>
    misspelt && problem.at === '/destination/datasetId'
      ? { ...problem, message: `${problem.message}. Requests use datasetId, not dataSetId` }
      : problem;
}

function requestOf(body: AnyExportJobRequest): ExportRequest {
  const { destination, fields, mergePolicy, filter, additionalFields, evaluationInfo } = body;
  const eventList = additionalFields?.eventList;
  return {
    dataSetId: destination.datasetId,
    schemaName: body.schema?.name ?? PROFILE_SCHEMA,
    ...(destination.segmentPerBatch !== undefined && { perSegment: destination.segmentPerBatch }),
    ...(fields !== undefined && { fields }),
    ...(mergePolicy && {
      mergePolicy: {
        ...(mergePolicy.id?.trim() && { id: mergePolicy.id }),
        ...(mergePolicy.version !== undefined && { version: mergePolicy.version }),
      },
    }),
    ...(filter && { filter: filterOf(filter) }),
    ...(additionalFields && {
      additional: eventList ? { events: eventsOf(eventList) } : {},
    }),
    ...(evaluationInfo?.segmentation !== undefined && { evaluate: evaluationInfo.segmentation }),
  };
}

function filterOf(
  filter: NonNullable<AnyExportJobRequest['filter']>,
): NonNullable<ExportRequest['filter']> {
  const { segments, segmentQualificationTime: qualified } = filter;
  return {
    ...(segments && { segments: segments.map(segmentOf) }),
    ...(qualified && {
      qualified: {
        ...(qualified.startTime !== undefined && { from: qualified.startTime }),
        ...(qualified.endTime !== undefined && { to: qualified.endTime }),
      },
    }),
    ...(filter.fromIngestTimestamp !== undefined && { updatedAfter: filter.fromIngestTimestamp }),
    ...(filter.fromTimestamp !== undefined && { eventsAfter: filter.fromTimestamp }),
    ...(filter.emptyProfiles !== undefined && { eventsOnlyToo: filter.emptyProfiles }),
  };
}

type Segment = NonNullable<NonNullable<AnyExportJobRequest['filter']>['segments']>[number];

function segmentOf({ segmentId, segmentNs, sgementNs, status }: Segment): SegmentChoice {
  const namespace = segmentNs ?? sgementNs;
  return {
    id: segmentId,
    ...(namespace?.trim() && { namespace }),
    ...(status && { statuses: status }),
  };
}

type EventList = NonNullable<NonNullable<AnyExportJobRequest['additionalFields']>['eventList']>;
type Events = NonNullable<NonNullable<ExportRequest['additional']>['events']>;

function eventsOf({ fields, filter }: EventList): Events {
  const after = filter?.fromIngestTimestamp ?? filter?.fromTimestamp;
  return {
    ...(fields !== undefined && { fields }),
    ...(filter && {
      ingested: {
        ...(after !== undefined && { after }),
        ...(filter.toIngestTimestamp !== undefined && { before: filter.toIngestTimestamp }),
      },
    }),
  };
}

/** JSON parsers round numbers beyond these, so that another version would be used than was requested. */
function versionProblems({ mergePolicy }: AnyExportJobRequest): readonly Problem[] {
  const version = mergePolicy?.version;
  if (version === undefined || Number.isSafeInteger(version)) return [];
  const at = '/mergePolicy/version';
  if (!Number.isInteger(version)) {
    return [{ at, keyword: 'type', message: `must be an integer; got ${version}` }];
  }
  const keyword = version > 0 ? 'maximum' : 'minimum';
  const bound = version > 0 ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
  const message = `must be at ${version > 0 ? 'most' : 'least'} ${bound}; JSON parsers round numbers beyond it`;
  return [{ at, keyword, message, nearest: bound }];
}

/** Exports are written only to datasets of this schema. */
function schemaProblems({ schema }: AnyExportJobRequest): readonly Problem[] {
  if (!schema || SCHEMA_NAMES.includes(schema.name)) return [];
  const close = nearest(schema.name, SCHEMA_NAMES);
  const message = oneOf(SCHEMA_NAMES, schema.name);
  return [{ at: '/schema/name', keyword: 'enum', message, nearest: close }];
}

/** Timestamps that are not valid, and ranges that end before they start. */
function timeProblems({ filter, additionalFields }: AnyExportJobRequest): readonly Problem[] {
  const qualified = filter?.segmentQualificationTime;
  const ingested = additionalFields?.eventList?.filter;
  const qualification = '/filter/segmentQualificationTime';
  const events = '/additionalFields/eventList/filter';
  const malformed: Problem[] = [];
  const check = (text: string | undefined, at: string): void => {
    if (text === undefined || parseRfc3339(text) !== undefined) return;
    const message = 'must be an RFC 3339 timestamp such as 2018-10-25T13:22:04-07:00';
    malformed.push({ at, keyword: 'format', message });
  };
  check(filter?.fromIngestTimestamp, '/filter/fromIngestTimestamp');
  check(filter?.fromTimestamp, '/filter/fromTimestamp');
  check(qualified?.startTime, `${qualification}/startTime`);
  check(qualified?.endTime, `${qualification}/endTime`);
  check(ingested?.fromIngestTimestamp, `${events}/fromIngestTimestamp`);
  check(ingested?.fromTimestamp, `${events}/fromTimestamp`);
  check(ingested?.toIngestTimestamp, `${events}/toIngestTimestamp`);
  if (malformed.length > 0) return malformed;

  const ranges = [
    { at: qualification, from: qualified?.startTime, to: qualified?.endTime, end: 'endTime' },
    {
      at: events,
      from: ingested?.fromIngestTimestamp,
      to: ingested?.toIngestTimestamp,
      end: 'toIngestTimestamp',
    },
  ];
  return ranges
    .filter(({ from, to }) => isAfter(from, to))
    .map(({ at, end }) => ({ at, keyword: 'order', message: `must not start after ${end}` }));
}

function isAfter(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return (parseRfc3339(from) ?? 0) > (parseRfc3339(to) ?? 0);
}

/** Reads the body that creates a dataset: any object whose known keys have their documented types. */
export function decodeDataSetRequest(
  body: unknown,
): Decoded<Pick<DataSetFacts, 'definition' | 'holdsProfiles'>> {
  const { AnyDataSetRequest: check } = validators;
  const filled = check(body) ? body : withoutBlanks(body);
  if (!check(filled)) return { ok: false, ...problemsOf(check, { value: filled }) };
  const request: AnyDataSetRequest = filled;
  const definition = Object.fromEntries(
    DATA_SET_KEYS.filter((key) => request[key] !== undefined).map((key) => [key, request[key]]),
  );
  return {
    ok: true,
    value: { definition, holdsProfiles: UNION_SCHEMAS.includes(request.schemaRef?.id ?? '') },
  };
}

/** What a client can set of a dataset (evidence: data-set-keys). */
const DATA_SET_KEYS = [
  'name',
  'description',
  'schemaRef',
  'schema',
  'fileDescription',
  'aspect',
  'tags',
  'unifiedTags',
  'systemLabels',
  'enableErrorDiagnostics',
  'dataSourceId',
  'namespace',
  'connectorId',
  'connectionId',
] as const;
