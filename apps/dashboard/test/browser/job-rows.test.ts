import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openWorld } from './harness.ts';
import { ALL_MS, JOBS, lineOf, polled, realistic } from './polled.ts';

describe('the request of a job', () => {
  it('should mark what no document knows, as text', async () => {
    await using world = await openWorld({ path: false });
    const { sim, page } = world;
    const hostile = '<img src=x onerror=alert(1)>';
    const id = await sim.startJob();
    const { body } = await sim.api<{ destination: object; schema: object }>('GET', `${JOBS}/${id}`);
    const { schema } = body;
    const { datasetId } = body.destination as { datasetId: string };
    const filter = { segments: [{ segmentId: 's', segmentID: hostile }] };
    const made = await sim.api<{ id: number }>('POST', JOBS, {
      destination: { datasetId },
      schema,
      filter,
    });
    await world.open(`jobs/${made.body.id}/request`);
    await page.getByText('Ignored: segmentID is not documented; nearest is segmentId.').waitFor();
    await lineOf(page, hostile).locator('.sign .warn-line').first().waitFor({ state: 'attached' });
    expect(await page.locator('img').count()).toBe(0);
  });

  it('should be what is stored, where the request is no longer kept', async () => {
    await using world = await openWorld({ path: false });
    const { sim, page } = world;
    const id = await sim.startJob();
    await sim.control('DELETE', '/journal');
    await world.open(`jobs/${id}/request`);
    await page.getByText('This is what').waitFor();
    await lineOf(page, '"name": "_xdm.context.profile"').waitFor();
  });
});

describe('the rows of a job', () => {
  it('should be those of its batch, and their file the one that is downloaded', async () => {
    await using world = await openWorld(realistic);
    const { sim, page } = world;
    const id = await polled(world, 'succeeds');
    const [batchId] = (await sim.control<{ batches: string[] }>('GET', `/jobs/${id}`)).body.batches;
    await world.open(`jobs/${id}/rows`);
    const table = page.getByRole('table');
    await table.waitFor();
    const { rows } = (
      await sim.control<{ rows: Record<string, unknown>[] }>('GET', `/batches/${batchId}/rows`)
    ).body;
    expect(await table.locator('tbody tr').count()).toBe(rows.length);
    for (const [at, row] of rows.slice(0, 5).entries()) {
      const shown = await table.locator('tbody tr').nth(at).textContent();
      expect(shown).toContain(String(row['_id']));
    }
    const first = (rows[0]?.['identityMap'] ?? {}) as Record<string, { id: string }[]>;
    const [namespace = ''] = Object.keys(first);
    await table
      .getByRole('button', { name: new RegExp(namespace) })
      .first()
      .click();
    await table
      .getByText(first[namespace]?.[0]?.id ?? 'none')
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^part-00000-.*\.snappy\.parquet$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 4).toString()).toBe('PAR1');
    await page.getByText(`${(bytes.length / 1024).toFixed(1).replace(/\.0$/, '')} KiB`).waitFor();
  });

  it('should leave no trace of having been looked at', async () => {
    await using world = await openWorld(realistic);
    const { sim, page } = world;
    const id = await polled(world, 'succeeds');
    const last = async () =>
      (await sim.control<{ last: number }>('GET', '/journal?limit=1')).body.last;
    const before = await last();
    for (const tab of ['answer', 'difference', 'editions', 'request', 'rows']) {
      await world.open(`jobs/${id}/${tab}`);
      await page
        .locator(tab === 'rows' ? '.job-table' : '.code-line')
        .first()
        .waitFor();
    }
    expect(await last()).toBe(before);
  });

  it('should say when there are some, and why there are none', async () => {
    await using world = await openWorld(realistic);
    const { sim, page } = world;
    const id = await sim.startJob({ 'x-aep-sim-script': 'fails-writing' });
    await world.open(`jobs/${id}/rows`);
    await page.getByText('It ends at 11:04:40, in 4:40, without rows.').waitFor();
    await sim.advance(ALL_MS);
    await page.getByText('The job failed, so no batch was written.').waitFor();
    await page.getByText('"batchId": ""').first().waitFor();
  });
});

describe('the tabs of a job', () => {
  it.each(['light', 'dark'] as const)(
    'should have no barrier that axe knows, %s',
    async (theme) => {
      await using world = await openWorld({ ...realistic, theme });
      const { page } = world;
      const id = await polled(world, 'fails-writing', 3);
      const good = await polled(world, 'succeeds');
      for (const path of [
        `${id}/answer`,
        `${id}/difference`,
        `${id}/editions`,
        `${id}/request`,
        `${id}/rows`,
        `${good}/rows`,
      ]) {
        await world.open(`jobs/${path}`);
        await page.locator('.code-line, .job-message, .job-table').first().waitFor();
        expect(await violations(page), path).toEqual([]);
      }
    },
  );

  it('should not scroll sideways on a phone', async () => {
    await using world = await openWorld({ ...realistic, width: 400, height: 860 });
    const { page } = world;
    const id = await polled(world, 'succeeds');
    for (const tab of ['answer', 'difference', 'editions', 'request', 'rows']) {
      await world.open(`jobs/${id}/${tab}`);
      await page
        .locator(tab === 'rows' ? '.job-table' : '.code-line')
        .first()
        .waitFor();
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.querySelector('main')?.scrollWidth,
      ]);
      expect(widths, tab).toEqual([400, 400]);
    }
  });
});
