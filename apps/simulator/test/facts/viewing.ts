import type { EditionName } from '@aep-sim/types';
import type { Tenant } from '../../src/core/tenant.ts';
import { createExports } from '../../src/export/exports.ts';
import { memoryFiles } from '../../src/files/memory.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { momentsOf } from '../../src/tenants/moments.ts';
import { Tenants } from '../../src/tenants/tenants.ts';
import { createCaller, org, startAt } from '../callers/caller.ts';

export const tenant: Tenant = { org, sandbox: 'prod' };

const population = 20;

/** A simulator to call, and the tenants and exports that it has, to view them. */
export function createViewing({ edition = 'platform' }: { readonly edition?: EditionName } = {}) {
  const store = memoryStore();
  const files = memoryFiles({ maxBytes: 1 << 22, whenFull: 'evict' });
  const tenants = new Tenants({
    store,
    seed: 'aep-sim',
    edition,
    world: 'empty',
    population: { synthetic: population },
    moment: momentsOf(() => startAt),
  });
  const exports = createExports({
    batches: files,
    counts: files,
    imports: files,
    isShown: false,
    onWriteFailed: () => {},
  });
  return { caller: createCaller({ store, edition, population }), tenants, exports };
}

/** All that a request can say, for two segments with a batch each. */
export function fullRequest(dataSetId: string): object {
  return {
    destination: { datasetId: dataSetId, segmentPerBatch: true },
    schema: { name: '_xdm.context.profile' },
    fields: 'person.name',
    mergePolicy: { id: 'm', version: 1 },
    filter: {
      segments: [{ segmentId: 'a' }, { segmentId: 'b', segmentNs: 'AAM', status: ['exited'] }],
      segmentQualificationTime: { startTime: '2018-01-01T00:00:00Z' },
      fromIngestTimestamp: '2018-01-01T00:00:00Z',
      emptyProfiles: true,
    },
    additionalFields: {
      eventList: { fields: 'timestamp', filter: { fromIngestTimestamp: '2018-01-01T00:00:00Z' } },
    },
  };
}
