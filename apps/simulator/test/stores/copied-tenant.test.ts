import { expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import type { Store } from '../../src/stores/port.ts';
import { jobRequest, jobsPath, org } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';

/** Writes all that a sandbox has for another one of its organization. */
async function copy(store: Store, from: string, to: string): Promise<void> {
  const opened = await store.open({ org, sandbox: from });
  if (!opened) throw new Error('The sandbox must have been written.');
  const at = { org, sandbox: from, version: opened.facts.version };
  const jobs = (await store.jobs(at, { limit: 100 }))?.jobs ?? [];
  const dataSets = (await store.dataSets(at, { skip: 0, limit: 100 })) ?? [];
  const tenant = { ...opened.facts, version: 0 };
  expect(await store.commit({ org, sandbox: to }, { tenant, jobs, dataSets })).toBe(true);
}

it('should draw the same ids and profiles for a copy of a sandbox, whatever its name', async () => {
  const store = memoryStore();
  const one = createExporter({ store });
  const other = one.as({ 'x-sandbox-name': 'copy' });
  const dataSet = await one.createDataSet();
  await one.run(dataSet);
  await copy(store, 'prod', 'copy');
  const answers = async ({ call, advance }: Pick<typeof one, 'call' | 'advance'>) => {
    const fields = { additionalFields: {}, fields: 'identities.id,person.name' };
    const made = await call('POST', jobsPath, { body: { ...jobRequest(dataSet), ...fields } });
    await advance(60_000);
    const { id } = JSON.parse(made.text) as { readonly id: number };
    const shown = [await call('GET', `${jobsPath}/${id}`), await call('GET', jobsPath)];
    return [made, ...shown].map(({ status, text }) => [status, text]);
  };
  const given = await answers(one);
  expect(given.map(([status]) => status)).toEqual([200, 200, 200]);
  expect(await answers(other)).toEqual(given);
  const list = await one.list();
  expect(list.records[0]?.metrics).toMatchObject({
    totalExportedProfileCounter: expect.any(Number),
  });
});
