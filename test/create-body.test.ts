import { assert, pre, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeExportRequest } from '../apps/simulator/src/editions/request.ts';
import { createBody } from '../apps/simulator/src/editions/wire.ts';
import { arbitraries } from '../packages/fixtures/src/arbitraries/index.ts';
import { editionNames } from '../packages/types/src/index.ts';

describe('createBody', () => {
  it.each(editionNames)('should ask for the same as what was sent, %s', (edition) => {
    assert(
      property(arbitraries[edition].exportJobRequest(), (sent) => {
        const first = decodeExportRequest(sent);
        // A blank ID counts as none.
        pre(first.ok);
        expect(decodeExportRequest(createBody(first.value))).toEqual(first);
      }),
    );
  });

  it('should ask for the events after the same time', () => {
    const sent = {
      destination: { datasetId: '5b7c86968f7b6501e21ba9df' },
      schema: { name: '_xdm.context.profile' },
      filter: { fromTimestamp: '2018-10-25T13:22:04-07:00' },
    };
    const first = decodeExportRequest(sent);
    if (!first.ok) throw new Error('not a request');
    expect(first.value.filter?.eventsAfter).toBe(sent.filter.fromTimestamp);
    expect(decodeExportRequest(createBody(first.value))).toEqual(first);
  });
});
