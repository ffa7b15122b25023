import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { body, jobsOf, press, rejected, rulesOf } from './control.ts';
import { openWorld } from './harness.ts';

describe('Control', () => {
  it('should do once what is clicked twice', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page } = world;
    const start = page.getByRole('button', { name: 'Start job' });
    await expect.poll(() => start.isEnabled()).toBe(true);
    await start.evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page.getByText(/^Started \d+\.$/).waitFor();
    expect(await jobsOf(world)).toHaveLength(1);
    await start.dblclick();
    await expect.poll(() => jobsOf(world)).toHaveLength(2);
    await press(world, 'Add a rule…');
    await page.getByRole('button', { name: 'Add rule' }).dblclick();
    await page.getByText(/^Added rule-\d+\.$/).waitFor();
    expect(await rulesOf(world)).toHaveLength(1);
    expect(await jobsOf(world)).toHaveLength(2);
  });

  it('should look as locked as it is', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await sim.control('POST', '/rules', { effect: { type: 'reset' } });
    const locked = 'Return to now to change something.';
    const turn = page.getByRole('switch');
    await turn.waitFor();
    await page.goto(page.url().replace('control', 'control?at=1772449200000'));
    await expect.poll(() => turn.getAttribute('title')).toBe(locked);
    for (const one of [turn, page.getByRole('button', { name: 'Use a rule file' })]) {
      expect(await one.getAttribute('title')).toBe(locked);
      expect(await one.evaluate((of) => getComputedStyle(of).borderStyle)).toBe('dashed');
    }
  });

  it('should be used by keys alone', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await sim.startJob();
    await page.getByText(/^takes \d/).waitFor();
    const reach = async (name: string): Promise<void> => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        if ((await focused.count()) > 0 && (await focused.textContent()) === name) return;
      }
      throw new Error(`${name} is not reached`);
    };
    await reach('Start job');
    await page.keyboard.press('Enter');
    await expect.poll(() => jobsOf(world)).toHaveLength(2);
    await reach('Add a rule…');
    await page.keyboard.press('Enter');
    await reach('Add rule');
    await page.keyboard.press('Enter');
    await page.getByText(/^Added rule-\d+\.$/).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Add a rule…');
  });

  it('should keep what it shows when the simulator is lost, and say why nothing can be done', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await sim.startJob();
    await page.getByText(/^takes \d/).waitFor();
    await sim.stop();
    const start = page.getByRole('button', { name: 'Start job' });
    await expect.poll(() => start.getAttribute('title')).toBe('The simulator does not respond.');
    expect(await body(world).inputValue()).toContain('_xdm.context.profile');
  });

  it('should say what comes once the simulator is back', async () => {
    await using world = await openWorld({ path: 'jobs' });
    const { page, sim } = world;
    await page.getByText('Live', { exact: true }).waitFor();
    await sim.stop();
    await page.getByText('Lost').waitFor();
    await page.keyboard.press('3');
    await page.getByText('Jobs can be started here once the simulator responds.').waitFor();
    await page.getByText('Its world is shown once the simulator responds.').waitFor();
  });

  it.each([
    ['light', 1440],
    ['dark', 1000],
    ['light', 400],
  ] as const)(
    'should have no violation in %s, %i wide, and not scroll sideways',
    async (theme, width) => {
      await using world = await openWorld({ path: 'control', theme, width, expected: [rejected] });
      const { page, sim } = world;
      await sim.startJob();
      await sim.control('POST', '/rules', {
        name: 'a fault',
        match: { operation: 'listExportJobs' },
        times: 1,
        effect: { type: 'error', status: 429, retryAfterS: 10 },
      });
      await page.getByText('not consumed yet').waitFor();
      await body(world).fill('{}');
      await press(world, 'Start job');
      await page.getByText('Not started.').waitFor();
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.querySelector('main')?.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      // What scrolls is within: the time bar stays.
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
      await press(world, 'Add a rule…');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await press(world, 'Change world…');
      await page.getByLabel('A world file').check();
      expect(await violations(page)).toEqual([]);
    },
  );
});
