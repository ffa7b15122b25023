import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openWorld, type World, type WorldOptions } from './harness.ts';

const JOBS = '/data/core/ups/export/jobs';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A world in which a client has polled a job to its end, was rejected, and did not wait as it was asked to. */
async function requests(options: WorldOptions = {}): Promise<World & { job: number }> {
  const world = await openWorld({ ...options, path: false });
  const { sim } = world;
  const job = await sim.startJob();
  const poll = () => sim.api('GET', `${JOBS}/${job}`);
  for (let polls = 0; polls < 10; polls += 1) {
    await poll();
    await sim.advance(10_000);
  }
  await sim.api('POST', JOBS, {
    destination: { datasetId: 'x' },
    schema: { name: '_xdm.context.profile' },
    filter: { segments: [{ segmentId: 's', status: ['realised'] }] },
    filters: {},
  });
  await sim.control('POST', '/rules', {
    name: 'busy',
    match: { operation: 'retrieveExportJob' },
    times: 2,
    effect: { type: 'error', status: 503, retryAfterS: 30 },
  });
  await poll();
  await sim.advance(1000);
  await poll();
  await poll();
  if (options.path !== false) {
    await world.open(options.path ?? 'requests');
    await world.page.locator('[role=row][id]').first().waitFor();
  }
  return Object.assign(world, { job });
}

const rowsOf = ({ page }: World) => page.locator('[role=grid] [role=row][id]').allTextContents();
const violations = ({ page }: World): Promise<string[]> =>
  page.evaluate(`${axe}; axe.run('main').then(({ violations }) => violations.map(({ id }) => id))`);

