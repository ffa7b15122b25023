import { describe, expect, it } from 'vitest';
import { requestIn } from './repeated-request.ts';

describe('requestIn', () => {
  it('should keep what was asked for, and nothing that came after', () => {
    const request = {
      fields: 'identities.id',
      mergePolicy: { id: 'm', version: 1 },
      filter: { segments: [{ segmentId: 's', segmentNs: 'ups', status: ['realized'] }] },
      additionalFields: { eventList: { fields: 'a' } },
      schema: { name: '_xdm.context.profile' },
    };
    const answer = {
      ...request,
      id: 1,
      status: 'SUCCEEDED',
      destination: { datasetId: 'd', segmentPerBatch: false, batchId: 'b', batches: [{}] },
      metrics: {},
    };
    expect(requestIn(answer)).toEqual({
      ...request,
      destination: { datasetId: 'd', segmentPerBatch: false },
    });
  });
});
