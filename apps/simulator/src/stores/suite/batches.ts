import { describe, expect, it } from 'vitest';
import type { JobFacts } from '../../core/job-facts.ts';
import { lifecycleAt } from '../../core/lifecycle.ts';
import { paces } from '../../core/script.ts';
import type { Store } from '../port.ts';
import { facts, job, tenant } from './facts.ts';

/** The part of the suite that is about what jobs leave in data sets. */
export function batchSuite(filled: (jobs: readonly JobFacts[]) => Promise<Store>): void {
  const ids = (page: { jobs: readonly JobFacts[] }) => page.jobs.map(({ id }) => id);

  describe('batches', () => {
    const to = (id: number, over: Partial<JobFacts> = {}) =>
      job(id, { batchIds: [`batch ${id}`, `other ${id}`], ...over });

    it('should lead from each batch to its job as it stands', async () => {
      const store = await filled([to(1), to(2)]);
      await store.commit(tenant, { tenant: facts(1), jobs: [to(2, { cancelAskedAt: 1100 })] });
      expect((await store.jobOfBatch(tenant, 'other 1'))?.id).toBe(1);
      expect(await store.jobOfBatch(tenant, 'batch 2')).toEqual(to(2, { cancelAskedAt: 1100 }));
      expect(await store.jobOfBatch(tenant, 'batch 3')).toBeUndefined();
      expect(await store.jobOfBatch({ ...tenant, sandbox: 'dev' }, 'batch 1')).toBeUndefined();
    });

    it('should lead from a batch of several jobs to the newest, in whatever order they came', async () => {
      const same = { batchIds: ['same'] };
      const store = await filled([job(2, same), job(3, same), job(1, same)]);
      expect((await store.jobOfBatch(tenant, 'same'))?.id).toBe(3);
    });

    it('should list the jobs of one data set', async () => {
      const of = (id: number, dataSetId: string) =>
        job(id, { request: { dataSetId, schemaName: 's' } });
      const store = await filled([of(1, 'a'), of(2, 'b'), of(3, 'a'), of(4, 'a')]);
      const list = (dataSetId: string) => store.jobs(tenant, { dataSetId, limit: 2, now: 0 });
      expect(ids(await list('a'))).toEqual([4, 3]);
      expect((await list('a')).more).toBe(true);
      expect(ids(await list('b'))).toEqual([2]);
      expect(ids(await list('c'))).toEqual([]);
    });

    it.each(['written', 'failed'] as const)(
      'should take the newer of two jobs that have left %s batches at one instant',
      async (end) => {
        const name = end === 'written' ? 'succeeds' : 'fails-writing';
        const older = job(1, { createdAt: 1000, lifecycle: lifecycleAt(name, 'realistic') });
        const newer = job(2, { createdAt: 1000 + 277_000, lifecycle: lifecycleAt(name, 'quick') });
        // So that nobody can leave off at the longest job.
        const longest = job(3, {
          createdAt: 500,
          lifecycle: { script: name, pace: { ...paces.realistic, queuedMs: 900_000 } },
        });
        for (const jobs of [
          [older, newer, longest],
          [longest, newer, older],
        ]) {
          const store = await filled(jobs);
          const last = await store.lastToLeave(tenant, { dataSetId: 'd', end, now: 281_000 });
          expect(last?.id).toBe(2);
        }
      },
    );

    it('should tell which job a data set shows: the last to have succeeded, not the last made', async () => {
      const slow = { lifecycle: lifecycleAt('succeeds', 'realistic') };
      const failing = { lifecycle: lifecycleAt('fails-writing', 'quick') };
      const store = await filled([job(1), job(2, slow), job(3), job(4, failing), job(5)]);
      const last = async (end: 'written' | 'failed', now: number) =>
        (await store.lastToLeave(tenant, { dataSetId: 'd', end, now }))?.id;
      const shown = (now: number) => last('written', now);
      expect(await shown(4000)).toBeUndefined();
      expect(await shown(4001)).toBe(1);
      expect(await shown(4004)).toBe(3);
      expect(await shown(5000)).toBe(5);
      expect(await shown(281_001)).toBe(5);
      expect(await shown(281_002)).toBe(2);
      await store.commit(tenant, {
        tenant: facts(1),
        jobs: [job(2, { ...slow, cancelAskedAt: 1500 })],
      });
      expect(await shown(999_999)).toBe(5);
      expect(await last('failed', 4003)).toBeUndefined();
      expect(await last('failed', 4004)).toBe(4);
      const other = { dataSetId: 'other', end: 'written', now: 999_999 } as const;
      expect(await store.lastToLeave(tenant, other)).toBeUndefined();
    });
  });

  it('should count a job that fails in part among both kinds', async () => {
    const store = await filled([
      job(1, { lifecycle: lifecycleAt('partly-fails', 'quick'), batchIds: ['a', 'b'] }),
      job(2, { lifecycle: lifecycleAt('partly-fails', 'quick'), batchIds: ['c'] }),
    ]);
    const last = async (end: 'written' | 'failed') =>
      (await store.lastToLeave(tenant, { dataSetId: 'd', end, now: 9000 }))?.id;
    expect(await last('written')).toBe(2);
    expect(await last('failed')).toBe(1);
  });
}
