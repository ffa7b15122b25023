import { describe, expect, it } from 'vitest';
import { press, rejected, rulesOf } from './control.ts';
import { openWorld } from './harness.ts';

describe('Rules and faults', () => {
  it('should be added in a dialog, met by a client, switched off and removed', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await press(world, 'Add a rule…');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('fault').selectOption('503, Retry-After 30 s');
    const json = dialog.getByRole('textbox', { name: 'Rule as JSON' });
    const rule = await json.inputValue();
    await json.fill(
      rule.replace('retrieveExportJob', 'listExportJobs').replace('"times": 1', '"times": 2'),
    );
    await dialog.getByRole('button', { name: 'Add rule' }).click();
    const row = page.getByRole('row', { name: /rule-1/ });
    await row.getByText('not consumed yet').waitFor();
    expect((await sim.api('GET', '/data/core/ups/export/jobs')).status).toBe(503);
    await row.getByText('1 of 2').waitFor();
    const turn = page.getByRole('switch', { name: 'rule-1, 503 for listExportJobs' });
    await turn.click();
    await row.getByText('off').waitFor();
    expect((await sim.api('GET', '/data/core/ups/export/jobs')).status).toBe(200);
    await press(world, 'Remove rule-1');
    await page.getByText('Removed rule-1.').waitFor();
    expect(await rulesOf(world)).toEqual([]);
  });

  it('should name the nearest, and keep what was typed', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    const { page } = world;
    await press(world, 'Add a rule…');
    const text = page.getByRole('textbox', { name: 'Rule as JSON' });
    await text.fill('{\n  "effect": {\n    "type": "errr"\n  }\n}');
    await press(world, 'Add rule');
    await page.getByText(/^Not added\. Line 3: .*The nearest is "error"\./).waitFor();
    expect(await text.inputValue()).toContain('errr');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('Add a rule…');
  });

  it('should come from a ready file, and be cleared', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page } = world;
    await press(world, 'Use a rule file');
    await page.getByRole('menuitem', { name: /^flaky/ }).click();
    await page.getByText('Added flaky: 2 rules.').waitFor();
    await press(world, 'Clear…');
    await page.getByText('2 rules of ci will be gone.').waitFor();
    await press(world, 'Clear');
    await page.getByText('No rules:').waitFor();
  });

  it('should select the one of the address, and show hostile names as text', async () => {
    await using world = await openWorld({ path: false });
    const { page, sim } = world;
    const name = '<img src=x onerror=alert(1)>';
    for (let rules = 0; rules < 120; rules += 1) {
      await sim.control('POST', '/rules', {
        name,
        match: { header: { 'x-a': name } },
        effect: { type: 'reset' },
      });
    }
    await world.open('control?rule=rule-115');
    const row = page.locator('tr[aria-current]');
    await row.waitFor();
    expect(await row.textContent()).toContain(name);
    await expect
      .poll(() => row.evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(900);
    expect(await page.locator('.control-table tbody tr').count()).toBe(101);
    await press(world, 'Show all 120 rules');
    expect(await page.locator('.control-table tbody tr').count()).toBe(120);
    expect(await page.locator('img').count()).toBe(0);
  });
});
