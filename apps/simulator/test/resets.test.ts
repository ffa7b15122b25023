import { describe, expect, it } from 'vitest';
import { memoryStore } from '../src/stores/memory/memory.ts';
import type { Store } from '../src/stores/port.ts';
import { createCaller, dataSetsPath } from './caller.ts';
import { createExporter, type Exporter } from './exporter.ts';

describe('a reset', () => {
  it('should be made again when another was faster', async () => {
    const store = memoryStore();
    let tries = 0;
    const contested: Store = {
      ...store,
      commit: async (tenant, changes) => {
        // The data set comes first.
        tries += 1;
        return tries !== 2 && store.commit(tenant, changes);
      },
    };
    const { call, createDataSet } = createCaller({ store: contested });
    await createDataSet();
    expect((await call('POST', '/_sim/reset')).status).toBe(200);
    expect((await call('GET', dataSetsPath)).json()).toEqual({});
    expect(tries).toBe(3);
  });

  it('should leave nothing of the files of before, though a later batch has the id of an earlier', async () => {
    const exporter = createExporter();
    const before = await exportOf(exporter, 'person');
    await exporter.call('POST', '/_sim/reset');
    const after = await exportOf(exporter, 'identityMap');
    expect(after.batchId).toBe(before.batchId);
    expect(after).toEqual(await exportOf(createExporter(), 'identityMap'));
    expect(after.listed).not.toEqual(before.listed);
  });
});

/** The files of an export of some fields, as they are listed and downloaded. */
async function exportOf({ createDataSet, run, files, download }: Exporter, fields: string) {
  const { batchIds } = await run(await createDataSet(), { body: { fields } });
  const [batchId = ''] = batchIds;
  return { batchId, listed: await files(batchId), bytes: (await download(batchId)).bytes };
}
