import { type EvidenceRow, OPENAPI, PROFILE, SEGMENTATION, TUTORIAL } from './row.ts';

const DATA_INGESTION = 'help/analytics-platform, "Ingest and use Experience Platform audiences"';

export const exported = {
  'synthetic-profiles': {
    area: 'Exports',
    behaviour:
      'Each sandbox has 1,000 synthetic profiles of its own, and every segment ID has members among them; your own profiles replace them.',
    mark: 'own',
    source: 'an export has rows without any setup',
  },
  counters: {
    area: 'Exports',
    behaviour:
      'totalExportedProfileCounter is the number of rows in all batches that were written. A documented job with a counter keeps it, and has that number of rows, the first that it selects from 1,000 synthetic profiles of its own. Its exportedProfileByNamespaceCounter is as documented and not counted.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart:
      'exportedProfileByNamespaceCounter counts the rows that have an identity in the namespace',
  },
  'segments-any': {
    area: 'Exports',
    behaviour:
      'With several segments, profiles in any of them are exported; without segments, all profiles are.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}: leaving the segments out exports all profiles`,
    inferredPart: 'that one of several segments is sufficient',
  },
  'segment-defaults': {
    area: 'Exports',
    behaviour:
      'A segment without status selects realized and existing in tutorial, profile, and segmentation-2020, and realized in segmentation and platform, where that includes existing. Its default namespace is ups; namespaces are compared without case. An empty list of statuses counts as absent. Any other status is rejected with 400, including exiting, which one document describes instead of exited.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}, ${OPENAPI}`,
    inferredPart: 'profile and segmentation-2020 document no default; namespaces without case',
  },
  'qualification-time': {
    area: 'Exports',
    behaviour:
      'segmentQualificationTime limits when the requested membership qualified, both ends included; without segments, when any membership with a default status qualified.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart: 'the ends, and the case without segments',
  },
  'ingest-time': {
    area: 'Exports',
    behaviour:
      'filter.fromIngestTimestamp selects profiles whose merged update time is later, and those of their events that were ingested later.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart:
      'that an event updates a profile which has events only, and not one which has a record',
  },
  'events-from-timestamp': {
    area: 'Exports',
    behaviour:
      'filter.fromTimestamp selects the events that were ingested later, and does not affect profiles. In the filter of eventList it is another name of fromIngestTimestamp, which has priority.',
    mark: 'documented',
    source: `${TUTORIAL}; its documented request has fromIngestTimestamp alone, and ${SEGMENTATION} today names that for both`,
    inferredPart:
      'that both can be sent, that the other editions accept it too, and the filter of eventList',
  },
  'misspelled-segment-namespace': {
    area: 'Exports',
    behaviour:
      'sgementNs of a segment is accepted as segmentNs, which has priority; the response shows segmentNs.',
    mark: 'inferred',
    source: `the table of the draft of ${SEGMENTATION} of 2020 spells it so, and its request segmentNs`,
  },
  'blank-members': {
    area: 'Exports',
    behaviour:
      'Optional members of a request count as absent if they are null or blank. The response repeats a blank string as it was sent, but not null.',
    mark: 'documented',
    source: `${SEGMENTATION}: left blank, all fields and all data are exported`,
    inferredPart: 'null, and the other members',
  },
  'empty-profiles': {
    area: 'Exports',
    behaviour: 'Profiles that have events only are exported only with emptyProfiles: true.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart: 'that it applies to profile too, whose document has no emptyProfiles',
  },
  'field-paths': {
    area: 'Exports',
    behaviour:
      'fields has dotted paths, separated by commas; blanks are ignored, and no path means all. A path traverses lists, and maps by key.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart: 'how a path traverses lists and maps',
  },
  'field-names-with-dots': {
    area: 'Exports',
    behaviour:
      'A path is split at each dot. If the schema does not have that path, names and keys can contain dots, as in optInOut.https://ns.adobe.com/xdm/channels/email; of several readings, the one whose first steps are shortest is used. A key with dots must be followed by a field, unless the values of the map have no fields.',
    mark: 'inferred',
    source: `${TUTORIAL}, ${SEGMENTATION} show dots between names only`,
  },
  'unknown-field': {
    area: 'Exports',
    behaviour:
      'A field that the schema does not have makes the job fail, with error 0100000003 and a failed batch; both contain the field.',
    mark: 'documented',
    source: `${DATA_INGESTION}: the batch has failed`,
    inferredPart: 'that the job fails with its batch, the code, and where the field is shown',
  },
  'placeholder-fields': {
    area: 'Exports',
    behaviour:
      'The string "string" as the complete value of fields, as two documents show it, means all fields.',
    mark: 'inferred',
    source: 'the documented requests work as they are',
  },
  'event-column': {
    area: 'Exports',
    behaviour:
      'With additionalFields.eventList, each row has a column eventList, a list of events in the order of their timestamps. Otherwise there is no such column.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}: events are exported only where additionalFields is there`,
    inferredPart: 'the name and the format of the column',
  },
  'events-only': {
    area: 'Exports',
    behaviour:
      'fields "identityMap" with additionalFields exports events without profile attributes: each row has the identities and eventList.',
    mark: 'documented',
    source: PROFILE,
    inferredPart: 'that profiles without an event have a row too, with an empty list',
  },
  'event-filter-minimum': {
    area: 'Exports',
    behaviour: 'The filter of eventList is optional, and so are both of its bounds.',
    mark: 'inferred',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION} say that it expects a minimum value, usually a date, and mark none as required`,
  },
  'event-times': {
    area: 'Exports',
    behaviour:
      'The filter of eventList limits the ingestion time of events, not their timestamp: after fromIngestTimestamp and before toIngestTimestamp.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'an event that was ingested at either bound is not selected',
  },
  'row-memberships': {
    area: 'Exports',
    behaviour: 'A row contains all memberships of its profile, not only the requested ones.',
    mark: 'documented',
    source: `${DATA_INGESTION}: its rows have segmentMembership by segment ID`,
    inferredPart: 'that it contains memberships of other segments too',
  },
  'fields-of-segment': {
    area: 'Exports',
    behaviour: 'Only the fields of the request limit what a row contains.',
    mark: 'inferred',
    source: `${TUTORIAL} says that a segment may have limited its fields before; the simulator has no definitions of segments`,
  },
  'merge-policy': {
    area: 'Exports',
    behaviour:
      "Imported fragments of one profile are joined by the request's merge policy, or else the segment's own, in its newest version; a policy that is not defined counts as the default, timestampOrdered. A version that a known policy does not have is rejected with 400 and the nearest when the job is created.",
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart: 'the effect of an unknown policy, whose IDs the documents show, and the 400',
  },
  'segments-merge-policies': {
    area: 'Exports',
    behaviour:
      'Without a merge policy in the request, each batch of segmentPerBatch is merged by the policy of its segment. In one batch for several segments, a profile is exported once. It is merged by the policy of the first segment of the request that it is in, as that policy merges it.',
    mark: 'inferred',
    source: `${TUTORIAL}, ${SEGMENTATION}: the segment's policy is used, and requests with several segments should specify one; otherwise the behavior is not documented`,
  },
  evaluation: {
    area: 'Exports',
    behaviour:
      'With evaluationInfo.segmentation, the synthetic profiles that qualify enter their segments at the creation of the job; imported memberships stay as they are.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'how many enter, and when',
  },
  replacing: {
    area: 'Exports',
    behaviour:
      'A dataset shows the batches of the last job that succeeded; earlier ones are inactive, and can still be read by their ID.',
    mark: 'documented',
    source:
      'help/segmentation/tutorials/evaluate-a-segment.md: profiles that no longer qualify are removed',
    inferredPart: 'the status inactive, and that old batches can be read',
  },
  'population-at-creation': {
    area: 'Exports',
    behaviour: 'A job exports the profiles that existed when it was created.',
    mark: 'inferred',
    source: 'a response does not change while it is read',
  },
} as const satisfies Record<string, EvidenceRow>;
