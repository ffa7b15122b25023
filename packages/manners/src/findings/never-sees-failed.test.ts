import { expect, it } from 'vitest';
import { found, said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

function failed(): HandWritten {
  const journal = handWritten();
  journal.create(7);
  journal.poll(7, 'FAILED');
  return journal;
}

it('should report a client that waits on', () => {
  const journal = failed();
  for (let i = 0; i < 3; i += 1) {
    journal.wait(1000);
    journal.poll(7, 'FAILED');
  }
  expect(said(journal, 'never-sees-failed')).toEqual([
    { message: 'Polled job 7 3 more times after it was FAILED.', requests: [2, 3, 4, 5] },
  ]);
});

it('should report a client that asks for the files, as far as it knows their batches', () => {
  const journal = failed();
  journal.files('7a', 0, { response: { status: 404 } });
  journal.add({
    request: { path: '/data/foundation/export/batches//files' },
    response: { status: 404 },
  });
  expect(said(journal, 'never-sees-failed')).toEqual([
    { message: 'Requested files of job 7 2 times after it was FAILED.', requests: [2, 3, 4] },
  ]);
});

it('should not report what tells why it failed, nor two more looks', () => {
  const journal = failed();
  for (let i = 0; i < 2; i += 1) journal.poll(7, 'FAILED');
  const path = '/data/foundation/export/batches/7a/failed';
  journal.add({ operation: 'retrieveFailedBatch', request: { path } });
  journal.add({
    operation: 'retrieveBatch',
    request: { path: '/data/foundation/catalog/batches/7a' },
  });
  expect(found(journal)).toEqual([]);
});

it('should not report files of another job, nor those asked for before', () => {
  const journal = handWritten();
  journal.create(7);
  journal.create(8, { request: { body: { other: true } } });
  journal.poll(8, 'SUCCEEDED');
  journal.poll(7, 'FAILED');
  journal.files('8a', 1);
  journal.files('8b', 1);
  expect(found(journal)).toEqual([]);
});
