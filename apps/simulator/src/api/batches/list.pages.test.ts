import { describe, expect, it } from 'vitest';
import { dataSetsPath } from '../../../test/callers/caller.ts';
import { createExporter, type Exporter, JOB_MS } from '../../../test/callers/exporter.ts';

/** Batches in every state, some of them of one job: replaced, lost, shown, failed, cancelled, running and waiting. */
async function inEveryState() {
  const exporter = createExporter();
  const { createDataSet, run, order, advance, cancel } = exporter;
  const [one, other] = [await createDataSet(), await createDataSet()];
  const lossy = { script: 'partly-fails', segments: ['a', 'b', 'c'] };
  await run(one, lossy);
  await run(other, lossy);
  await run(one, lossy);
  await run(one, { script: 'fails-writing' });
  const cancelled = await order(other);
  await cancel(cancelled.id);
  await advance(JOB_MS);
  await order(one);
  const cancelling = await order(other, { segments: ['a', 'b'] });
  await advance(600);
  await cancel(cancelling.id);
  await order(one);
  return { ...exporter, one, other };
}

const statuses = ['queued', 'processing', 'success', 'inactive', 'failed', 'aborted'];
const queries = [
  ...statuses,
  ...statuses.flatMap((one) => statuses.filter((two) => one < two).map((two) => `${one},${two}`)),
];

/** The ids of a list that is read so many at a time. */
async function walked({ batches }: Exporter, query: string, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; ; start += limit) {
    const page = Object.keys(await batches(`?${query}&start=${start}&limit=${limit}`));
    ids.push(...page);
    if (page.length < limit) return ids;
  }
}

describe('the list of batches, in pages', () => {
  it('should give each batch of a status once', async () => {
    const exporter = await inEveryState();
    const all = Object.entries(await exporter.batches('?limit=100'));
    const seen = new Set(all.map(([, { status }]) => status));
    expect([...seen].toSorted()).toEqual(statuses.toSorted());
    for (const query of queries) {
      const wanted = all.filter(([, { status }]) => query.split(',').includes(status));
      const ids = wanted.map(([id]) => id);
      for (const limit of [1, 2, 100]) {
        expect(await walked(exporter, `status=${query}`, limit), query).toEqual(ids);
      }
    }
  });

  it('should give those of a status and a data set', async () => {
    const exporter = await inEveryState();
    for (const dataSet of [exporter.one, exporter.other]) {
      const all = Object.entries(await exporter.batches(`?dataSet=${dataSet}&limit=100`));
      for (const query of queries) {
        const wanted = all.filter(([, { status }]) => query.split(',').includes(status));
        const ids = wanted.map(([id]) => id);
        expect(await walked(exporter, `status=${query}&dataSet=${dataSet}`, 100)).toEqual(ids);
      }
    }
  });

  it('should give those of a status that were created before an instant', async () => {
    const exporter = await inEveryState();
    const all = Object.entries(await exporter.batches('?limit=100'));
    for (const before of new Set(all.map(([, { created }]) => created))) {
      const wanted = all.filter(
        ([, { status, created }]) =>
          created < before && (status === 'success' || status === 'failed'),
      );
      const ids = wanted.map(([id]) => id);
      const query = `status=success,failed&createdBefore=${before}`;
      expect(await walked(exporter, query, 100)).toEqual(ids);
    }
  });

  it('should give each batch once when a data set is gone, whose batches are not counted', async () => {
    const exporter = await inEveryState();
    const all = Object.keys(await exporter.batches(`?dataSet=${exporter.one}&limit=100`));
    await exporter.call('DELETE', `${dataSetsPath}/${exporter.other}`);
    for (const limit of [1, 2, 100]) {
      expect(await walked(exporter, '', limit)).toEqual(all);
      expect(await walked(exporter, `dataSet=${exporter.one}`, limit)).toEqual(all);
    }
  });
});
