import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, scriptRule, startAt } from '../callers/caller.ts';
import { operations, perform } from '../callers/operations.ts';

describe('same seed, same requests, same clock', () => {
  it('should give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(operations, async (steps) => {
        const [one, other] = await Promise.all([waiting(steps), waiting(steps)]);
        expect(other.answers).toEqual(one.answers);
        expect(one.bugs).toEqual([]);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it('should give others with another seed', async () => {
    const made = async (seed: string) => {
      const { createDataSet, createJob, call } = createCaller({ seed });
      const dataSet = await createDataSet();
      const { id, requestId } = await createJob(dataSet);
      const job = (await call('GET', `${jobsPath}/${id}`)).json<{
        destination: { batchId: string };
      }>();
      return [dataSet, id, requestId, job.destination.batchId];
    };
    const [one, same, other] = await Promise.all(['seed', 'seed', 'other'].map(made));
    expect(same).toEqual(one);
    other?.forEach((id, index) => {
      expect(id).not.toBe(one?.[index]);
    });
  });

  it('should not matter what other tenants do meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(operations, operations, async (steps, others) => {
        let now = startAt;
        const caller = createCaller({ now: () => now });
        const stranger = { ...caller, ...caller.as({ 'x-sandbox-name': 'dev' }) };
        await perform(stranger, others, (forMs) => stranger.advance(forMs));
        const answers = await perform(caller, steps, (forMs) => {
          now += forMs;
        });
        expect(answers).toEqual((await waiting(steps)).answers);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});

describe('a clock that is frozen and moved on', () => {
  it('should give the same bytes as waiting', async () => {
    await fc.assert(
      fc.asyncProperty(operations, async (steps) => {
        const frozen = createCaller();
        await frozen.freeze();
        const answers = await perform(frozen, steps, (forMs) => frozen.advance(forMs));
        expect(answers).toEqual((await waiting(steps)).answers);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it('should not matter how the way is cut into steps', async () => {
    const lengths = fc.array(fc.nat(1500), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(operations, lengths, async (steps, cuts) => {
        const wholly = createCaller();
        const piecewise = createCaller();
        const whole = await perform(wholly, steps, (forMs) => wholly.advance(forMs));
        const pieces = await perform(piecewise, steps, async (forMs) => {
          let leftMs = forMs;
          for (const cut of cuts) {
            const byMs = Math.min(cut, leftMs);
            await piecewise.advance(byMs);
            leftMs -= byMs;
          }
          await piecewise.advance(leftMs);
        });
        expect(pieces).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});

describe('two simulators in one process', () => {
  it('should not meet', async () => {
    const one = createCaller();
    const other = createCaller();
    const dataSet = await one.createDataSet();
    const { id } = await one.createJob(dataSet);
    await one.advance(1000);
    await one.addRule(scriptRule('stuck'));
    expect((await other.call('GET', `${jobsPath}/${id}`)).status).toBe(404);
    expect(await other.clock()).toMatchObject({ now: startAt });
    expect((await other.call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
    expect((await other.createJob(dataSet)).id).toBeUndefined();
  });
});

/** The operations by somebody who really waits. */
async function waiting(steps: Parameters<typeof perform>[1]) {
  let now = startAt;
  const caller = createCaller({ now: () => now });
  const answers = await perform(caller, steps, (forMs) => {
    now += forMs;
  });
  return { answers, bugs: caller.bugs };
}
