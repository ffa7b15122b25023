import { expect, it } from 'vitest';
import { report } from '../src/index.ts';
import { handWritten } from './journal.ts';

function pollsWithoutPause(jobs: number, each: number) {
  const journal = handWritten();
  for (let job = 1; job <= jobs; job += 1) {
    for (let poll = 0; poll < each; poll += 1) journal.poll(job, 'PROCESSING');
    journal.wait(1000);
  }
  return report(journal.entries).findings;
}

it('should tell a mistake that is made for each job a few times, and count the others', () => {
  expect(pollsWithoutPause(6, 4)).toHaveLength(6);
  const findings = pollsWithoutPause(100, 4);
  expect(findings).toHaveLength(6);
  expect(findings.map(({ message }) => message).slice(4)).toEqual([
    "Polled job 5 4 times in 0.003 s of real time and 0 s on the sandbox's clock.",
    'This happened 95 more times, in 380 requests.',
  ]);
  const { requests = [], moreRequests } = findings.at(-1) ?? {};
  expect([requests.length, requests[0], requests.at(-1), moreRequests]).toEqual([
    100, 21, 120, 280,
  ]);
});

it('should name a hundred requests of a finding, and count the others', () => {
  const [hundred] = pollsWithoutPause(1, 100);
  expect(hundred).toMatchObject({ requests: { length: 100 } });
  expect(hundred).not.toHaveProperty('moreRequests');
  const [more] = pollsWithoutPause(1, 1001);
  expect(more).toMatchObject({ requests: { length: 100 }, moreRequests: 901 });
});

it('should count warnings as a warning, and errors as an error', () => {
  for (const [severity, batch] of [
    ['error', () => 'a'],
    ['warning', (file: number) => `a${file}`],
  ] as const) {
    const journal = handWritten();
    const rule = { id: 'rule-1', effect: 'cut' };
    for (let file = 1; file <= 9; file += 1) journal.download(`${batch(file)}-${file}`, { rule });
    journal.wait(1000);
    journal.download(`${batch(10)}-10`);
    const { findings } = report(journal.entries);
    const own = findings.filter(({ finding }) => finding === 'trusts-a-short-body');
    expect(own.map((one) => one.severity)).toEqual(Array.from({ length: 6 }, () => severity));
  }
});

it('should stay small, whatever was sent', () => {
  const journal = handWritten();
  for (let at = 0; at < 1000; at += 1) {
    journal.list(`?x${at}=1`, [], '', { ignored: [{ in: 'query', pointer: `/x${at}` }] });
    journal.create(at, { request: { body: { at } } });
    journal.poll(at, 'FAILED');
    journal.files(`${at}a`, 3);
    journal.download(`${at}a-1`);
    journal.list(`?offset=x${at}`, []);
  }
  const { findings } = report(journal.entries);
  expect(findings.length).toBeLessThan(30);
  expect(JSON.stringify(findings).length).toBeLessThan(40_000);
});
