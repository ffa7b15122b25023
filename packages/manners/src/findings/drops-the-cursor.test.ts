import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'drops-the-cursor');
const next = '/export/jobs/?limit=2&offset=5_5';
const moreFiles = { response: { body: { data: [], _links: { next: { href: 'x?start=2' } } } } };

it('should report a first page that nothing follows', () => {
  const journal = handWritten();
  journal.list('?limit=2', [6, 5], next);
  journal.list('?limit=2', [6, 5], next);
  const message =
    'Read the first page of export jobs 2 times, and none of the pages that it links to.';
  expect(find(journal)).toEqual([{ message, requests: [1, 2] }]);
});

it('should report a page that the journal does not show, but for its link', () => {
  const journal = handWritten();
  const response = { bodyBytes: 5000, next };
  journal.add({ operation: 'listExportJobs', request: { path: '/jobs' }, response });
  journal.add({
    operation: 'listExportJobs',
    request: { path: '/jobs' },
    response: { bodyBytes: 9 },
  });
  expect(find(journal)).toMatchObject([{ requests: [1] }]);
});

it('should report the files of a batch', () => {
  const journal = handWritten();
  journal.files('b', 2, moreFiles);
  expect(find(journal)[0]?.message).toContain('the files of batch b,');
});

it.each(['&offset=5_5', '&offset=2', '&start=2', '&page=2'])(
  'should not report a list that is read on with %s, whatever became of that page',
  (position) => {
    const journal = handWritten();
    journal.list('?limit=2', [6, 5], next);
    journal.list(`/?limit=2${position}`, [4, 3], next);
    expect(find(journal)).toEqual([]);
  },
);

it.each(['&offset=0', '&start=0', '&page=1', ''])(
  'should take %s for the first page',
  (position) => {
    const journal = handWritten();
    journal.list(`?limit=2${position}`, [6, 5], next);
    expect(find(journal)).toHaveLength(1);
  },
);

it('should not take the next page of the files of one batch for that of another', () => {
  const journal = handWritten();
  journal.files('b', 2, moreFiles);
  journal.files('c', 2, { ...moreFiles, request: { path: '/batches/c/files?start=2' } });
  expect(find(journal)).toHaveLength(1);
});

it.each([
  ['has no next page', '?limit=2', ''],
  ['is filtered by status', '?limit=2&status=NEW', next],
  ['is of one job', '?limit=1', next],
])('should not report a page that %s', (_, query, link) => {
  const journal = handWritten();
  journal.list(query, [6], link);
  expect(find(journal)).toEqual([]);
});

it('should not report a look for one job of the page, but a use of several', () => {
  const journal = handWritten();
  journal.list('?limit=2', [6, 5], next);
  journal.poll(5, 'SUCCEEDED');
  expect(find(journal)).toEqual([]);
  journal.cancel(6);
  expect(find(journal)).toHaveLength(1);
});
