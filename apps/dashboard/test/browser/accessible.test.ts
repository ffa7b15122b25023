import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openWorld, type World } from './harness.ts';

const JOBS = '/data/core/ups/export/jobs';

/** Fifty jobs, one of them failed and polled, a rejected create, a rule that waits. */
async function filled(world: World): Promise<number> {
  const { sim } = world;
  const failed = await sim.startJob({ 'x-aep-sim-script': 'fails-writing' });
  for (let count = 1; count < 50; count += 1) await sim.startJob();
  for (let polls = 0; polls < 5; polls += 1) {
    await sim.advance(1000);
    await sim.api('GET', `${JOBS}/${failed}`);
  }
  await sim.startJob();
  await sim.api('POST', JOBS, { destination: { datasetId: 'none' }, filter: { segments: 3 } });
  await sim.control('POST', '/rules', {
    match: { operation: 'listExportJobs' },
    times: 2,
    effect: { type: 'error', status: 429, retryAfterS: 10 },
  });
  return failed;
}

const places = [
  'jobs',
  'jobs/<failed>',
  'jobs/<failed>/difference',
  'jobs/<failed>/editions',
  'jobs/<failed>/request',
  'jobs/<failed>/rows',
  'jobs/<failed>/requests',
  'requests?only=all&n=2',
  'control',
] as const;

describe.each(['light', 'dark'] as const)('the page, %s', (theme) => {
  it.each([1440, 400])(
    'should have no violation that axe-core finds, %i px wide',
    async (width) => {
      await using world = await openWorld({ theme, width, path: false });
      const { page } = world;
      const failed = await filled(world);
      for (const place of places) {
        await world.open(place.replace('<failed>', String(failed)));
        await page.locator('main :text-matches("\\\\w"):visible').first().waitFor();
        await page.waitForFunction(() => !document.querySelector('.loading-rows'));
        expect(await violations(page), `${place} ${width} ${theme}`).toEqual([]);
      }
      await world.open('/_sim/ui#/tenants');
      await page.getByRole('link', { name: 'ci' }).first().waitFor();
      expect(await violations(page), 'tenants').toEqual([]);
    },
  );
});

describe('states', () => {
  it('should have no violation in an empty sandbox, with the list of keys open, and when lost', async () => {
    await using world = await openWorld();
    const { page, sim } = world;
    await page.getByText('No jobs in ci yet').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sim.stop();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('should ask for the token, and open with it', async () => {
    const controlToken = 'a-token-of-this-test';
    await using world = await openWorld({
      start: { controlToken },
      expected: [/status of 401/],
    });
    const { page } = world;
    const field = page.getByLabel('Control token');
    await field.fill('another');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText("That is not this simulator's token.").waitFor();
    expect(await violations(page)).toEqual([]);
    await field.fill(controlToken);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('No jobs in ci yet').waitFor();
    expect(page.url()).not.toContain(controlToken);
    await page.reload();
    await page.getByText('No jobs in ci yet').waitFor();
  });
});
