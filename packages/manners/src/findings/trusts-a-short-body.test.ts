import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'trusts-a-short-body');

function cut(effect = 'cut', status = 200): HandWritten {
  const journal = handWritten();
  journal.create(7);
  journal.poll(7, 'SUCCEEDED');
  journal.files('7a', 2);
  journal.download('7a-1', { rule: { id: 'rule-1', effect }, response: { status } });
  return journal;
}

it.each(['cut', 'body', 'content-length', 'reset'])(
  'should report who goes on after %s',
  (effect) => {
    const journal = cut(effect);
    journal.wait(100);
    journal.download('7a-2');
    const message = `Went on after the download of file 7a-1 had ended early (${effect}), and never asked for it again.`;
    expect(find(journal)).toEqual([{ message, requests: [4, 5] }]);
  },
);

it('should report who goes on to the next batch, however fast', () => {
  const journal = cut();
  journal.files('7b', 1);
  expect(find(journal)).toEqual([]);
  journal.download('7b-1');
  expect(find(journal)).toHaveLength(1);
});

it('should not report who asks for the rest, at any time', () => {
  const journal = cut();
  journal.wait(100);
  journal.download('7a-2');
  journal.download('7a-1', { response: { status: 206 } });
  expect(find(journal)).toEqual([]);
});

it('should not report who stops, or goes on with something else', () => {
  const journal = cut();
  expect(find(journal)).toEqual([]);
  journal.wait(100);
  journal.create(8);
  journal.poll(8, 'SUCCEEDED');
  journal.download('8a-1');
  expect(find(journal)).toEqual([]);
});

it('should not take downloads that were under way for going on', () => {
  const journal = cut();
  journal.download('7a-2');
  expect(find(journal)).toEqual([]);
});

it('should not report a response that did not begin, or that came whole', () => {
  for (const journal of [cut('reset', 0), cut('drip'), cut('latency')]) {
    journal.wait(100);
    journal.download('7a-2');
    expect(find(journal)).toEqual([]);
  }
});
