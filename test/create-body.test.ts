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
});
