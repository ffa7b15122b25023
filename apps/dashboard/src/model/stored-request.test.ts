import { describe, expect, it } from 'vitest';
import { requestIn } from './stored-request.ts';

describe('requestIn', () => {
  it('should hold what was asked for and nothing else', () => {
    expect(JSON.stringify(requestIn({ dataSetId: 'd', schemaName: '_xdm.context.profile' }))).toBe(
      '{"destination":{"datasetId":"d"},"schema":{"name":"_xdm.context.profile"}}',
    );
  });

  it('should write each member as the documents do', () => {
    const body = requestIn({
      dataSetId: 'd',
      schemaName: '_xdm.context.profile',
      perSegment: true,
      fields: 'identities.id',
      mergePolicy: { id: 'm', version: 1 },
      filter: {
        segments: [{ id: 's', namespace: 'AAM', statuses: ['realized'] }, { id: 't' }],
        qualified: { from: '2019-09-01T00:00:00Z', to: '2019-09-02T00:00:00Z' },
        updatedAfter: '2018-10-25T13:22:04-07:00',
      },
      additional: {
        events: {
          fields: 'environment',
          ingested: { after: '2018-01-01T00:00:00Z', before: '2020-01-01T00:00:00Z' },
        },
      },
    });
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      fields: 'identities.id',
      mergePolicy: { id: 'm', version: 1 },
      filter: {
        segments: [{ segmentId: 's', segmentNs: 'AAM', status: ['realized'] }, { segmentId: 't' }],
        segmentQualificationTime: {
          startTime: '2019-09-01T00:00:00Z',
          endTime: '2019-09-02T00:00:00Z',
        },
        fromIngestTimestamp: '2018-10-25T13:22:04-07:00',
      },
      additionalFields: {
        eventList: {
          fields: 'environment',
          filter: {
            fromIngestTimestamp: '2018-01-01T00:00:00Z',
            toIngestTimestamp: '2020-01-01T00:00:00Z',
          },
        },
      },
      destination: { datasetId: 'd', segmentPerBatch: true },
      schema: { name: '_xdm.context.profile' },
    });
  });
});
