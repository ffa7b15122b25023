import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobAt, phaseAt } from '../../src/core/job.ts';
import { lengthOf } from '../../src/core/plan.ts';
import { createCaller, scripted, scriptRule, startAt } from '../callers/caller.ts';
import { jobFacts } from '../facts/job-facts.ts';
import { rulesOf } from '../rules/faults.ts';

const cancel = (afterMs: number, more: object = {}) => ({
  effect: { type: 'cancel', afterMs },
  ...more,
});

describe('the effect cancel', () => {
  it('should cancel a job at its time, whatever its script', async () => {
    for (const script of ['succeeds', 'fails-writing', 'stuck']) {
      const caller = createCaller();
      await caller.freeze();
      await caller.addRule(cancel(700));
      const { id, status } = await caller.createJob(await caller.createDataSet(), scripted(script));
      expect(status).toBe('NEW');
      const seen: string[] = [];
      for (const step of [699, 1, 499, 1, 10_000]) {
        await caller.advance(step);
        seen.push((await caller.job(id)).status);
      }
      expect(seen).toEqual(['PROCESSING', 'CANCELLING', 'CANCELLING', 'CANCELLED', 'CANCELLED']);
      expect((await caller.job(id)).updateTime).toBe(startAt + 1200);
    }
  });

  it('should act beside a script rule, and count its own matches', async () => {
    const caller = createCaller();
    await caller.freeze();
    const dataSet = await caller.createDataSet();
    await caller.addRule(scriptRule('stuck'));
    await caller.addRule(cancel(5, { skip: 1, times: 1 }));
    const ids = [];
    for (let job = 0; job < 3; job += 1) ids.push((await caller.createJob(dataSet)).id);
    await caller.advance(10_000);
    const statuses = [];
    for (const id of ids) statuses.push((await caller.job(id)).status);
    expect(statuses).toEqual(['PROCESSING', 'CANCELLED', 'PROCESSING']);
    expect(await rulesOf(caller)).toMatchObject([
      { matches: 3, hits: 3 },
      { matches: 3, hits: 1, exhausted: true },
    ]);
  });

  it('should say why, and which rule it was', async () => {
    const caller = createCaller();
    await caller.freeze();
    await caller.addRule(cancel(700));
    const { id } = await caller.createJob(await caller.createDataSet());
    await caller.advance(800);
    const detail = (await caller.call('GET', `/_sim/jobs/${id}`)).json<{ why: string[] }>();
    expect(detail).toMatchObject({ cancelAskedAt: startAt + 700, outcome: 'cancelled' });
    expect(detail.why.join(' ')).toContain('Rule rule-1 cancelled the job');
  });

  it('should do nothing to a job that has ended by then', async () => {
    const caller = createCaller();
    await caller.freeze();
    await caller.addRule(cancel(3000));
    const { id } = await caller.createJob(await caller.createDataSet());
    await caller.advance(60_000);
    expect(await caller.job(id)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await rulesOf(caller)).toMatchObject([{ matches: 0, hits: 0 }]);
  });

  it("should let a client's earlier cancel, and the loss of the data set, come first", async () => {
    const caller = createCaller();
    await caller.freeze();
    const [kept, lost] = [await caller.createDataSet(), await caller.createDataSet()];
    await caller.addRule(cancel(700));
    const jobs = [await caller.createJob(kept), await caller.createJob(lost)];
    await caller.advance(600);
    await caller.cancel(jobs[0]?.id ?? 0);
    await caller.call('DELETE', `/data/foundation/catalog/dataSets/${lost}`);
    await caller.advance(10_000);
    const ends = [];
    for (const { id } of jobs) ends.push(await caller.job(id));
    expect(ends).toMatchObject([
      { status: 'CANCELLED', updateTime: startAt + 1100 },
      { status: 'FAILED', updateTime: startAt + 600 },
    ]);
  });

  it('should be found by status and by the next change', async () => {
    const caller = createCaller();
    await caller.freeze();
    await caller.addRule(cancel(700));
    const { id } = await caller.createJob(await caller.createDataSet());
    const seen = [];
    for (let step = 0; step < 4; step += 1) {
      const { now } = await caller.toNextChange();
      seen.push([now - startAt, (await caller.job(id)).status]);
    }
    expect(seen).toEqual([
      [500, 'PROCESSING'],
      [700, 'CANCELLING'],
      [1200, 'CANCELLED'],
      [1200, 'CANCELLED'],
    ]);
  });
});

it('should show a job that a rule cancels as one that a client has cancelled then', () => {
  const delays = fc.tuple(jobFacts({ longestMs: 50 }), fc.nat(200), fc.nat(500));
  fc.assert(
    fc.property(delays, ([{ cancelAskedAt: _, ...facts }, afterMs, later]) => {
      fc.pre(afterMs < lengthOf(facts.lifecycle));
      const at = facts.createdAt + later;
      const ruled = { ...facts, lifecycle: { ...facts.lifecycle, cancelAfterMs: afterMs } };
      const asked = { ...facts, cancelAskedAt: facts.createdAt + afterMs };
      expect(phaseAt(ruled, at)).toBe(phaseAt(asked, at));
      expect({ ...jobAt(ruled, at), facts }).toEqual({ ...jobAt(asked, at), facts });
    }),
    { numRuns: 2000 },
  );
});
