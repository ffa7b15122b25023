import { describe, expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'repeats-a-create');
const lost = (status: number) => ({
  response: { status },
  rule: { id: 'rule-1', effect: 'answer-lost' },
});

describe('a create whose response was lost', () => {
  it.each([
    [0, 'got no response'],
    [503, 'was answered with 503'],
  ])('should be reported when it is sent again: %s', (status, what) => {
    const journal = handWritten();
    journal.create(7, lost(status));
    journal.wait(5000);
    journal.create(8);
    const message = `Sent a create again that ${what} and had created job 7; now there are jobs 7 and 8.`;
    expect(find(journal)).toEqual([{ message, requests: [1, 2] }]);
  });

  it('should be reported once, with all jobs that were made', () => {
    const journal = handWritten();
    for (const id of [7, 8, 9]) journal.create(id, lost(0));
    expect(find(journal)).toMatchObject([{ requests: [1, 2, 3] }]);
    expect(find(journal)[0]?.message).toContain('jobs 7, 8, and 9.');
  });

  it('should not be reported after a look at the list', () => {
    const journal = handWritten();
    journal.create(7, lost(503));
    journal.list('?limit=5', []);
    journal.create(8);
    expect(find(journal)).toEqual([]);
  });

  it('should be reported where the list could not be read', () => {
    const journal = handWritten();
    journal.create(7, lost(503));
    journal.list('?limit=5', [], '', { response: { status: 500 } });
    journal.create(8);
    expect(find(journal)).toHaveLength(1);
  });

  it.each(['wait', 'advance'] as const)('should not be reported long after that: %s', (pass) => {
    const journal = handWritten();
    journal.create(7, lost(503));
    journal[pass](600_001);
    journal.create(8);
    expect(find(journal)).toEqual([]);
  });

  it('should not be reported for another body, or another client', () => {
    const journal = handWritten();
    journal.create(7, lost(503));
    journal.create(8, { request: { body: {} } });
    journal.create(9, { request: { headers: { authorization: 'Bearer token-2' } } });
    expect(find(journal)).toEqual([]);
  });

  it('should not be reported when nothing had been made', () => {
    const journal = handWritten();
    journal.add({
      operation: 'createExportJob',
      request: { method: 'POST', path: '/jobs', body: {} },
      response: { status: 503 },
      rule: { id: 'rule-1', effect: 'error' },
    });
    journal.create(7, { request: { path: '/jobs', body: {} } });
    expect(find(journal)).toEqual([]);
  });
});

describe('a create that succeeded', () => {
  it('should be reported when it is sent twice', () => {
    const journal = handWritten();
    for (const id of [7, 8]) journal.create(id);
    const message =
      'Sent the same create twice without reading the first job; now there are jobs 7 and 8.';
    expect(find(journal)).toEqual([{ message, requests: [1, 2] }]);
  });

  it('should not be reported when the first job was looked at in between', () => {
    const journal = handWritten();
    journal.create(7);
    journal.poll(7, 'SUCCEEDED');
    journal.create(8);
    expect(find(journal)).toEqual([]);
  });

  it('should be taken for intended when it is sent three times', () => {
    const journal = handWritten();
    for (const id of [7, 8, 9]) journal.create(id);
    expect(find(journal)).toEqual([]);
  });
});
