import type { JobDetail } from '@aep-sim/types';

type Stored = JobDetail['facts']['request'];

/** The body of a create that asks for what is stored of a job. It may have been written otherwise. */
export function bodyOf({
  dataSetId,
  schemaName,
  perSegment,
  fields,
  mergePolicy,
  filter,
  additional,
  evaluate,
}: Stored): object {
  const { events } = additional ?? {};
  return without({
    fields,
    mergePolicy,
    filter: filter && filterOf(filter),
    additionalFields: events && { eventList: eventsOf(events) },
    destination: without({ datasetId: dataSetId, segmentPerBatch: perSegment }),
    schema: { name: schemaName },
    evaluationInfo: evaluate === undefined ? undefined : { segmentation: evaluate },
  });
}

function filterOf({
  segments,
  qualified,
  updatedAfter,
  eventsOnlyToo,
}: NonNullable<Stored['filter']>): object {
  return without({
    segments: segments?.map(({ id, namespace, statuses }) =>
      without({ segmentId: id, segmentNs: namespace, status: statuses }),
    ),
    segmentQualificationTime:
      qualified && without({ startTime: qualified.from, endTime: qualified.to }),
    fromIngestTimestamp: updatedAfter,
    emptyProfiles: eventsOnlyToo,
  });
}

function eventsOf({
  fields,
  ingested,
}: NonNullable<NonNullable<Stored['additional']>['events']>): object {
  const { after, before } = ingested ?? {};
  return without({
    fields,
    filter: ingested && without({ fromIngestTimestamp: after, toIngestTimestamp: before }),
  });
}

/** Members that are undefined left out. */
function without(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
