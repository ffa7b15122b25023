import { createClient, ExportJobCancelled, ExportJobFailed } from '@aep-sim/client';
import type { ClientEnvironment, ClientUnderTest } from '../src/index.ts';

/** The client of this project, as a team would adapt it. */
export function goodClient(environment: ClientEnvironment): ClientUnderTest {
  const { baseUrl, imsOrgId, apiKey, sandbox, token, fetch, clock } = environment;
  const client = createClient({ baseUrl, imsOrgId, apiKey, sandbox, token, fetch, clock });
  return {
    createDataSet: async (request) => (await client.createDataSet(request)).id,
    createExportJob: (request) => client.createExportJob(request),
    getExportJob: async (id) => {
      const { statusText, dataSetId, batches } = await client.getExportJob(Number(id));
      const batchIds = batches.flatMap(({ batchId }) => batchId ?? []);
      return { status: statusText, dataSetId, batchIds };
    },
    listExportJobs: async () => {
      const ids: number[] = [];
      for await (const { id } of client.listExportJobs()) ids.push(id);
      return ids;
    },
    cancelExportJob: (id) => client.cancelExportJob(Number(id)),
    waitForExportJob: (id) =>
      client.waitForExportJob(Number(id)).then(
        () => 'SUCCEEDED',
        (error: unknown) => {
          if (error instanceof ExportJobFailed) return 'FAILED';
          if (error instanceof ExportJobCancelled) return 'CANCELLED';
          throw error;
        },
      ),
  };
}
