import { describe, expect, it } from 'vitest';
import { org, startAt } from '../../../test/callers/caller.ts';
import { quickJob } from '../../../test/facts/quick-job.ts';
import { tenantFacts } from '../../../test/facts/tenant-facts.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { Tenant } from '../../core/tenant.ts';
import type { Edition } from '../../editions/edition.ts';
import { platform } from '../../editions/platform.ts';
import { segmentation } from '../../editions/segmentation.ts';
import { tutorial } from '../../editions/tutorial.ts';
import type { Exports } from '../../export/port.ts';
import { memoryStore } from '../../stores/memory/memory.ts';
import { RequestContext } from '../../tenants/request-context.ts';
import { RecordTexts } from './record-texts.ts';

const job: JobFacts = { ...quickJob, createdAt: startAt };
const cancelled: JobFacts = { ...job, revision: 1, cancelAskedAt: startAt };
const another: JobFacts = { ...job, request: { ...job.request, schemaName: 'another' } };

interface Look {
  readonly job: JobFacts;
  readonly tenant: Tenant;
  readonly epoch: number;
  readonly edition: Edition;
  readonly form: 'job' | 'listedJob';
  readonly now: number;
}

const first: Look = {
  job,
  tenant: { org, sandbox: 'prod' },
  epoch: 0,
  edition: tutorial,
  form: 'job',
  now: startAt + 600,
};

const counts = { total: 0, byNamespace: {} };

function remembering(count: Exports['counts'] = async () => counts) {
  const texts = new RecordTexts({ counts: count });
  return (over: Partial<Look> = {}) => {
    const { job: facts, tenant, epoch, edition, form, now } = { ...first, ...over };
    const opened = {
      facts: tenantFacts({ epoch, origin: { seed: 'seed', ...tenant } }),
      jobs: [],
      batches: [],
      dataSets: [],
      counters: [],
    };
    const moment = { wallAt: now, stamp: 0 };
    const version = { ...tenant, version: 1 };
    const at = new RequestContext({ tenant, opened, moment, now, store: memoryStore(), version });
    return texts.writer(at, edition, form)(facts);
  };
}

/** An edition that notes how often it has written a job. */
function counting(): { readonly edition: Edition; written: number } {
  const counter = {
    written: 0,
    edition: {
      ...platform,
      job: (...args: Parameters<Edition['job']>) => {
        counter.written += 1;
        return platform.job(...args);
      },
    },
  };
  return counter;
}

describe('a job that was shown before', () => {
  it.each<[string, Partial<Look>]>([
    ['to another org', { tenant: { org: 'F'.repeat(24) + org.slice(24), sandbox: 'prod' } }],
    ['to another sandbox', { tenant: { org, sandbox: 'dev' } }],
    ['after a reset, when its id is that of another', { epoch: 1, job: another }],
    ['once it was changed', { job: cancelled }],
    ['in the words of another edition', { edition: segmentation }],
    ['in a list', { form: 'listedJob' }],
    ['at the instant at which it changes', { now: startAt + 1700 }],
    ['as it was earlier', { now: startAt + 499 }],
    ['by another id', { job: { ...job, id: 2 } }],
  ])('should be shown %s as if it were for the first time', async (_, over) => {
    const shown = remembering();
    const before = await shown();
    const after = await shown(over);
    expect(`${after.json}`).not.toBe(`${before.json}`);
    expect(after).toEqual(await remembering()(over));
  });

  it('should be written once for all who look while it stays the same', async () => {
    const shown = remembering();
    const counter = counting();
    const { edition } = counter;
    const one = await shown({ edition, now: startAt + 500 });
    for (const now of [startAt + 501, startAt + 1699]) {
      expect(await shown({ edition, now })).toBe(one);
    }
    expect(counter.written).toBe(1);
  });
});

it('should be counted once it has succeeded, and where that is shown', async () => {
  const counted: number[] = [];
  const shown = remembering(async ({ job: { id } }) => {
    counted.push(id);
    return { total: 3, byNamespace: {} };
  });
  await shown({ edition: platform, now: startAt + 2999 });
  await shown({ now: startAt + 3000 });
  const known = { ...counts, byBatch: [counts.total] };
  await shown({ edition: platform, now: startAt + 3000, job: { ...job, id: 2, counts: known } });
  await shown({ edition: platform, now: startAt + 3500, job: { ...cancelled, id: 3 } });
  expect(counted).toEqual([]);
  const { json } = await shown({ edition: platform, now: startAt + 3000, job: { ...job, id: 4 } });
  expect(counted).toEqual([4]);
  expect(`${json}`).toContain('"totalExportedProfileCounter":3');
});

it('should remember no more than a thousand and some short texts', async () => {
  const shown = remembering();
  const counter = counting();
  const { edition } = counter;
  for (let id = 1; id <= 1024; id += 1) await shown({ edition, job: { ...job, id } });
  await shown({ edition, job: { ...job, id: 1 } });
  expect(counter.written).toBe(1024);
  await shown({ edition, job: { ...job, id: 1025 } });
  await shown({ edition, job: { ...job, id: 2 } });
  expect(counter.written).toBe(1026);
});
