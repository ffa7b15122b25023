import { describe, expect, it } from 'vitest';
import { openWorld, type World } from './harness.ts';
import { START } from './served.ts';

const rowOf = ({ page }: World, id: number) => page.locator(`#job-${id}`);

describe('the view Jobs, used by keys and clicks', () => {
  it('should be worked by keys alone', async () => {
    await using world = await openWorld();
    const { page, sim } = world;
    const script = { 'x-aep-sim-script': 'fails-exporting' };
    const ids: number[] = [];
    for (const headers of [script, {}, script, {}]) ids.push(await sim.startJob(headers));
    await sim.advance(60_000);
    const [oldest, , failed, newest] = ids as [number, number, number, number];
    await rowOf(world, newest).getByText('Succeeded').waitFor();
    const isSelected = (id: number) =>
      expect.poll(() => rowOf(world, id).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('grid', { name: 'Jobs' }).focus();
    await page.keyboard.press('Home');
    await isSelected(newest);
    await page.keyboard.press('f');
    await isSelected(failed);
    await page.keyboard.press('f');
    await isSelected(oldest);
    await page.keyboard.press('F');
    await isSelected(failed);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: String(failed) }).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('grid', { name: 'Jobs' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(String(oldest));
    await expect.poll(() => page.locator('.jobs-row').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.jobs-row').count()).toBe(4);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('should do what is clicked twice in quick succession once', async () => {
    await using world = await openWorld({ path: false });
    const { page, sim } = world;
    const clock = async () => (await sim.control<{ now: number }>('GET', '/clock')).body.now;
    const jobs = async () => (await sim.control<{ jobs: unknown[] }>('GET', '/jobs')).body.jobs;
    await world.open();
    await page.getByRole('button', { name: 'Start this job' }).dblclick();
    await page.getByRole('grid', { name: 'Jobs' }).waitFor();
    expect(await jobs()).toHaveLength(1);
    await world.open(`jobs?at=${START + 60_000}`);
    const there = page.getByRole('button', { name: 'Advance to here' });
    // Both before the page is drawn again, which may move the button.
    await there.evaluate((button) => {
      for (let click = 0; click < 2; click += 1) (button as HTMLElement).click();
    });
    await page.getByText('Frozen').waitFor();
    await expect.poll(() => page.getByText('11:01:00').count()).toBeGreaterThan(0);
    expect(await clock()).toBe(START + 60_000);
  });

  it('should say when an address names a job that is not there', async () => {
    await using world = await openWorld({ path: false });
    await world.sim.startJob();
    await world.open('jobs/999');
    await world.page.getByText('There is no job 999 in ci.').waitFor();
  });
});
