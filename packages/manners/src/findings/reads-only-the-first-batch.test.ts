import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'reads-only-the-first-batch');

function done(status = 'SUCCEEDED'): HandWritten {
  const journal = handWritten();
  journal.create(7);
  journal.poll(7, status);
  return journal;
}

it('should report the files of one batch of several', () => {
  const journal = done();
  journal.files('7a', 1);
  journal.download('7a-1');
  const message = 'Read the files of 1 of the 2 batches of job 7.';
  expect(find(journal)).toEqual([{ message, requests: [2, 3, 4] }]);
});

it('should not report who has looked at the other one', () => {
  const files = done();
  files.files('7a', 1);
  files.files('7b', 0, { response: { status: 404 } });
  expect(find(files)).toEqual([]);
  const catalog = done();
  catalog.files('7a', 1);
  catalog.add({ operation: 'retrieveBatch', request: { path: '/catalog/batches/7b' } });
  expect(find(catalog)).toEqual([]);
});

it('should not report who reads no files, or of a job that was not seen to succeed', () => {
  expect(find(done())).toEqual([]);
  const running = done('PROCESSING');
  running.files('7a', 1);
  expect(find(running)).toEqual([]);
});

it('should not report who stops because a download failed', () => {
  for (const changes of [
    { response: { status: 503 } },
    { rule: { id: 'rule-1', effect: 'cut' } },
    { response: { status: 0 } },
  ]) {
    const journal = done();
    journal.files('7a', 1);
    journal.download('7a-1', changes);
    expect(find(journal)).toEqual([]);
  }
});
