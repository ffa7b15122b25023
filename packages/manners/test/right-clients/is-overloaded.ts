import { PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Waits for as long as `Retry-After` says, whichever request it is. */
export const isOverloaded: RightClient = {
  rules: [
    {
      match: { operation: ['retrieveExportJob', 'listExportJobs', 'listDatasetFiles'] },
      probability: 0.4,
      effect: { type: 'error', status: 503, retryAfterS: 3 },
    },
    {
      match: { operation: 'createExportJob' },
      times: 2,
      effect: { type: 'error', status: 429, retryAfterS: 60 },
    },
  ],
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    await client.exportAll();
    await client.allJobs(10);
  },
};
