import { createExporter, type Exporter } from './exporter.ts';

/** Of one data set, in the order of their making: a failed, a replaced, three that are shown, a queued; of another, one. */
export async function sevenBatches() {
  const exporter = createExporter();
  const { createDataSet, run, order } = exporter;
  const [one, other] = [await createDataSet(), await createDataSet()];
  const failed = await run(one, { script: 'fails-writing' });
  const replaced = await run(one);
  const shown = await run(one, { segments: ['a', 'b', 'c'] });
  const elsewhere = await run(other);
  const queued = await order(one);
  const newestFirst = [queued, elsewhere, shown, replaced, failed].flatMap((job) => job.batchIds);
  return { ...exporter, one, other, failed, replaced, shown, elsewhere, queued, newestFirst };
}

/** The ids of the batches that are listed. */
export async function idsOf({ batches }: Pick<Exporter, 'batches'>, query = ''): Promise<string[]> {
  return Object.keys(await batches(query));
}
