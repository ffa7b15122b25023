import { expect, it } from 'vitest';
import { EVERY } from '../../core/phase-ranges.ts';
import { dataSet, exportTo, job, tenant, tenantFacts, write } from '../suite/facts.ts';
import { temporaryStore } from '../suite/temporary-store.ts';

it('should let others run between the data sets, and answer nothing when the tenant is written meanwhile', async () => {
  const store = temporaryStore();
  const ids = Array.from({ length: 350 }, (_, id) => id);
  const at = await write(store, {
    dataSets: ids.map((id) => dataSet(`d${id}`)),
    jobs: ids.map((id) => job(id, exportTo(`d${id}`))),
  });
  expect((await store.latest(at, { in: [EVERY] }))?.jobs).toHaveLength(350);
  const latest = store.latest(at, { in: [EVERY] });
  expect(await store.commit(tenant, { tenant: tenantFacts({ version: 1 }) })).toBe(true);
  expect(await latest).toBeUndefined();
});
