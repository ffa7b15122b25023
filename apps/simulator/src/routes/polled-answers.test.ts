import { describe, expect, it } from 'vitest';
import { jobAt } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { PolledAnswers } from './polled-answers.ts';

const facts: JobFacts = {
  id: 1,
  createdAt: 1000,
  requestId: 'request',
  instance: 'ups',
  request: { dataSetId: 'd', schemaName: 's' },
  lifecycle: lifecycleAt('succeeds', 'quick'),
  batchIds: ['b'],
  exportRunId: 'e',
  writeRunId: 'w',
};

describe('PolledAnswers', () => {
  const poll = () => {
    const answers = new PolledAnswers();
    let written = 0;
    const ask = (now: number, org = 'org', of = facts) =>
      answers.get(of, org, now, () => {
        written += 1;
        return JSON.stringify([org, jobAt(of, now)]);
      });
    return { ask, written: () => written };
  };

  it('should always say what a fresh answer would say, whichever way time goes', () => {
    const { ask } = poll();
    for (const now of [
      1000, 1499, 1500, 1501, 2700, 2799, 2800, 3700, 3999, 4000, 9999, 1000, 2750,
    ]) {
      expect(ask(now)).toBe(JSON.stringify(['org', jobAt(facts, now)]));
    }
  });

  it('should write an answer once for all polls between two changes', () => {
    const { ask, written } = poll();
    for (let now = 1500; now < 2700; now += 100) ask(now);
    expect(written()).toBe(1);
  });

  it('should not give one org the answer of another', () => {
    const { ask } = poll();
    ask(1500, 'one');
    expect(JSON.parse(ask(1500, 'two'))[0]).toBe('two');
  });

  it('should forget the job asked for longest ago when there are too many', () => {
    const { ask, written } = poll();
    const others = Array.from({ length: 256 }, (_, id) => ({ ...facts, id: id + 2 }));
    ask(1500);
    for (const other of others) ask(1500, 'org', other);
    ask(1500, 'org', others[255]);
    expect(written()).toBe(257);
    ask(1500);
    expect(written()).toBe(258);
  });
});
