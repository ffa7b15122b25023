import { expect, it } from 'vitest';
import { found, said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'polls-after-the-end');

function polledOn(status: string, times: number, headers = {}): HandWritten {
  const journal = handWritten();
  journal.poll(7, 'PROCESSING');
  journal.wait(1000);
  journal.poll(7, status);
  for (let i = 0; i < times; i += 1) {
    journal.wait(1000);
    journal.poll(7, status, { request: { headers } });
  }
  return journal;
}

it.each(['SUCCEEDED', 'CANCELLED'])('should report three polls after %s, and not two', (status) => {
  expect(find(polledOn(status, 3))).toEqual([
    { message: `Polled job 7 3 more times after it was ${status}.`, requests: [2, 3, 4, 5] },
  ]);
  expect(find(polledOn(status, 2))).toEqual([]);
});

it('should leave a failed job to its own finding, and one that is being cancelled alone', () => {
  expect(found(polledOn('FAILED', 3))).toEqual(['never-sees-failed']);
  expect(found(polledOn('CANCELLING', 9))).toEqual([]);
});

it('should not report another client', () => {
  expect(find(polledOn('SUCCEEDED', 3, { authorization: 'Bearer token-2' }))).toEqual([]);
});

it('should not report a client that was told by a list, and reads the job three times', () => {
  const journal = handWritten();
  for (let i = 0; i < 3; i += 1) journal.poll(7, 'SUCCEEDED');
  expect(find(journal)).toEqual([]);
});
