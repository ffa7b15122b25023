import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { handWritten } from '../../test/journal.ts';

it('should report each part once, with what may have been meant', () => {
  const journal = handWritten();
  for (let i = 0; i < 2; i += 1) {
    journal.list('?limt=2', [], '', {
      ignored: [{ in: 'query', pointer: '/limt', nearest: 'limit' }],
    });
  }
  journal.create(7, {
    ignored: [{ pointer: '/filter/segments/0/x' }, { pointer: '/filter/segments/12/x' }],
  });
  expect(said(journal, 'sends-what-no-document-knows')).toEqual([
    {
      message:
        'Sent listExportJobs with the query parameter limt 2 times, which is not documented; did you mean limit?',
      requests: [1, 2],
    },
    {
      message:
        'Sent createExportJob with the field /filter/segments/*/x 1 time, which is not documented.',
      requests: [3],
    },
  ]);
});

it('should count what it does not name, of many parts', () => {
  const journal = handWritten();
  for (let i = 0; i < 1000; i += 1) {
    journal.list(`?x${i}=2`, [], '', { ignored: [{ in: 'query', pointer: `/x${i}` }] });
  }
  journal.list('?limt=2', [], '', {
    ignored: [
      { in: 'query', pointer: '/limt', nearest: 'limit' },
      { pointer: `/${'y'.repeat(200)}` },
      { pointer: '/z' },
    ],
  });
  expect(said(journal, 'sends-what-no-document-knows')).toMatchObject([
    {
      message:
        'Sent listExportJobs 1,001 times with the query parameters x0, x1, x2, x3, x4, and 996 more, which are not documented.',
    },
    {
      message: `Sent listExportJobs 1 time with the fields /${'y'.repeat(79)}… and /z, which are not documented.`,
      requests: [1001],
    },
  ]);
});

it('should name what may have been meant, of several parts', () => {
  const journal = handWritten();
  journal.list('?limt=2&foo=1', [], '', {
    ignored: [
      { in: 'query', pointer: '/limt', nearest: 'limit' },
      { in: 'query', pointer: '/foo' },
    ],
  });
  expect(said(journal, 'sends-what-no-document-knows')).toMatchObject([
    {
      message:
        'Sent listExportJobs 1 time with the query parameters limt (did you mean limit?) and foo, which are not documented.',
    },
  ]);
});

it('should not report the calls of the control plane', () => {
  const journal = handWritten();
  journal.control('setClock', {}, { ignored: [{ pointer: '/x' }] });
  expect(said(journal, 'sends-what-no-document-knows')).toEqual([]);
});
