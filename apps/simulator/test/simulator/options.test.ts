import { describe, expect, it } from 'vitest';
import { createSimulator, type SimulatorOptions } from '../../src/index.ts';
import { createCaller, jobsPath, startAt } from '../callers/caller.ts';

describe('createSimulator', () => {
  it.each([
    [{ edition: 'v9' }, /edition must be one of: platform, segmentation/],
    [{ world: 'mars' }, /world must be one of: documented, empty/],
    [{ script: 'bogus' }, /script must be one of: succeeds/],
    [{ pace: 'bogus' }, /pace must be one of: instant/],
    [{ auth: 'STRICT' }, /auth must be one of: any, strict/],
    [{ maxPageSize: 0 }, /maxPageSize must be an integer of at least 1; got 0\.$/],
    [{ maxPageSize: Number.POSITIVE_INFINITY }, /maxPageSize must be an integer of at least 1/],
    [{ maxBodyBytes: 1.5 }, /maxBodyBytes must be an integer of at least 1/],
    [{ maxImportedBytes: -1 }, /maxImportedBytes must be an integer of at least 0/],
    [{ maxJournalBytes: 0 }, /maxJournalBytes must be an integer of at least 1/],
    [{ allowedHosts: 'evil.com' }, /allowedHosts must be an array/],
    [{ healthOnAnyHost: 'yes' }, /healthOnAnyHost must be true or false/],
    [{ controlToken: '' }, /controlToken must not be empty/],
    [{ controlToken: ' a' }, /controlToken must be printable ASCII characters without a space/],
    [{ controlToken: 'a\n' }, /controlToken must be printable ASCII/],
    [{ controlToken: 'é' }, /controlToken must be printable ASCII/],
    [{ controlToken: 7 }, /controlToken must be printable ASCII/],
  ])('should reject %o', (options, message) => {
    expect(() => createSimulator(options as unknown as SimulatorOptions)).toThrow(message);
  });

  it.each([
    'sim.example',
    'ftp://sim.example',
    'http://u:p@sim.example',
    'http://sim.example/?b',
    'http://sim.example/#b',
    7,
  ])('should reject the public URL %s', (publicUrl) => {
    const options = { publicUrl } as unknown as SimulatorOptions;
    expect(() => createSimulator(options)).toThrow(
      /publicUrl must be an http or https URL such as/,
    );
  });

  it('should follow the machine where it is given no clock', async () => {
    const { fetch } = createSimulator({ now: undefined } as unknown as SimulatorOptions);
    const headers = { 'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg' };
    const answer = await fetch(new Request('http://localhost/_sim/clock', { headers }));
    expect(((await answer.json()) as { now: number }).now).toBeGreaterThan(1_700_000_000_000);
  });

  it('should accept a clock with fractions, and skip a reading that is not a number', async () => {
    const readings = [startAt + 0.5, Number.NaN, startAt + 1.25];
    const { call, createDataSet, createJob, bugs } = createCaller({
      now: () => readings.shift() ?? startAt + 2,
    });
    const job = await createJob(await createDataSet());
    expect(Number.isInteger(job.creationTime)).toBe(true);
    expect((await call('GET', jobsPath)).status).toBe(200);
    expect(bugs).toEqual([]);
  });
});
