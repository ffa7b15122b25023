import type { ExportJobRequest, StoredRequest } from '@aep-sim/types';

/** A create's body, from what is stored of it. */
export function requestIn(stored: StoredRequest): ExportJobRequest {
  const { dataSetId, schemaName, perSegment, fields, mergePolicy, filter, additional } = stored;
  const events = additional?.events;
  const ingested = events?.ingested;
  return {
    ...(fields !== undefined && { fields }),
    ...(mergePolicy && { mergePolicy }),
    ...(filter && { filter: filterIn(filter) }),
    ...(events && {
      additionalFields: {
        eventList: {
          ...(events.fields !== undefined && { fields: events.fields }),
          ...(ingested && {
            filter: {
              ...(ingested.after !== undefined && { fromIngestTimestamp: ingested.after }),
              ...(ingested.before !== undefined && { toIngestTimestamp: ingested.before }),
            },
          }),
        },
      },
    }),
    destination: {
      datasetId: dataSetId,
      ...(perSegment !== undefined && { segmentPerBatch: perSegment }),
    },
    schema: { name: schemaName as NonNullable<ExportJobRequest['schema']>['name'] },
  };
}

function filterIn({
  segments,
  qualified,
  updatedAfter,
}: NonNullable<StoredRequest['filter']>): NonNullable<ExportJobRequest['filter']> {
  type Segments = NonNullable<NonNullable<ExportJobRequest['filter']>['segments']>;
  return {
    ...(segments && {
      segments: segments.map(({ id, namespace, statuses }) => ({
        segmentId: id,
        ...(namespace !== undefined && { segmentNs: namespace }),
        ...(statuses && { status: statuses as NonNullable<Segments[number]['status']> }),
      })),
    }),
    ...(qualified && {
      segmentQualificationTime: {
        ...(qualified.from !== undefined && { startTime: qualified.from }),
        ...(qualified.to !== undefined && { endTime: qualified.to }),
      },
    }),
    ...(updatedAfter !== undefined && { fromIngestTimestamp: updatedAfter }),
  };
}
