import { expect, it } from 'vitest';
import { found, said } from '../../test/found.ts';
import { type HandWritten, handWritten, job } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'downloads-before-the-end');
const missing = { response: { status: 404 } };

function created(): HandWritten {
  const journal = handWritten();
  journal.create(7);
  return journal;
}

it('should report files that are not there yet', () => {
  const journal = created();
  journal.files('7a', 0, missing);
  journal.download('7b-1', missing);
  const message =
    'Requested files of job 7 2 times before it was known to have finished; its last status was NEW.';
  expect(find(journal)).toEqual([{ message, requests: [2, 3] }]);
});

it('should report files of a job that is seen running afterwards', () => {
  const journal = created();
  journal.files('7a', 1);
  expect(find(journal)).toEqual([]);
  journal.poll(7, 'PROCESSING');
  expect(find(journal)).toHaveLength(1);
});

it('should report files of a job whose end is seen to have come later', () => {
  const journal = created();
  const { at } = journal.files('7a', 1);
  const ended = (endTimeInMs: number) => ({
    response: { body: { ...job(7, 'SUCCEEDED'), metrics: { totalTime: { endTimeInMs } } } },
  });
  journal.poll(7, 'SUCCEEDED', ended(at));
  expect(find(journal)).toEqual([]);
  journal.poll(7, 'SUCCEEDED', ended(at + 1));
  expect(find(journal)).toHaveLength(1);
});

it('should not report files that are missing once the end was told', () => {
  const journal = created();
  journal.poll(7, 'SUCCEEDED');
  journal.files('7b', 0, missing);
  journal.files('7a', 1);
  expect(found(journal)).toEqual([]);
});

it('should not report where Catalog has told, or where the journal does not show it', () => {
  const told = created();
  told.add({ operation: 'listBatches', response: { body: { '7a': { status: 'active' } } } });
  told.files('7b', 0, missing);
  expect(find(told)).toEqual([]);
  const unseen = created();
  unseen.add({ operation: 'listExportJobs', response: { bodyBytes: 5000 } });
  unseen.files('7b', 0, missing);
  expect(find(unseen)).toEqual([]);
});

it('should not report batches of no known job', () => {
  const journal = created();
  journal.files('x', 0, missing);
  expect(find(journal)).toEqual([]);
});
