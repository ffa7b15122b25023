import { type EvidenceRow, OPENAPI, PROFILE, SEGMENTATION, TUTORIAL } from './row.ts';

const DATA_INGESTION = 'help/analytics-platform, "Ingest and use Experience Platform audiences"';

export const exported = {
  'synthetic-profiles': {
    area: 'Exports',
    behaviour:
      'Each sandbox has 1,000 synthetic profiles of its own, and every segment ID has members among them; your own profiles replace them.',
    mark: 'own',
    source: 'so that an export has rows without any set-up',
  },
  counters: {
    area: 'Exports',
    behaviour:
      'totalExportedProfileCounter is the number of rows in all batches that were written. A documented job with a counter keeps it, and has that number of rows: the first that it selects from 1,000 synthetic profiles of its own. Its exportedProfileByNamespaceCounter is as documented and not counted.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart:
      'exportedProfileByNamespaceCounter counts the rows that have an identity in the namespace',
  },
  'segments-any': {
    area: 'Exports',
    behaviour:
      'With several segments, a profile of any of them is exported; without, every profile is.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}: leaving the segments out exports all profiles`,
    inferredPart: 'that one of several is enough',
  },
  'segment-defaults': {
    area: 'Exports',
    behaviour:
      'A segment without status takes realized and existing in tutorial, profile and segmentation-2020, realized in segmentation and platform, where that holds existing. Without a namespace it is of ups; namespaces compare without case. An empty list of statuses is none. Another status is a 400, exiting among them, which one document explains in the place of exited.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}, ${OPENAPI}`,
    inferredPart: 'profile and segmentation-2020 name no default, and namespaces without case',
  },
  'qualification-time': {
    area: 'Exports',
    behaviour:
      'segmentQualificationTime bounds the qualification of the membership that was asked for, both ends included; without segments, that of any membership with a default status.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart: 'the ends, and the case without segments',
  },
  'ingest-time': {
    area: 'Exports',
    behaviour:
      'filter.fromIngestTimestamp takes profiles whose merged update time is greater, and of their events those that came in later.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart:
      'that an event updates a profile which has events only, and not one which has a record',
  },
  'events-from-timestamp': {
    area: 'Exports',
    behaviour:
      'filter.fromTimestamp takes, of the events, those that came in later, and leaves the profiles alone. In the filter of eventList it stands for fromIngestTimestamp, which goes before it.',
    mark: 'documented',
    source: `${TUTORIAL}; its documented request has fromIngestTimestamp alone, and ${SEGMENTATION} today names that for both`,
    inferredPart:
      'that both may be sent, that the other editions take it too, and the filter of eventList',
  },
  'misspelled-segment-namespace': {
    area: 'Exports',
    behaviour:
      'sgementNs of a segment stands for its segmentNs, which goes before it; the response shows segmentNs.',
    mark: 'inferred',
    source: `the table of the draft of ${SEGMENTATION} of 2020 spells it so, and its request segmentNs`,
  },
  'blank-members': {
    area: 'Exports',
    behaviour:
      'What can be left out of a request counts as absent where it is null or blank; a blank string comes back as it was sent, null does not.',
    mark: 'documented',
    source: `${SEGMENTATION}: left blank, all fields and all data are exported`,
    inferredPart: 'null, and the other members',
  },
  'empty-profiles': {
    area: 'Exports',
    behaviour: 'Profiles that have events only are exported with emptyProfiles: true alone.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart: 'that it holds in profile too, whose document has no emptyProfiles',
  },
  'field-paths': {
    area: 'Exports',
    behaviour:
      'fields are dotted paths with commas between them; blanks do not count, and none means all. A path goes through lists, and by key into maps.',
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart: 'how a path goes through lists and maps',
  },
  'field-names-with-dots': {
    area: 'Exports',
    behaviour:
      'A path is read with a cut at each dot. Where the schema has none such, names and keys may have dots themselves, as in optInOut.https://ns.adobe.com/xdm/channels/email; of several readings the one whose first steps are shortest. A key with dots is one only before a field of what it holds, or where that has no parts.',
    mark: 'inferred',
    source: `${TUTORIAL}, ${SEGMENTATION} show dots between names only`,
  },
  'unknown-field': {
    area: 'Exports',
    behaviour:
      'A field that the schema lacks lets the job fail, with error 0100000003 and a failed batch; both say which field.',
    mark: 'documented',
    source: `${DATA_INGESTION}: the batch has failed`,
    inferredPart: 'that the job fails with its batch, the code, and where the field is named',
  },
  'placeholder-fields': {
    area: 'Exports',
    behaviour: 'The text "string" as the whole of fields, as two documents show it, means all.',
    mark: 'inferred',
    source: 'so that the documented requests work word for word',
  },
  'event-column': {
    area: 'Exports',
    behaviour:
      'additionalFields.eventList gives each row a column eventList, a list of events in the order of their timestamps; without it there is no such column.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}: events are exported only where additionalFields is there`,
    inferredPart: 'the name and the form of the column',
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
    behaviour: 'The filter of eventList may be left out, or have either bound or none.',
    mark: 'inferred',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION} say that it expects a minimum value, usually a date, and mark none as required`,
  },
  'event-times': {
    area: 'Exports',
    behaviour:
      'The filter of eventList bounds when an event came in, not when it happened: after fromIngestTimestamp and before toIngestTimestamp.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'an event that came in at either bound is not taken',
  },
  'row-memberships': {
    area: 'Exports',
    behaviour: 'A row keeps all of its memberships, not only those that were asked for.',
    mark: 'documented',
    source: `${DATA_INGESTION}: its rows have segmentMembership by segment ID`,
    inferredPart: 'that memberships of other segments stay too',
  },
  'fields-of-segment': {
    area: 'Exports',
    behaviour: 'What a row holds is limited by the fields of the request alone.',
    mark: 'inferred',
    source: `${TUTORIAL} says that a segment may have limited its fields before; the simulator has no definitions of segments`,
  },
  'merge-policy': {
    area: 'Exports',
    behaviour:
      "Imported fragments of one profile are joined by the request's merge policy, or else the segment's own, in its newest version; a policy that is not defined stands for the default, timestampOrdered. A version that a known policy does not have is a 400 when the job is created, with the nearest.",
    mark: 'documented',
    source: `${TUTORIAL}, ${SEGMENTATION}`,
    inferredPart: 'what an unknown policy does, whose IDs the documents show, and the 400',
  },
  'segments-merge-policies': {
    area: 'Exports',
    behaviour:
      "Without a merge policy in the request, each batch of segmentPerBatch is merged by its own segment's. In one batch for several segments a profile is exported once, merged by the policy of the first of them, in the order of the request, that it is in as that segment's policy merges it.",
    mark: 'inferred',
    source: `${TUTORIAL}, ${SEGMENTATION}: the segment's policy is used, and several segments should name one; what happens otherwise is not documented`,
  },
  evaluation: {
    area: 'Exports',
    behaviour:
      'evaluationInfo.segmentation lets the synthetic profiles that are due enter their segments as of the creation of the job; imported memberships stay as they are.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'how many enter, and when',
  },
  replacing: {
    area: 'Exports',
    behaviour:
      'A dataset shows the batches of the last job that succeeded; earlier ones are inactive, and can still be read by their ID.',
    mark: 'documented',
    source: 'help/segmentation/tutorials/evaluate-a-segment.md: what no longer qualifies is gone',
    inferredPart: 'the status inactive, and that old batches can be read',
  },
  'population-at-creation': {
    area: 'Exports',
    behaviour: 'A job exports the profiles that were there at its creation.',
    mark: 'inferred',
    source: 'so that a response never changes under its reader',
  },
} as const satisfies Record<string, EvidenceRow>;
