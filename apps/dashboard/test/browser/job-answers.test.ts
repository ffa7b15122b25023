import { describe, expect, it } from 'vitest';
import { openWorld } from './harness.ts';
import { JOBS, lineOf, polled, realistic } from './polled.ts';

describe('the answer of a job', () => {
  it('should be that of any poll, with errors in words and evidence by line', async () => {
    await using world = await openWorld(realistic);
    const { page } = world;
    const id = await polled(world, 'fails-writing', 1);
    await world.open(`jobs/${id}/answer`);
    await page.getByText('Poll 11 of 11').waitFor();
    await lineOf(page, '"status": "FAILED"').getByRole('link', { name: 'doc' }).waitFor();
    expect(await page.locator('.job-errors li').allTextContents()).toEqual([
      expect.stringMatching(/^Error writing profiles to output path .* 0090000009$/),
      'Job aborted. unknown',
    ]);
    await page.keyboard.press('[');
    await page.getByText('Poll 10 of 11').waitFor();
    for (let n = 10; n > 1; n -= 1) await page.keyboard.press('[');
    await lineOf(page, '"status": "NEW"').waitFor();
    await page.waitForURL(/[?&]a=1$/);
    await page.keyboard.press(']');
    await page.getByText('Poll 2 of 11').waitFor();
  });

  it('should be that at the playhead, where it was never polled', async () => {
    await using world = await openWorld(realistic);
    const id = await world.sim.startJob();
    await world.sim.advance(100_000);
    await world.open(`jobs/${id}/answer`);
    await world.page.getByText('Never polled. A poll at 11:01:40').waitFor();
    await lineOf(world.page, '"status": "PROCESSING"').waitFor();
  });

  it('should be what was seen, when the job was cancelled at the same instant', async () => {
    await using world = await openWorld(realistic);
    const { sim, page } = world;
    const id = await sim.startJob();
    await sim.api('GET', `${JOBS}/${id}`);
    await sim.api('DELETE', `${JOBS}/${id}`);
    await sim.api('GET', `${JOBS}/${id}`);
    await world.open(`jobs/${id}/answer?a=1`);
    await page.getByText('Poll 1 of 2').waitFor();
    await lineOf(page, '"status": "NEW"').waitFor();
    await page.keyboard.press(']');
    await lineOf(page, '"status": "CANCELLING"').waitFor();
  });
});

describe('the difference of two polls', () => {
  it('should open on the last change of status, and say how each line differs', async () => {
    await using world = await openWorld(realistic);
    const { page } = world;
    const id = await polled(world, 'fails-writing', 3);
    await world.open(`jobs/${id}/difference`);
    const [a, b] = [page.locator('.job-side').nth(0), page.locator('.job-side').nth(1)];
    await b.getByText('Poll 10').waitFor();
    const status = /^~?changed .*"status"/;
    expect(await a.locator('.code-line', { hasText: status }).textContent()).toContain(
      'PROCESSING',
    );
    expect(await b.locator('.code-line', { hasText: status }).textContent()).toContain('FAILED');
    expect(await b.locator('.code-line', { hasText: '"errors"' }).textContent()).toMatch(
      /^\+added /,
    );
    const tops = (side: typeof a) =>
      side
        .locator('.code-line', { hasText: '"status": "' })
        .first()
        .evaluate((line) => line.getBoundingClientRect().top);
    expect(await tops(a)).toBe(await tops(b));
  });

  it('should be chosen by keys, and fold what is equal', async () => {
    await using world = await openWorld(realistic);
    const { page } = world;
    const id = await polled(world, 'succeeds');
    await world.open(`jobs/${id}/difference`);
    const polls = page.getByRole('grid', { name: 'Polls' });
    await polls.focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/a=1&b=2/);
    const fold = page.locator('.job-side').first().locator('.fold').first();
    const lines = await page.locator('.code-line').count();
    await fold.click();
    await expect.poll(() => page.locator('.code-line').count()).toBeGreaterThan(lines + 20);
    await page.getByText('All lines').click();
    await expect.poll(() => page.locator('.fold').count()).toBe(0);
    expect(await lineOf(page, '"imsOrgId"').count()).toBe(2);
    await polls.press('Shift+End');
    await page.waitForURL(/a=1&b=10/);
  });
});

describe('the editions of an answer', () => {
  it('should stand side by side, and tell how many lines differ', async () => {
    await using world = await openWorld(realistic);
    const { page } = world;
    const id = await polled(world, 'succeeds');
    await world.open(`jobs/${id}/editions`);
    await expect
      .poll(() => page.locator('.job-side-head h3').allTextContents())
      .toEqual(['platform', 'segmentation', 'segmentation-2020']);
    expect(await page.locator('.job-side-head').first().textContent()).toContain("this server's");
    expect(await page.locator('.job-side-head').nth(1).textContent()).toMatch(
      /\d lines? differs?$/,
    );
    expect(await lineOf(page, '"status": "SUCCEEDED"').count()).toBe(3);
    await page.getByLabel('tutorial').check();
    await page.getByRole('checkbox', { name: 'segmentation', exact: true }).uncheck();
    await page.waitForURL(/editions=platform%2Csegmentation-2020%2Ctutorial/);
    await expect
      .poll(() => page.locator('.job-side-head h3').allTextContents())
      .toContain('tutorial');
  });
});
