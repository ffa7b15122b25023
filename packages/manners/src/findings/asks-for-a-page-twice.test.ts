import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'asks-for-a-page-twice');
const next = '/export/jobs/?limit=2&offset=6_6';

function walked(...positions: readonly string[]): HandWritten {
  const journal = handWritten();
  for (const position of positions) journal.list(`?limit=2${position}`, [6], next);
  return journal;
}

it('should report a later page that is asked for twice', () => {
  expect(find(walked('', '&offset=6_6', '&offset=4_4', '&offset=6_6'))).toEqual([
    { message: 'Requested the page at offset=6_6 2 times.', requests: [2, 4] },
  ]);
});

it('should not report who begins again', () => {
  expect(find(walked('', '&offset=6_6', '', '&offset=6_6'))).toEqual([]);
  expect(find(walked('&page=1', '&page=2', '&page=1', '&page=2'))).toEqual([]);
});

it('should not report the first page, a retry, or another list', () => {
  const journal = walked('', '', '&offset=6_6');
  journal.list('?limit=2&offset=4_4', [], '', { response: { status: 503 } });
  journal.list('?limit=2&offset=4_4', []);
  journal.list('?limit=2&offset=4_4&status=NEW', []);
  expect(find(journal)).toEqual([]);
});

it('should not report another client', () => {
  const journal = walked('', '&offset=6_6');
  const request = { headers: { 'x-test-name': 'b' } };
  journal.list('?limit=2&offset=6_6', [], '', { request });
  expect(find(journal)).toEqual([]);
});

it('should forgive one repetition where a rule has broken the links', () => {
  const journal = walked('');
  const changes = { rule: { id: 'rule-1', effect: 'page' } };
  for (let i = 0; i < 2; i += 1) journal.list('?limit=2&offset=6_6', [6], next, changes);
  expect(find(journal)).toEqual([]);
  journal.list('?limit=2&offset=6_6', [6], next, changes);
  expect(find(journal)).toHaveLength(1);
});
