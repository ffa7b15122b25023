import type { Batch, BatchRows, JobDetail } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { createExporter, type Exporter } from '../callers/exporter.ts';
import { exceptions } from './documented.exceptions.ts';
import { fixture, type Json, type Source, sources } from './documents.ts';

const answers = sources.filter(
  ({ file, payload }) =>
    file.endsWith('/get-export-job.response.json') || payload === 'ExportJobPage',
);

interface Destination {
  readonly datasetId?: string;
  readonly dataSetId?: string;
  readonly batchId?: string;
  readonly batches?: readonly { readonly batchId: string }[] | { readonly batchId: string };
}

/** The jobs of a printed answer, each with where it stands. */
function printedIn({ file }: Source): (readonly [pointer: string, job: Json])[] {
  const body = fixture(file) as Json & { readonly records?: readonly Json[] };
  if (!body.records) return [['', body]];
  return body.records.map((job) => [`/records/${job['id']}`, job]);
}

/** The ids of batches that are printed for a job and not said to be another's, and those that it has instead. */
function batchIdsOf({ file }: Source, pointer: string, { destination }: Json): readonly string[] {
  const { batchId, batches = [] } = destination as Destination;
  const printed = [
    [`${pointer}/destination/batchId`, batchId],
    ...[batches].flat().map((batch, at) => {
      const place = Array.isArray(batches) ? `/${at}` : '';
      return [`${pointer}/destination/batches${place}/batchId`, batch.batchId];
    }),
  ];
  return printed.flatMap(([at, id]) => {
    const found = exceptions[file]?.find((exception) => exception.at === at);
    // An answer shows no batch of a failed job; its id leads to the job all the same.
    return (found?.simulated ? `${found.simulated}` : id) || [];
  });
}

/** What a batch says that it is of, in Catalog and in the read model. */
async function leadsTo({ get }: Exporter, batchId: string): Promise<object> {
  const path = `/data/foundation/catalog/batches/${batchId}`;
  const batch = (await get(path)).json<Record<string, Batch>>()[batchId];
  const { jobId } = (await get(`/_sim/batches/${batchId}/rows`)).json<BatchRows>();
  return { job: jobId, dataSet: batch?.relatedObjects[0]?.id };
}

describe.each(['own', 'platform'] as const)('the printed ids, in the edition: %s', (edition) => {
  it.each(answers)(
    'should lead to a job, data set and batch that name each other: $file',
    async (source) => {
      const exporter = createExporter({
        world: 'documented',
        edition: edition === 'own' ? source.edition : edition,
      });
      for (const [pointer, job] of printedIn(source)) {
        const { datasetId, dataSetId = datasetId } = job['destination'] as Destination;
        const told = (await exporter.get(`/_sim/jobs/${job['id']}`)).json<JobDetail>();
        expect([told.id, told.dataSetId]).toEqual([job['id'], dataSetId]);
        for (const batchId of told.batches) {
          expect(await leadsTo(exporter, batchId)).toEqual({ job: told.id, dataSet: dataSetId });
        }
        // Beside the jobs of other documents, one more job has an id of its own: the next test says which.
        if (edition === 'own') {
          expect(told.batches).toEqual(
            expect.arrayContaining([...batchIdsOf(source, pointer, job)]),
          );
        }
      }
    },
  );
});

it.each([
  ['tutorial', 726],
  ['profile', 726],
  ['segmentation-2020', 100],
  ['segmentation', 100],
  ['platform', 726],
] as const)(
  'should leave the id that is printed for several jobs in %s to job %i',
  async (edition, job) => {
    const exporter = createExporter({ world: 'documented', edition });
    const id = 'da5cfb4de32c4b93a09f7e37fa53ad52';
    expect(await leadsTo(exporter, id)).toEqual({ job, dataSet: '5b7c86968f7b6501e21ba9df' });
  },
);
