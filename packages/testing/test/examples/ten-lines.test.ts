import { startSimulator } from '@aep-sim/testing';
import '@aep-sim/testing/vitest';
import { createSimulator } from 'aep-sim';
import { expect, it } from 'vitest';
import { exportProfiles } from './export-profiles.ts'; // Your code: its fetch and headers are settings.

it('reports an export that fails while it writes, after 40 minutes', async () => {
  await using sim = await startSimulator({ createSimulator, advanceOnPoll: true });
  await sim.jobs.next('fails-writing', { phases: { writing: '40m' } });
  const dataset = await sim.datasets.create();
  await expect(exportProfiles(sim, dataset)).rejects.toThrow('FAILED');
  await expect(sim).toHaveSent('createExportJob', { times: 1 });
  await expect(sim).toHaveSent('retrieveExportJob', { times: '>=3' });
  await expect(sim).toHaveNoFindings();
});
