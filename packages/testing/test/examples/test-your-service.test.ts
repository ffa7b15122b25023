import { simulatorPerTest } from '@aep-sim/testing';
import '@aep-sim/testing/vitest';
import { createSimulator } from 'aep-sim';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportProfiles } from './export-profiles.ts';

const sim = simulatorPerTest({ createSimulator, leaks: 'throw', beforeEach, afterEach });

it('exports all profiles', async () => {
  await sim.clock.advanceOnPoll();
  const dataset = await sim.datasets.create();
  expect(await exportProfiles(sim, dataset)).toMatch(/^[0-9a-f]{32}$/);
});

it('reports an export that fails while it writes, after 40 minutes', async () => {
  await sim.jobs.next('fails-writing', { phases: { writing: '40m' } });
  await sim.clock.advanceOnPoll();
  const dataset = await sim.datasets.create();
  await expect(exportProfiles(sim, dataset)).rejects.toThrow('FAILED: Error writing profiles');
});

it('waits for an export as long as it takes', async () => {
  const dataset = await sim.datasets.create();
  const exported = exportProfiles({ ...sim, pollMs: 10 }, dataset);
  await sim.journal.waitFor({ operation: 'retrieveExportJob' });
  await sim.clock.advance('40m');
  await exported;
});

it('creates one job, also if the response to its POST is lost', async () => {
  const rule = await sim.rules.add({
    match: { operation: 'createExportJob' },
    times: 1,
    effect: { type: 'answer-lost', then: 503 },
  });
  await sim.clock.advanceOnPoll();
  const dataset = await sim.datasets.create();
  await exportProfiles(sim, dataset);
  await expect(sim).toHaveMet(rule);
  await expect(sim).toHaveSent('createExportJob', { times: 1 });
  await expect(sim).toHaveNoFindings();
});
