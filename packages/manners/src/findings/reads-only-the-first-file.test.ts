import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'reads-only-the-first-file');

function listed(count: number): HandWritten {
  const journal = handWritten();
  journal.files('b', count);
  return journal;
}

it('should report a download of one file of several', () => {
  const journal = listed(3);
  journal.download('b-1');
  journal.download('b-1', { response: { status: 206 } });
  const message = 'Downloaded 1 of 3 files of batch b.';
  expect(find(journal)).toEqual([{ message, requests: [1, 2, 3] }]);
  journal.download('b-2');
  expect(find(journal)).toEqual([]);
});

it('should not report the only file, a look at the list, or the parts of a file', () => {
  const journal = listed(1);
  journal.download('b-1');
  expect(find(journal)).toEqual([]);
  const look = listed(2);
  look.download('b-1', { response: { status: 404 } });
  look.add({ operation: 'retrieveDatasetFile', request: { path: '/files/b-1' } });
  look.add({ operation: 'retrieveDatasetFileHeaders', request: { path: '/files/b-1?path=p' } });
  expect(find(look)).toEqual([]);
});

it('should count the files that are on other pages', () => {
  const journal = handWritten();
  const body = { data: [{ dataSetFileId: 'b-1' }], _page: { limit: 1, count: 2 } };
  journal.files('b', 1, { response: { body } });
  journal.download('b-1');
  expect(find(journal)).toHaveLength(1);
});

it('should not report who stops because a download failed', () => {
  for (const changes of [
    { response: { status: 503 } },
    { rule: { id: 'rule-1', effect: 'cut' } },
    { response: { status: 0 } },
  ]) {
    const journal = listed(2);
    journal.download('b-1', changes);
    expect(find(journal)).toEqual([]);
  }
});

it('should report a download of one file of more than the journal shows', () => {
  const unseen = { body: undefined, bodyBytes: 9000 };
  const journal = handWritten();
  journal.files('b', 30, { response: unseen });
  journal.download('b-1');
  const message = 'Downloaded 1 of several files of batch b.';
  expect(find(journal)).toEqual([{ message, requests: [1, 2] }]);
  const other = handWritten();
  other.files('b', 30, { response: unseen, rule: { id: 'rule-1', effect: 'body' } });
  other.download('b-1');
  expect(find(other)).toEqual([]);
});
