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
        'Sent listExportJobs with the query parameter limt 2 times, which no document names; did you mean limit?',
      requests: [1, 2],
    },
    {
      message:
        'Sent createExportJob with the field /filter/segments/*/x 1 time, which no document names.',
      requests: [3],
    },
  ]);
});

it('should not report the calls of the control plane', () => {
  const journal = handWritten();
  journal.control('setClock', {}, { ignored: [{ pointer: '/x' }] });
  expect(said(journal, 'sends-what-no-document-knows')).toEqual([]);
});
