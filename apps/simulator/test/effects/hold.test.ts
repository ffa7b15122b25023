import { expect, it } from 'vitest';
import { createCaller, jobsPath, scriptRule } from '../callers/caller.ts';
import { entriesOf } from '../rules/faults.ts';
import { requestsOf } from './requests.ts';
import { started } from './started.ts';

/** A rule that holds the next poll of a job until its cancel. */
const held = (jobId: number, maxMs = 600_000) => ({
  match: { operation: 'retrieveExportJob', jobId },
  times: 1,
  effect: { type: 'hold', until: { operation: 'cancelExportJob', jobId }, maxMs },
});

it('should hold a poll until a cancel was answered, and then show what stood before it', async () => {
  await using simulator = await started();
  const { caller, see, arm, world } = simulator;
  await caller.addRule(scriptRule('succeeds', { pace: 'quick' }));
  const { id } = await caller.createJob(world.dataSet);
  const counted = await arm(held(id));
  const { retrieveExportJob, cancelExportJob, listDatasets } = requestsOf({
    ...world,
    job: id,
    stuck: id,
  });
  if (!retrieveExportJob || !cancelExportJob || !listDatasets) throw new Error('no such request');
  const order: string[] = [];
  const polled = see(retrieveExportJob).then((seen) => {
    order.push('polled');
    return seen;
  });
  while ((await counted()).hits === 0);

  // Neither another job's cancel is waited for, nor another sandbox's.
  await caller.cancel(world.job);
  await caller.call('DELETE', `${jobsPath}/${id}`, { headers: { 'x-sandbox-name': 'other' } });
  // Whatever has been let through by then has arrived.
  for (let times = 0; times < 5; times += 1) await see(listDatasets);
  order.push('others');
  expect((await see(cancelExportJob)).status).toBe(200);

  const { status, body } = await polled;
  expect([status, JSON.parse(body)]).toMatchObject([200, { id, status: 'NEW' }]);
  expect(order).toEqual(['others', 'polled']);
  expect(await caller.job(id)).toMatchObject({ status: 'CANCELLING' });
  const [last] = (await entriesOf(caller)).filter(({ rule }) => rule?.effect === 'hold');
  expect(last).toMatchObject({ operation: 'retrieveExportJob', jobId: id });
});

it('should not hold longer than it says', async () => {
  const caller = createCaller();
  const { id } = await caller.createJob(await caller.createDataSet());
  await caller.addRule(held(id, 1));
  expect(await caller.job(id)).toMatchObject({ id, status: 'NEW' });
});

it('should end when its client has gone', async () => {
  const caller = createCaller();
  const { id } = await caller.createJob(await caller.createDataSet());
  await caller.addRule(held(id));
  const client = new AbortController();
  const headers = { 'x-gw-ims-org-id': '1BD6382559DF0C130A49422D@AdobeOrg', 'x-api-key': 'k' };
  const url = `http://localhost${jobsPath}/${id}`;
  const { signal } = client;
  const polled = caller.fetch(url, {
    headers: { ...headers, authorization: 'Bearer t' },
    signal,
  });
  client.abort(new Error('gone'));
  await expect(polled).rejects.toThrow('gone');
});
