import { describe, expect, it } from 'vitest';
import { openWorld, type World } from './harness.ts';

const JOBS = '/data/core/ups/export/jobs';
const poll = ({ sim }: World, id: number) => sim.api('GET', `${JOBS}/${id}`);
const rowOf = ({ page }: World, id: number) => page.locator(`#job-${id}`);

/** What the read model and the journal hold: what looking must not change. */
async function stand({ sim }: World): Promise<unknown> {
  const reads = ['/jobs', '/journal', '/rules', '/clock', '/report'];
  return Promise.all(reads.map(async (path) => (await sim.control('GET', path)).body));
}

describe('the view Jobs', () => {
  it('should show a job as it is started, polled and moved on', async () => {
    await using world = await openWorld({ start: { pace: 'realistic' } });
    const { page, sim } = world;
    await page.getByText('No jobs in ci yet').waitFor();
    const id = await sim.startJob();
    const row = rowOf(world, id);
    await row.getByText('Queued').waitFor();
    expect(await row.textContent()).toContain('exporting in');
    const parts = page.locator('.jobs-chart .part');
    expect(await parts.evaluateAll((all) => all.map((one) => one.getAttribute('class')))).toEqual(
      ['queued', 'exporting', 'handover', 'writing', 'closing'].map((kind) =>
        expect.stringMatching(new RegExp(`${kind}.*ahead`)),
      ),
    );
    await sim.advance(60_000);
    await poll(world, id);
    await page.locator('.jobs-chart .tick').waitFor({ state: 'attached' });
    await page.getByText('Polled once.').waitFor();
    await page.getByRole('button', { name: /Next change/ }).click();
    await row.getByText('Exporting').waitFor();
    await expect.poll(() => page.locator('.jobs-chart .part.queued.ahead').count()).toBe(0);
    await page.getByRole('button', { name: '+10 min' }).click();
    await row.getByText('Succeeded').waitFor();
    await row.getByText(/[\d,]+ rows, 1 batch/).waitFor();
    expect(await row.getAttribute('aria-label')).toBe(`${id}, succeeded, 1 poll`);
  });

  it('should open with the failed job, what, why, the client and what is next', async () => {
    await using world = await openWorld({ path: false });
    const { page, sim } = world;
    const failed = await sim.startJob({ 'x-aep-sim-script': 'fails-writing' });
    await sim.advance(60_000);
    await sim.startJob();
    await world.open();
    const inspector = page.getByRole('complementary', { name: `Job ${failed}` });
    const lines = inspector.locator('.four-lines > div');
    await lines.first().waitFor();
    expect(await lines.locator('dt').allTextContents()).toEqual(['What', 'Why', 'Client', 'Next']);
    const texts = lines.locator('dd');
    expect(await texts.nth(0).textContent()).toMatch(/^Failed while writing, 0:\d\d after it was/);
    await expect.poll(() => texts.nth(1).textContent()).toContain('Error writing profiles');
    expect(await texts.nth(1).textContent()).toContain('the header x-aep-sim-script');
    expect(await texts.nth(2).textContent()).toMatch(/^Never polled\./);
    expect(await texts.nth(3).textContent()).toContain('FAILED is final');
    expect(await rowOf(world, failed).getAttribute('aria-selected')).toBe('true');
    await texts.nth(1).getByRole('link', { name: 'inferred' }).click();
    await page
      .getByRole('dialog', { name: /^Evidence/ })
      .locator('p')
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('should show a fault on the bar, and a rejected create in the first row', async () => {
    await using world = await openWorld();
    const { page, sim } = world;
    const id = await sim.startJob();
    const { body: rule } = await sim.control<{ id: string }>('POST', '/rules', {
      match: { operation: 'retrieveExportJob' },
      times: 1,
      effect: { type: 'error', status: 503 },
    });
    await sim.advance(500);
    await poll(world, id);
    await page.locator('.jobs-chart .red').waitFor({ state: 'attached' });
    await page.keyboard.press('2');
    const fault = page.getByRole('row', { name: /retrieveExportJob.*503/ });
    await fault.waitFor();
    expect(await fault.textContent()).toContain(rule.id);
    await page.keyboard.press('3');
    await page.getByText('used up').waitFor();
    await page.keyboard.press('1');
    const segments = [{ segmentId: 'a', status: ['realised'] }];
    await sim.api('POST', JOBS, { destination: { datasetId: 'none' }, filter: { segments } });
    const loose = page.getByRole('row', { name: 'Requests without a job, 1 rejected' });
    await loose.waitFor();
    expect(await loose.locator('.red').count()).toBe(1);
    await loose.getByRole('link').click();
    const detail = page.getByRole('complementary');
    await detail.getByText('/filter/segments/0/status/0').first().waitFor();
    await detail.getByText('"realized"').first().waitFor();
  });

  it('should change nothing by looking back and ahead', async () => {
    await using world = await openWorld({ start: { pace: 'realistic' } });
    const { page, sim } = world;
    const first = await sim.startJob();
    await sim.advance(400_000);
    const second = await sim.startJob();
    await poll(world, second);
    await rowOf(world, second).waitFor();
    const before = await stand(world);
    const slider = page.getByRole('slider', { name: 'Playhead' });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.getByText('Looking back').waitFor();
    // A job that was not there yet is not shown.
    await rowOf(world, second).waitFor({ state: 'detached' });
    await rowOf(world, first).getByText('Queued').waitFor();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
    await page.getByText('Looking ahead').waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/looking ahead \d/);
    expect(page.getByRole('button', { name: 'Advance to here' })).toBeTruthy();
    await page.keyboard.press('Escape');
    await page.getByText('Frozen').waitFor();
    expect(await stand(world)).toEqual(before);
  });

  it('should keep the place when it is loaded again', async () => {
    await using world = await openWorld({ start: { pace: 'realistic' } });
    const { page, sim } = world;
    await sim.startJob();
    await sim.advance(100_000);
    const second = await sim.startJob();
    await rowOf(world, second).waitFor();
    await page.getByRole('radio', { name: /Running/ }).check({ force: true });
    await rowOf(world, second).click({ position: { x: 40, y: 20 } });
    await page.keyboard.press(',');
    await page.getByText('Looking back').waitFor();
    const address = await expect
      .poll(() => page.url())
      .toMatch(/at=/)
      .then(() => page.url());
    await page.reload();
    await page.getByText('Looking back').waitFor();
    expect(page.url()).toBe(address);
    expect(await page.getByRole('radio', { name: /Running/ }).isChecked()).toBe(true);
  });

  it('should show what is hostile as text', async () => {
    const evil = '<img src=x onerror=document.title="run">';
    await using world = await openWorld();
    const { page, sim } = world;
    await sim.control('POST', '/rules', {
      name: evil,
      match: { operation: 'createExportJob' },
      times: 1,
      effect: { type: 'script', script: 'fails-writing' },
    });
    const id = await sim.startJob();
    await sim.api('POST', `${JOBS}?x=${encodeURIComponent(evil)}`, { [evil]: evil });
    await sim.api('GET', `${JOBS}/${encodeURIComponent(evil)}`);
    await sim.advance(60_000);
    await rowOf(world, id).getByText('Write failed').waitFor();
    for (const path of [
      `jobs?q=${encodeURIComponent(evil)}`,
      `jobs/${id}/request`,
      'requests?only=all',
      'control',
    ]) {
      await world.open(path);
      await page.locator('main :text-matches("."):visible').first().waitFor();
      expect(await page.locator('img').count()).toBe(0);
    }
    expect(await page.title()).toBe('aep-sim');
  });

  it('should never mix two sandboxes', async () => {
    await using world = await openWorld();
    const { page, sim } = world;
    const id = await sim.startJob();
    await rowOf(world, id).waitFor();
    const other = { 'x-sandbox-name': 'other' };
    const made = await sim.api<string[]>(
      'POST',
      '/data/foundation/catalog/dataSets',
      {
        schemaRef: {
          id: 'https://ns.adobe.com/xdm/context/profile__union',
          contentType: 'application/vnd.adobe.xed+json;version=1',
        },
      },
      other,
    );
    const datasetId = made.body[0]?.split('/').at(-1);
    const body = { destination: { datasetId }, schema: { name: '_xdm.context.profile' } };
    const theirs = (await sim.api<{ id: number }>('POST', JOBS, body, other)).body.id;
    await sim.advance(1000);
    await page.getByRole('button', { name: /^ci/ }).click();
    await page.getByRole('menuitem', { name: /other/ }).click();
    await rowOf(world, theirs).waitFor();
    expect(await rowOf(world, id).count()).toBe(0);
    await page.goBack();
    await rowOf(world, id).waitFor();
    expect(await rowOf(world, theirs).count()).toBe(0);
  });
});
