import { createClient, ExportJobCancelled, ExportJobFailed } from '@aep-sim/client';
import { editionNames } from '@aep-sim/types';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSandbox, type PaceName, type ScriptName } from '../src/index.ts';
import { createSimulator } from './simulator.ts';

const UNION = 'https://ns.adobe.com/xdm/context/profile__union';

/** How a job ends, in words, and after how many milliseconds: written down from the documents, not computed. */
const ends = {
  succeeds: { outcome: 'SUCCEEDED', afterMs: { instant: 0, quick: 3000, realistic: 280_000 } },
  'partly-fails': {
    outcome: 'SUCCEEDED',
    afterMs: { instant: 0, quick: 3000, realistic: 280_000 },
  },
  'fails-writing': { outcome: 'FAILED', afterMs: { instant: 0, quick: 3000, realistic: 280_000 } },
  'fails-exporting': {
    outcome: 'FAILED',
    afterMs: { instant: 0, quick: 2000, realistic: 205_000 },
  },
};
const cancelling: Record<PaceName, number> = { instant: 0, quick: 500, realistic: 15_000 };

const backOff = fc.record({
  pollMs: fc.integer({ min: 300, max: 60_000 }),
  factor: fc.double({ min: 1, max: 4, noNaN: true }),
  maxPollMs: fc.integer({ min: 4000, max: 120_000 }),
  jitter: fc.double({ min: 0, max: 0.5, noNaN: true }),
});

it('should end a wait for any job as its script says, after as many polls as the backoff allows', async () => {
  const simulator = createSimulator();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...editionNames),
      fc.constantFrom<ScriptName>(
        'succeeds',
        'partly-fails',
        'fails-writing',
        'fails-exporting',
        'stuck',
      ),
      fc.constantFrom<PaceName>('instant', 'quick', 'realistic'),
      backOff,
      fc.option(fc.nat({ max: 300_000 }), { nil: undefined }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      async (edition, script, pace, waitOptions, cancelAfterMs, chance) => {
        const sandbox = await openSandbox(simulator, { edition });
        let polls = 0;
        let waited = 0;
        const client = createClient({
          baseUrl: sandbox.baseUrl,
          imsOrgId: sandbox.org,
          apiKey: 'any',
          sandbox: sandbox.name,
          token: 'any',
          fetch: (request) => {
            if (request.method === 'GET') polls++;
            return simulator.fetch(request);
          },
          clock: {
            now: () => 0,
            random: () => chance,
            sleep: async (ms) => {
              waited += ms;
              await sandbox.advance(ms);
            },
          },
        });
        await sandbox.addRule({ effect: { type: 'script', script, pace } });
        const { id: datasetId } = await client.createDataSet({ schemaRef: { id: UNION } });
        const job = await client.createExportJob({
          destination: { datasetId },
          schema: { name: '_xdm.context.profile' },
        });
        const untouched = script === 'stuck' ? undefined : ends[script];
        let outcome = untouched?.outcome;
        let endMs = untouched?.afterMs[pace] ?? Number.POSITIVE_INFINITY;
        const askedAt = cancelAfterMs ?? (script === 'stuck' ? 1000 : undefined);
        if (askedAt !== undefined) {
          await sandbox.advance(askedAt);
          await client.cancelExportJob(job.id);
          if (askedAt < endMs) {
            outcome = 'CANCELLED';
            endMs = askedAt + cancelling[pace];
          }
        }

        const ended = await client.waitForExportJob(job.id, waitOptions).then(
          () => 'SUCCEEDED',
          (error: unknown) => {
            if (error instanceof ExportJobFailed) return 'FAILED';
            if (error instanceof ExportJobCancelled) return 'CANCELLED';
            throw error;
          },
        );

        expect(ended).toBe(outcome);
        const leftMs = Math.max(0, endMs - (askedAt ?? 0));
        expect(polls).toBe(1 + waitsFor(leftMs, waitOptions, chance));
        expect(waited).toBeGreaterThanOrEqual(leftMs);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

/** Waits until that time has passed, each `factor` times the one before, off by `jitter`, none over `maxPollMs`. */
function waitsFor(
  leftMs: number,
  {
    pollMs,
    maxPollMs,
    factor,
    jitter,
  }: { pollMs: number; maxPollMs: number; factor: number; jitter: number },
  chance: number,
): number {
  let count = 0;
  for (let passed = 0, next = pollMs; passed < leftMs; count++, next *= factor) {
    const meant = Math.min(next, maxPollMs);
    passed += Math.max(
      1,
      Math.min(maxPollMs, Math.round(meant - meant * jitter + 2 * meant * jitter * chance)),
    );
  }
  return count;
}
