import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'ignores-retry-after');
const rejected = (status: number, seconds: string) => ({
  response: { status, headers: { 'retry-after': seconds } },
});

it.each([429, 503])('should report a repetition before the time that %s asks for', (status) => {
  const journal = handWritten();
  journal.poll(7, 'NEW', rejected(status, '2'));
  journal.poll(7, 'NEW', rejected(status, '2'));
  journal.poll(7, 'NEW');
  const message = `Sent retrieveExportJob again too early 2 times, first after 0.001 s; the ${status} response required a pause of 2 s.`;
  expect(find(journal)).toEqual([{ message, requests: [1, 2, 3] }]);
});

it.each(['wait', 'advance'] as const)('should count time that passes by %s', (pass) => {
  const journal = handWritten();
  journal.poll(7, 'NEW', rejected(503, '2'));
  journal[pass](1999);
  journal.poll(7, 'NEW');
  expect(find(journal)).toEqual([]);
});

it('should report half of the time', () => {
  const journal = handWritten();
  journal.poll(7, 'NEW', rejected(503, '2'));
  journal.wait(1000);
  journal.poll(7, 'NEW');
  expect(find(journal)[0]?.message).toContain(
    'after 1 s; the 503 response required a pause of 2 s',
  );
});

it('should not report another request, another client, or what asks for no wait', () => {
  const journal = handWritten();
  journal.poll(7, 'NEW', rejected(503, '2'));
  journal.poll(8, 'NEW');
  journal.poll(7, 'NEW', { request: { headers: { authorization: 'Bearer token-2' } } });
  journal.poll(9, 'NEW', rejected(503, '0'));
  journal.poll(9, 'NEW', { response: { status: 503 } });
  journal.poll(9, 'NEW', rejected(500, '2'));
  journal.poll(9, 'NEW');
  expect(find(journal)).toEqual([]);
});
