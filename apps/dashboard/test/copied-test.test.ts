import { join } from 'node:path';
import type { JournalEntry, JournalPage } from '@aep-sim/types';
import { expect, it, vi } from 'vitest';
import { jobTestOf } from '../src/model/copied-job.ts';
import { testOf } from '../src/model/request-test.ts';
import { jobRow } from './job-row.ts';

// The page knows neither of them, but the tests that it copies do. They are typed elsewhere.
const sources = (name: string) => import(join(import.meta.dirname, '../../..', name));

const JOBS = '/data/core/ups/export/jobs';
const schema = { name: '_xdm.context.profile' };
const type = { 'content-type': 'application/json' };

/** Runs the text of a test as vitest would. */
async function pass(text: string): Promise<void> {
  const { simulatorPerTest } = await sources('packages/testing/src/index.ts');
  const { createSimulator } = await sources('apps/simulator/src/index.ts');
  const steps: (() => unknown)[] = [];
  const known = {
    simulatorPerTest,
    createSimulator,
    expect,
    beforeEach: (step: () => unknown) => steps.unshift(step),
    it: (_: string, body: () => unknown) => steps.push(body),
    afterEach: (step: () => unknown) => steps.push(step),
  };
  new Function(...Object.keys(known), text.replace(/^import .*\n/gm, ''))(...Object.values(known));
  const [before, after, body] = steps;
  await before?.();
  await body?.();
  await after?.();
}

it('should copy tests of jobs and requests that pass', async () => {
  const warn = vi.spyOn(console, 'warn');
  const { createSimulator } = await sources('apps/simulator/src/index.ts');
  const sim = createSimulator({});
  const headers = {
    authorization: 'Bearer any',
    'x-api-key': 'any',
    'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
    'x-sandbox-name': 'ci',
  };
  const send = async (method: string, path: string, body?: unknown, more: object = type) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const init = { method, headers: { ...headers, ...more }, ...sent };
    return (await sim.fetch(`http://sim${path}`, init)).json();
  };
  const query = `?org=${headers['x-gw-ims-org-id']}&sandbox=ci`;
  const [made] = await send('POST', '/data/foundation/catalog/dataSets', {
    schemaRef: { id: 'https://ns.adobe.com/xdm/context/profile__union' },
  });
  const destination = { datasetId: made.split('/').at(-1) };
  const body = { destination, schema };
  const script = { ...type, 'x-aep-sim-script': 'fails-writing' };
  const { id } = await send('POST', JOBS, body, script);
  await send('POST', JOBS, { destination, schema: { name: 'x' } });
  await send('POST', JOBS, 'a string');
  await send('GET', `${JOBS}/${id}`);
  await send('GET', `${JOBS}/999?a=$(b)`);
  await send('DELETE', `${JOBS}/${id}`);
  const { entries }: JournalPage = await send('GET', `/_sim/journal${query}`);
  const requests = entries.filter(({ kind }: JournalEntry) => kind === 'request');
  expect(requests.map(({ response }) => response.status)).toEqual([
    201, 200, 400, 400, 200, 404, 200,
  ]);
  sim.close?.();
  const texts = requests.slice(1).map((entry) => testOf(entry, undefined));
  for (const text of [jobTestOf(jobRow({ script: 'fails-writing' }), body), ...texts]) {
    await pass(text);
  }
  expect(warn).not.toHaveBeenCalled();
});
