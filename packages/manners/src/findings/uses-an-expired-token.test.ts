import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'uses-an-expired-token');

function rejected(): HandWritten {
  const journal = handWritten();
  journal.poll(7, 'NEW', { response: { status: 401 } });
  return journal;
}

it('should report the same request with the same token', () => {
  const journal = rejected();
  journal.poll(7, 'NEW', { response: { status: 401 } });
  const message = 'Sent 1 more request with token-1 after a 401 had rejected it.';
  expect(find(journal)).toEqual([{ message, requests: [1, 2] }]);
});

it('should report other requests that come later, but none that was under way', () => {
  const journal = rejected();
  for (const id of [8, 9, 10]) journal.poll(id, 'NEW', { response: { status: 401 } });
  expect(find(journal)).toEqual([]);
  journal.wait(1000);
  journal.list('', [], '', { response: { status: 401 } });
  expect(find(journal)).toMatchObject([{ requests: [1, 5] }]);
});

it('should not report another token, nor none', () => {
  const journal = rejected();
  journal.poll(7, 'NEW', { request: { headers: { authorization: 'Bearer token-2' } } });
  expect(find(journal)).toEqual([]);
});