describe('the requests', () => {
  it('should open on what is new, and on the last that went wrong', async () => {
    await using world = await requests();
    const { page, job } = world;
    await page.getByRole('complementary').getByText('Why').first().waitFor();
    const rows = await rowsOf(world);
    expect(rows[0]).toContain(`${job}`);
    expect(rows[1]).toContain('Retry-After: 30, came back after 0:01');
    expect(rows.some((row) => row.includes('NEW → SUCCEEDED'))).toBe(true);
    expect(rows.at(-2)).toContain('createExportJob');
    const detail = page.getByRole('complementary');
    expect(await detail.textContent()).toContain('Your client came back after 0:01');
    expect(await detail.getByRole('link', { name: /^rule-\d$/ }).getAttribute('href')).toMatch(
      /control\?rule=rule-\d$/,
    );
    expect(await violations(world)).toEqual([]);
  });

  it('should show why a request was rejected, and the nearest value', async () => {
    await using world = await requests();
    const { page } = world;
    await page.getByRole('row').filter({ hasText: '400' }).click();
    const detail = page.getByRole('complementary');
    await detail.getByText('/filter/segments/0/status/0', { exact: true }).waitFor();
    const text = await detail.textContent();
    expect(text).toContain('You sent "realised". It must be one of: realized, existing, exited.');
    expect(text).toContain('None. The simulator itself rejected it; no fault was involved.');
    expect(await page.locator('.code-line.bad').allTextContents()).toEqual([
      expect.stringContaining('"realised"'),
    ]);
    expect(text).toContain('Ignored: filters is not documented; nearest is filter.');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await detail.getByRole('button', { name: 'Copy curl with this value' }).click();
    await detail.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '"status":["realized"]',
    );
  });

  it('should open what tells nothing new in its place, and filter', async () => {
    await using world = await requests();
    const { page } = world;
    const fold = page.getByRole('button', { name: /^\+\d+ unchanged$/ }).last();
    const before = (await rowsOf(world)).length;
    const count = Number.parseInt((await fold.textContent())?.slice(1) ?? '', 10);
    await fold.click();
    await expect.poll(async () => (await rowsOf(world)).length).toBe(before + count);
    await page.getByRole('radio', { name: /^All/ }).check();
    await expect.poll(() => new URL(page.url()).hash).toContain('only=all');
    await page.keyboard.press('/');
    await page.keyboard.type('rule-');
    await expect.poll(async () => (await rowsOf(world)).length).toBe(2);
    await page.keyboard.type('<img src=x onerror=alert(1)>');
    await page.getByText('No request matches “rule-<img src=x onerror=alert(1)>”.').waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect.poll(async () => (await rowsOf(world)).length).toBeGreaterThan(2);
  });

  it('should lead from a finding to its requests', async () => {
    await using world = await requests();
    const { page } = world;
    await page.getByRole('row').nth(1).click();
    await page.waitForURL(/[?&]n=/);
    const finding = page.getByRole('listitem').filter({ hasText: 'Ignored Retry-After' });
    await finding.getByRole('link', { name: 'Show 3 requests' }).click();
    expect(page.url()).not.toMatch(/[?&]n=/);
    await expect.poll(async () => (await rowsOf(world)).length).toBe(3);
    await page.goBack();
    await expect.poll(async () => (await rowsOf(world)).length).toBeGreaterThan(3);
  });

  it('should be gone through by keys alone', async () => {
    await using world = await requests();
    const { page, job } = world;
    const selected = () => page.locator('[role=row][aria-selected=true]').textContent();
    await page.getByRole('complementary').getByText('Why').first().waitFor();
    const first = await selected();
    await page.keyboard.press('f');
    await expect.poll(selected).not.toBe(first);
    await page.keyboard.press('F');
    await expect.poll(selected).toBe(first);
    await page.keyboard.press('End');
    await expect.poll(selected).toContain('createDataset');
    await page.keyboard.press('Home');
    await expect.poll(selected).toContain(String(job));
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toContain(`/jobs/${job}`);
  });

  it('should show nothing that lies later than the playhead', async () => {
    await using world = await requests({ path: false });
    const { page, sim } = world;
    const { body } = await sim.control<{ entries: { seq: number; at: number }[] }>(
      'GET',
      '/journal?kind=request&operation=retrieveExportJob&limit=1',
    );
    const [poll] = body.entries;
    await world.open(`requests?only=all&at=${poll?.at}`);
    await expect.poll(() => rowsOf(world)).toHaveLength(3);
    expect(await page.getByText('Nothing was found that your client does wrong.').count()).toBe(1);
  });

  it('should not move while its reader is within, and tell that more have come', async () => {
    await using world = await requests();
    const { page, sim } = world;
    await page.getByRole('row').filter({ hasText: '400' }).click();
    const before = await rowsOf(world);
    await sim.api('GET', `${JOBS}/999`);
    await page.getByRole('button', { name: '1 new one' }).waitFor();
    expect(await rowsOf(world)).toEqual(before);
    await page.getByRole('button', { name: '1 new one' }).click();
    await expect.poll(async () => (await rowsOf(world))[0]).toContain('999');
  });

  it('should leave out what no client has sent, unless it is asked for', async () => {
    await using world = await requests();
    const { page, sim } = world;
    await sim.api('POST', JOBS, {}, { 'x-aep-sim-page': '1' });
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitemcheckbox').click();
    await page.getByText('sent by this page').waitFor();
    expect(await page.getByText('a control-plane request').count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitemcheckbox').click();
    await expect.poll(() => page.getByText('sent by this page').count()).toBe(0);
  });

  it('should be pages of their own where there is little room', async () => {
    await using world = await requests({ width: 400, height: 860, theme: 'dark' });
    const { page } = world;
    await page.getByRole('searchbox').click();
    await page.keyboard.type('realized');
    await expect.poll(async () => (await rowsOf(world)).length).toBe(1);
    await page.getByRole('row').filter({ hasText: '400' }).click();
    const back = page.getByRole('button', { name: 'Back to the list' });
    await back.waitFor();
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    expect(await violations(world)).toEqual([]);
    await back.click();
    await page.getByRole('grid').waitFor();
    const isBack = () => page.getByRole('grid').evaluate((grid) => grid === document.activeElement);
    await expect.poll(isBack).toBe(true);
    expect(await violations(world)).toEqual([]);
  });

  it('should say what to do where there are none, and what is no longer kept', async () => {
    await using world = await openWorld({ path: 'requests' });
    await world.page.getByText('No request yet in ci.').waitFor();
    expect(await violations(world)).toEqual([]);
    await world.open('requests?n=99');
    await world.page.getByText('Request 99 is no longer kept').waitFor();
  });
});
