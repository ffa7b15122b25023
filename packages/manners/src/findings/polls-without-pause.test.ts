import { expect, it } from 'vitest';
import { said } from '../../test/found.ts';
import { type HandWritten, handWritten } from '../../test/journal.ts';

const find = (journal: HandWritten) => said(journal, 'polls-without-pause');

function polled(times: number, between: (journal: HandWritten) => void = () => {}): HandWritten {
  const journal = handWritten();
  for (let i = 0; i < times; i += 1) {
    journal.poll(7, 'PROCESSING');
    between(journal);
  }
  return journal;
}

it('should report more than three polls in a row, with how long they took', () => {
  const message =
    "Polled job 7 4 times in 0.003 s of real time and 0.003 s on the sandbox's clock.";
  const journal = polled(4, ({ advance }) => advance(1));
  expect(find(journal)).toEqual([{ message, requests: [1, 2, 3, 4] }]);
  expect(find(polled(3, ({ advance }) => advance(1)))).toEqual([]);
});

it('should report that the clock was frozen, unless it was advanced by the end', () => {
  const message = "Polled job 7 4 times in 0.003 s of real time and 0 s on the sandbox's clock";
  const frozen = 'was frozen; no job continues until you advance it or set advanceOnPoll.';
  const journal = polled(4);
  expect(find(journal)).toMatchObject([{ message: `${message}, which ${frozen}` }]);
  journal.control('advanceClock', { byMs: 60_000 });
  journal.advance(60_000);
  journal.poll(7, 'SUCCEEDED');
  expect(find(journal)).toMatchObject([{ message: `${message}.` }]);
});

it('should take a pause of either clock for one', () => {
  // A millisecond passes with each entry.
  expect(find(polled(9, ({ wait }) => wait(49)))).toEqual([]);
  expect(find(polled(9, ({ wait }) => wait(48)))).toHaveLength(1);
  expect(find(polled(9, ({ advance }) => advance(50)))).toEqual([]);
});

it('should not report polls that move the clock themselves, however little', () => {
  expect(find(polled(9, ({ advance }) => advance(5)))).toEqual([]);
  const byTheTest = polled(9, ({ advance, control }) => {
    control('advanceClock', { byMs: 5 });
    advance(5);
  });
  expect(find(byTheTest)).toHaveLength(1);
});

it('should not report polls while advanceOnPoll is on', () => {
  const journal = handWritten();
  journal.control('setClock', { running: false, advanceOnPoll: true });
  for (let i = 0; i < 9; i += 1) journal.poll(7, 'PROCESSING');
  expect(find(journal)).toEqual([]);
  journal.control('setClock', { running: true });
  for (let i = 0; i < 9; i += 1) journal.poll(7, 'PROCESSING');
  expect(find(journal)).toEqual([]);
  journal.control('setClock', { advanceOnPoll: false });
  for (let i = 0; i < 9; i += 1) journal.poll(7, 'PROCESSING');
  expect(find(journal)).toHaveLength(1);
});

it('should not report polls of a stuck job where those before it have moved the clock', () => {
  const journal = handWritten();
  journal.poll(7, 'NEW');
  journal.advance(500);
  for (let i = 0; i < 9; i += 1) journal.poll(7, 'PROCESSING');
  expect(find(journal)).toEqual([]);
  const byTheTest = handWritten();
  byTheTest.poll(7, 'NEW');
  byTheTest.control('advanceClock', { byMs: 500 });
  byTheTest.advance(500);
  for (let i = 0; i < 9; i += 1) byTheTest.poll(7, 'PROCESSING');
  expect(find(byTheTest)).toHaveLength(1);
});

it('should begin to count again after a pause', () => {
  const journal = polled(3);
  journal.wait(1000);
  for (let i = 0; i < 3; i += 1) journal.poll(7, 'PROCESSING');
  expect(find(journal)).toEqual([]);
});

it('should add up what it reports of a job', () => {
  const journal = polled(4);
  journal.wait(1000);
  for (let i = 0; i < 5; i += 1) journal.poll(7, 'PROCESSING');
  const message = "Polled job 7 9 times in 0.007 s of real time and 0 s on the sandbox's clock.";
  expect(find(journal)).toMatchObject([{ message }]);
});

it('should not add up polls of several jobs, of several clients, by HEAD, or that failed', () => {
  const journal = handWritten();
  for (let i = 0; i < 3; i += 1) {
    for (const name of ['a', 'b']) {
      const request = { headers: { 'user-agent': name } };
      for (const id of [7, 8]) journal.poll(id, 'NEW', { request });
    }
    journal.poll(7, 'NEW', { request: { method: 'HEAD', headers: { 'user-agent': 'a' } } });
    journal.poll(7, 'NEW', {
      response: { status: 503 },
      request: { headers: { 'user-agent': 'a' } },
    });
  }
  expect(find(journal)).toEqual([]);
});

it('should not report a job that has ended', () => {
  const journal = handWritten();
  for (let i = 0; i < 9; i += 1) journal.poll(7, 'SUCCEEDED');
  expect(find(journal)).toEqual([]);
});
