import { describe, expect, it } from 'vitest';
import { callsIn, press, rejected } from './control.ts';
import { openWorld, type World } from './harness.ts';

describe('Profiles', () => {
  const people = '{"_id":"a","identityMap":{"Email":[{"id":"ann@example.com"}]}}\n';
  const choose = async ({ page }: World, name: string, text: string) => {
    const field = page.locator('.control-part input[type=file]');
    await expect.poll(() => field.isEnabled()).toBe(true);
    await field.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };

  it('should be imported from a file, and be made-up again after a reset', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    const { page } = world;
    await choose(world, 'people.ndjson', `${people}nope`);
    await page
      .getByText('Not imported. Line 2: the text is not valid JSON. Nothing was changed.')
      .waitFor();
    await choose(world, '<img onerror=alert(1) src=x>.ndjson', people);
    await page.getByText('Imported 63 B: 1 profile.').waitFor();
    await page.getByText('1 imported ones').waitFor();
    expect(await callsIn(world).first().textContent()).toContain('@<img onerror');
    await press(world, 'Reset…');
    await press(world, 'Reset');
    await page.getByText('1,000 made-up ones').waitFor();
  });

  it('should be no folder, and say so alone', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    const { page } = world;
    await choose(world, 'people.ndjson', 'nope');
    await page.getByText('Not imported. Line 1: the text is not valid JSON.').waitFor();
    const browser = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      const data = { items: [], files: [import.meta.dirname], dragOperationsMask: 1 };
      await browser.send('Input.dispatchDragEvent', { type, x: 1200, y: 500, data });
    }
    await page.getByText('Not imported. browser is a folder, or cannot be read; drop a').waitFor();
    expect(await page.getByText('is no JSON').count()).toBe(0);
    expect(await callsIn(world).count()).toBe(1);
  });

  it('should be taken from a drop anywhere on the page', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page } = world;
    await page.getByText('1,000 made-up ones').waitFor();
    const dragged = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'people.ndjson'));
      return transfer;
    }, people);
    await page.dispatchEvent('.control-calls', 'dragover', { dataTransfer: dragged });
    await page.getByText('Drop to import into ci').waitFor();
    await page.dispatchEvent('.control-calls', 'drop', { dataTransfer: dragged });
    await page.getByText('Imported 63 B: 1 profile.').waitFor();
    expect(await page.getByText('Drop to import into ci').count()).toBe(0);
  });
});
