import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';
import { report } from '../index.ts';

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
    const message = `Continued after the download of file 7a-1 had ended early (${effect}), and never requested it again.`;
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

const message =
  'Continued with other work after the download of file 7a-1 had ended early (cut), and never requested it again.';

it('should warn of who keeps the only file, and goes on with the next job', () => {
  const journal = cut();
  journal.wait(100);
  journal.create(8);
  journal.poll(8, 'SUCCEEDED');
  journal.download('8a-1');
  expect(find(journal)).toEqual([{ message, requests: [4, 5] }]);
  const { findings } = report(journal.entries);
  const own = findings.filter(({ finding }) => finding === 'trusts-a-short-body');
  expect(own.map(({ severity }) => severity)).toEqual(['warning']);
});

const otherWork: Readonly<Record<string, (journal: HandWritten) => unknown>> = {
  'a list of jobs': ({ list }) => list('', [7]),
  'a dataset': ({ add }) => add({ operation: 'createDataset', request: { method: 'POST' } }),
  'a job of before': ({ poll }) => poll(6, 'NEW'),
  'the files of a job of before': ({ files }) => files('6a', 1),
};

it.each(Object.keys(otherWork))('should warn of who goes on with %s', (name) => {
  const journal = cut();
  otherWork[name]?.(journal);
  expect(find(journal)).toEqual([]);
  const later = cut();
  later.wait(100);
  otherWork[name]?.(later);
  expect(find(later)).toEqual([{ message, requests: [4, 5] }]);
});

it('should warn of who reads the files of a job that it had waited for before', () => {
  const journal = handWritten();
  journal.poll(8, 'SUCCEEDED');
  journal.poll(7, 'SUCCEEDED');
  journal.download('7a-1', { rule: { id: 'rule-1', effect: 'cut' } });
  journal.wait(100);
  journal.poll(8, 'SUCCEEDED');
  expect(find(journal)).toEqual([]);
  journal.files('8a', 1);
  expect(find(journal)).toEqual([{ message, requests: [3, 5] }]);
});

it('should not report who stops, cleans up, or looks at the same job and file', () => {
  const journal = cut();
  expect(find(journal)).toEqual([]);
  journal.wait(100);
  journal.poll(7, 'SUCCEEDED');
  journal.list('', [7], '', { request: { headers: { authorization: 'Bearer token-2' } } });
  journal.add({ operation: 'retrieveDatasetFile', request: { path: '/files/7a-1' } });
  journal.add({ operation: 'createToken', request: { method: 'POST' } });
  journal.cancel(7);
  journal.add({ operation: 'deleteDataset', request: { method: 'DELETE' } });
  expect(find(journal)).toEqual([]);
});

it('should not report who comes back to the file after other work, or with another token', () => {
  for (const headers of [{}, { authorization: 'Bearer token-2' }]) {
    const journal = cut();
    journal.wait(100);
    journal.create(8);
    journal.download('7a-2');
    expect(find(journal)).toHaveLength(1);
    journal.download('7a-1', { request: { headers, path: '/files/7a-1?path=part' } });
    expect(find(journal)).toEqual([]);
  }
});

it('should report the last attempt of several, once', () => {
  const journal = cut();
  journal.download('7a-1', { rule: { id: 'rule-1', effect: 'reset' } });
  journal.wait(100);
  journal.download('7a-2');
  journal.create(8);
  const said =
    'Continued after the download of file 7a-1 had ended early (reset), and never requested it again.';
  expect(find(journal)).toEqual([{ message: said, requests: [5, 6] }]);
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

it('should not report who looks at the job for the first time', () => {
  const journal = handWritten();
  journal.list('', [7]);
  journal.download('7a-1', { rule: { id: 'rule-1', effect: 'cut' } });
  journal.wait(100);
  journal.poll(7, 'SUCCEEDED');
  expect(find(journal)).toEqual([]);
});
