import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { body, jobsOf, press, rejected } from './control.ts';
import { openWorld } from './harness.ts';

describe('Control', () => {
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
    await expect.poll(() => start.getAttribute('title')).toBe('The simulator does not answer.');
    expect(await body(world).inputValue()).toContain('_xdm.context.profile');
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
      await press(world, 'Add a rule…');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await press(world, 'Change world…');
      await page.getByLabel('A world file').check();
      expect(await violations(page)).toEqual([]);
    },
  );
});
