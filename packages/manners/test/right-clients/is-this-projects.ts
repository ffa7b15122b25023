import { org } from '../journal.ts';
import { baseUrl } from '../sandbox.ts';
import { createClient } from '../simulator.ts';
import type { RightClient } from './right-client.ts';

/** `@aep-sim/client`, of which each sleep moves the sandbox's clock. */
export const isThisProjects: RightClient = {
  rules: [
    { times: 1, effect: { type: 'script', script: 'fails-exporting' } },
    {
      match: { operation: ['retrieveExportJob', 'listExportJobs', 'listDatasetFiles'] },
      probability: 0.3,
      effect: { type: 'error', status: 503, retryAfterS: 2 },
    },
    {
      match: { operation: 'retrieveExportJob' },
      skip: 2,
      times: 1,
      effect: { type: 'error', status: 401 },
    },
  ],
  run: async (sandbox) => {
    let [now, tokens] = [0, 0];
    const client = createClient({
      baseUrl,
      imsOrgId: org,
      apiKey: 'key-of-the-client',
      token: async () => {
        tokens += 1;
        return `token-number-${tokens}-of-the-client`;
      },
      fetch: sandbox.fetch,
      retry: { attempts: 10 },
      clock: {
        now: () => now,
        random: () => 0.5,
        sleep: async (ms) => {
          now += ms;
          await sandbox.sleep(Math.ceil(ms));
        },
      },
    });
    const { id: datasetId } = await client.createDataSet({
      schemaRef: { id: 'https://ns.adobe.com/xdm/context/profile__union' },
    });
    const request = { destination: { datasetId }, schema: { name: '_xdm.context.profile' } };
    const failed = await client.createExportJob(request);
    await client.waitForExportJob(failed).catch(() => {});
    const job = await client.waitForExportJob(await client.createExportJob(request));
    for (const { batchId } of job.batches) {
      for await (const file of client.listBatchFiles(batchId ?? '')) {
        await new Response(client.downloadFile(file)).arrayBuffer();
      }
    }
    const left = await client.createExportJob({ ...request, fields: 'identityMap' });
    await client.cancelExportJob(left.id);
    for await (const _ of client.listExportJobs({ pageSize: 1 }));
  },
};
