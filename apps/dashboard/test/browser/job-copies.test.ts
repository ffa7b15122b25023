import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { JobList, JobRow } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { openWorld, type World } from './harness.ts';
import { ALL_MS, JOBS, realistic } from './polled.ts';

/** Runs what was copied. */
async function ranFrom({ page }: World): Promise<unknown> {
  const command = await page.evaluate(() => navigator.clipboard.readText());
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  return stdout === '' ? undefined : JSON.parse(stdout);
}

const jobsOf = async ({ sim }: World) => (await sim.control<JobList>('GET', '/jobs')).body.jobs;

async function failedJob({ sim, page }: World): Promise<number> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const id = await sim.startJob({ 'x-aep-sim-script': 'fails-writing' });
  await sim.advance(ALL_MS);
  return id;
}

describe('a job that is done once more', () => {
  it.each([true, false])('should fail by its header again, kept: %s', async (isKept) => {
    await using world = await openWorld(realistic);
    const { page, sim } = world;
    const id = await failedJob(world);
    if (!isKept) await sim.control('DELETE', '/journal');
    await world.open(`jobs/${id}`);
    await page.getByRole('button', { name: 'curl', exact: true }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await ranFrom(world)).toMatchObject({ id: expect.any(Number) });
    await page.getByRole('button', { name: 'Start again' }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.waitForURL(/jobs\?job=/);
    const how = ({ script, chosenBy }: JobRow) => `${script} by ${chosenBy}`;
    expect((await jobsOf(world)).map(how)).toEqual(Array(3).fill('fails-writing by header'));
  });

  it('should say of a long body that it is not kept, and send what the job tells', async () => {
    await using world = await openWorld(realistic);
    const { page, sim } = world;
    const segments = Array.from({ length: 400 }, (_, at) => ({
      segmentId: `${at}-`.padEnd(36, '0'),
      segmentNs: 'ups',
      status: ['realized'],
    }));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const id = await sim.startJob({}, { filter: { segments } });
    await world.open(`jobs/${id}/request`);
    await page.getByText(/^The body of the request, [\d,]+ bytes, is no longer kept\./).waitFor();
    await page.getByRole('button', { name: 'curl', exact: true }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await ranFrom(world)).toMatchObject({ filter: { segments } });
    const { seq } = (
      await sim.control<{ entries: { seq: number }[] }>('GET', `/journal?jobId=${id}`)
    ).body.entries[0] ?? { seq: 0 };
    await world.open(`requests?only=all&n=${seq}`);
    await page.getByRole('complementary').getByRole('button', { name: 'curl' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const curl = await page.evaluate(() => navigator.clipboard.readText());
    expect(curl).toMatch(/^# The body of [\d,]+ bytes is not kept\.\ncurl -s -X POST /);
  });

  it('should be corrected in all places at once', async () => {
    await using world = await openWorld({ path: false });
    const { page, sim } = world;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const id = await sim.startJob();
    const { body } = await sim.api<{ destination: { datasetId: string } }>('GET', `${JOBS}/${id}`);
    const segments = [{ segmentId: 's', status: ['realised'] }];
    const wrong = {
      destination: { datasetID: body.destination.datasetId },
      schema: { nam: '_xdm.context.profile' },
      filter: { segments },
    };
    await sim.api('POST', JOBS, wrong);
    await world.open('requests');
    const detail = page.getByRole('complementary');
    await detail.getByText('You sent', { exact: true }).nth(1).waitFor();
    await detail.getByText('Nearest', { exact: true }).waitFor();
    await detail.getByText('Evidence', { exact: true }).waitFor();
    await detail.getByRole('button', { name: 'Copy curl with this value' }).first().click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await ranFrom(world)).toMatchObject({ id: expect.any(Number) });
  });
});

describe('a job whose clock runs', () => {
  it.each(['rows', 'answer', 'editions'])('should not read %s each second', async (tab) => {
    await using world = await openWorld(realistic);
    const { page, sim } = world;
    const id = await sim.startJob();
    await world.open(`jobs/${id}/${tab}`);
    const shown = page.locator('.job-batch, .code-line').first();
    await shown.waitFor();
    await sim.control('PUT', '/clock', { running: true });
    await page.getByText(/^Running/).waitFor();
    const before = await shown.elementHandle();
    const reads: string[] = [];
    page.on('request', (request) => reads.push(request.url()));
    for (const second of ['02', '03']) await page.getByText(`11:00:${second}`).first().waitFor();
    expect(await before?.evaluate((line) => line.isConnected)).toBe(true);
    expect(reads.filter((url) => url.includes(`/jobs/${id}`))).toEqual([]);
  });
});

describe('a job on a phone', () => {
  it('should have its tabs as pages', async () => {
    await using world = await openWorld({ ...realistic, width: 400, height: 812 });
    const { page, sim } = world;
    const id = await failedJob(world);
    await sim.api('GET', `${JOBS}/${id}`);
    await world.open(`jobs/${id}`);
    await page.getByRole('link', { name: 'Requests 2' }).waitFor();
    const tabs = page.getByRole('navigation', { name: 'Parts of the job' }).getByRole('link');
    for (const tab of await tabs.all()) expect((await tab.boundingBox())?.height).toBe(44);
    expect(await page.locator('.job-tab').count()).toBe(0);
    await page.getByRole('link', { name: 'Answer poll 1 of 1' }).click();
    await page.locator('.code-line').first().waitFor();
    expect(await page.locator('.four-lines, .large-bar, .job-tabs').count()).toBe(0);
    await page.getByRole('link', { name: 'Back to the job', exact: true }).click();
    await page.getByText('Failed while writing').waitFor();
    expect(page.url()).toMatch(new RegExp(`/jobs/${id}$`));
  });
});
