import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'rewrites-the-cursor');

it('should report a cursor that no page gave', () => {
  const journal = handWritten();
  journal.list('?limit=1', [6], '/export/jobs/?limit=1&offset=6_6');
  journal.list('?limit=1&offset=6_7', []);
  journal.list('?limit=1&offset=6_7', []);
  const message =
    'Requested a page of export jobs 2 times with the cursor "6_7", which no page had returned.';
  expect(find(journal)).toEqual([{ message, requests: [2, 3] }]);
});

it.each(['6_6', '6%5F6', '5_5', '2'])('should not report %s', (offset) => {
  const journal = handWritten();
  journal.list('?limit=2', [5, 6], '/export/jobs/?limit=2&offset=6_6');
  journal.list(`?limit=2&offset=${offset}`, []);
  expect(find(journal)).toEqual([]);
});

it('should not report what a page gave that the journal does not show', () => {
  const journal = handWritten();
  const cut = { response: { body: undefined, bodyBytes: 5000 } };
  journal.list('?limit=1', [6], '', cut as object);
  journal.list('?limit=1&offset=6_7', []);
  expect(find(journal)).toEqual([]);
  journal.list('?limit=1&offset=6_7x', []);
  expect(find(journal)).toMatchObject([{ requests: [3] }]);
  const [, ...rest] = handWrittenPages().entries;
  expect(find({ ...journal, entries: rest })).toEqual([]);
  expect(find(handWrittenPages())).toHaveLength(1);
});

function handWrittenPages(): HandWritten {
  const journal = handWritten();
  journal.list('', []);
  journal.list('?offset=6_7', []);
  return journal;
}
