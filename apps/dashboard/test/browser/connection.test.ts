import { describe, expect, it } from 'vitest';
import { openWorld, type World } from './harness.ts';

const rowOf = ({ page }: World, id: number) => page.locator(`#job-${id}`);

describe('the connection', () => {
  it('should keep what it shows while the simulator is gone, and tell when it is back', async () => {
    await using world = await openWorld();
    const { page, sim } = world;
    const id = await sim.startJob();
    await rowOf(world, id).waitFor();
    await sim.stop();
    await page.getByRole('alert').getByText('The simulator does not respond.').waitFor();
    await rowOf(world, id).waitFor();
    const next = page.getByRole('button', { name: /Next change/ });
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await sim.start();
    // The page may have tried by itself just now; then there is no such button.
    await page.getByRole('button', { name: 'Try now' }).evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await page.getByText('Connected again.').waitFor();
    await page.getByText(/It restarted at .*; the 1 job is gone\./).waitFor();
    await page.getByText('No jobs in ci yet').waitFor();
  });

  it('should be read again when a proxy before it has failed, or an answer was broken', async () => {
    await using world = await openWorld({ path: false, expected: [/status of 50[02]/] });
    const { page, sim } = world;
    const id = await sim.startJob();
    let broken = 3;
    await page.route('**/_sim/{clock,jobs,report}*', (route) => {
      broken -= 1;
      if (broken === 2) return route.fulfill({ status: 502, body: 'Bad gateway' });
      return broken > 0 ? route.fulfill({ status: 200, body: '{"now":' }) : route.continue();
    });
    await world.open();
    await rowOf(world, id).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
  });
});
