import { hash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { platform } from '../../src/editions/platform.ts';
import { createCaller, jobRequest, jobsPath } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';

// What costs time, counted: such figures are the same on every machine.

vi.mock('node:crypto', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:crypto')>();
  return { ...original, hash: vi.fn(original.hash) };
});

/** How often something was called while something was done. */
async function during(
  calls: { readonly mock: { readonly calls: readonly unknown[] } },
  act: () => Promise<unknown>,
): Promise<number> {
  const before = calls.mock.calls.length;
  await act();
  return calls.mock.calls.length - before;
}

it('should draw two ids for a new job, by one hash each', async () => {
  const { call, createDataSet, createJob } = createCaller();
  const dataSet = await createDataSet();
  await createJob(dataSet);
  const post = () => call('POST', jobsPath, { body: jobRequest(dataSet) });
  expect(await during(vi.mocked(hash), post)).toBe(2);
});

it('should write each job of a page once, however often the page is asked for', async () => {
  const listed = vi.spyOn(platform, 'listedJob');
  const { createDataSet, list, createJob, advance } = createExporter();
  const dataSet = await createDataSet();
  for (let made = 0; made < 20; made += 1) await createJob(dataSet);
  await advance(60_000);
  const page = () => list('?limit=20');
  expect(await during(listed, page)).toBe(20);
  expect(await during(listed, page)).toBe(0);
  await advance(60_000);
  expect(await during(listed, page)).toBe(0);
  await createJob(dataSet);
  expect(await during(listed, page)).toBe(1);
});
