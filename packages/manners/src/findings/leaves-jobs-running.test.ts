import { expect, it } from 'vitest';
import { found, said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'leaves-jobs-running');

function created(): HandWritten {
  const journal = handWritten();
  journal.create(7);
  return journal;
}

it('should report a job that nobody waits for', () => {
  const journal = created();
  journal.create(8, { request: { body: {} } });
  journal.poll(8, 'PROCESSING');
  const message =
    'Jobs 7 and 8 were neither waited for nor cancelled; their last statuses were NEW and PROCESSING.';
  expect(find(journal)).toEqual([{ message, requests: [1, 2] }]);
});

it('should report that the clock was frozen while clients waited for the jobs', () => {
  const message = 'Job 7 was neither waited for nor cancelled; its last status was PROCESSING';
  const frozen = 'was frozen; no job continues until you advance it or set advanceOnPoll.';
  const journal = created();
  // The clock may have been frozen after the job was created.
  journal.wait(1000);
  for (let i = 0; i < 4; i += 1) journal.poll(7, 'PROCESSING');
  expect(find(journal)).toMatchObject([
    { message: `${message}, and the sandbox's clock ${frozen}` },
  ]);
  journal.wait(1000);
  journal.poll(7, 'PROCESSING');
  expect(find(journal)).toMatchObject([{ message: `${message}.` }]);
});

it('should not blame the clock if it advanced while clients waited for one of the jobs', () => {
  const journal = created();
  journal.create(8);
  journal.poll(7, 'PROCESSING');
  journal.wait(1000);
  for (let i = 0; i < 4; i += 1) journal.poll(8, 'NEW');
  expect(find(journal)).toMatchObject([{ message: expect.stringMatching(/and NEW\.$/) }]);
});

it('should not blame the clock for a job that no client polled', () => {
  const journal = created();
  for (let i = 0; i < 9; i += 1) journal.list('', []);
  expect(find(journal)).toMatchObject([{ message: expect.stringMatching(/was NEW\.$/) }]);
});

const settled: Readonly<Record<string, (journal: HandWritten) => unknown>> = {
  'a poll': ({ poll }) => poll(7, 'FAILED'),
  'a poll by another client': ({ poll }) =>
    poll(7, 'SUCCEEDED', { request: { headers: { authorization: 'Bearer token-2' } } }),
  'a cancel': ({ cancel }) => cancel(7),
  'a list': ({ list }) => {
    const body = { records: [{ id: 7, status: 'CANCELLED' }] };
    return list('', [], '', { response: { body } });
  },
  'Catalog, by its batch': ({ add }) =>
    add({
      operation: 'retrieveBatch',
      request: { path: '/data/foundation/catalog/batches/7a' },
      response: { body: { '7a': { status: 'success' } } },
    }),
  'the last batches of its dataset': ({ add }) =>
    add({
      operation: 'listLastBatches',
      response: { body: { d1: { lastSuccessfulBatchId: '7a' } } },
    }),
  'a download': ({ download }) => download('7a-1'),
  'the deletion of its dataset': ({ add }) =>
    add({
      operation: 'deleteDataset',
      request: { method: 'DELETE', path: '/data/foundation/catalog/dataSets/d1' },
    }),
  'a response that is not shown': ({ add }) =>
    add({ operation: 'listExportJobs', response: { bodyBytes: 5000 } }),
};

it.each(Object.keys(settled))('should not report a job that is settled by %s', (name) => {
  const journal = created();
  settled[name]?.(journal);
  expect(find(journal)).toEqual([]);
});

it('should report a job whose batch is seen in the making, or that failed to be cancelled', () => {
  const journal = created();
  journal.add({
    operation: 'retrieveBatch',
    request: { path: '/data/foundation/catalog/batches/7a' },
    response: { body: { '7a': { status: 'processing' } } },
  });
  journal.add({ operation: 'cancelExportJob', jobId: 7, response: { status: 503 } });
  expect(find(journal)).toHaveLength(1);
});

it('should not report a job that its client was not told of', () => {
  const journal = handWritten();
  journal.create(7, { response: { status: 0 }, rule: { id: 'rule-1', effect: 'answer-lost' } });
  journal.create(8, { response: { status: 400 } });
  expect(found(journal)).not.toContain('leaves-jobs-running');
});
