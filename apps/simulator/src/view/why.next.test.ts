import { describe, expect, it } from 'vitest';
import { type Look, quick, why } from '../../test/facts/why.ts';
import type { JobFacts } from '../core/job-facts.ts';

describe('what comes next', () => {
  const job = quick('succeeds');
  const end =
    'If nothing interferes, it finishes as succeeded at 1970-01-01T00:00:13.000Z, after 3 s in all.';

  it.each<[string, JobFacts, Look, readonly string[]]>([
    [
      'now',
      job,
      { now: 10_600 },
      [
        'The job changes to writing in 1.2 s, at 1970-01-01T00:00:11.800Z, unless the clock is moved.',
        end,
      ],
    ],
    [
      'while the clock is frozen',
      job,
      { now: 10_000, running: false },
      [
        "The job changes to exporting at 1970-01-01T00:00:10.500Z, 500 ms later, but the sandbox's clock is frozen; start or advance it.",
        end,
      ],
    ],
    [
      'after another instant',
      job,
      { now: 10_600, at: 10_500, running: false },
      ['The job changes to writing at 1970-01-01T00:00:11.800Z, 1.3 s later.', end],
    ],
    [
      'before the end',
      job,
      { now: 12_000 },
      [
        'The job changes to succeeded in 1 s, at 1970-01-01T00:00:13.000Z, unless the clock is moved.',
      ],
    ],
    [
      'after the end',
      job,
      { now: 99_000, running: false },
      ['The job finished as succeeded at 1970-01-01T00:00:13.000Z, 3 s after its creation.'],
    ],
    [
      'before the creation',
      job,
      { now: 9_000 },
      [
        'The clock is before the creation of the job, which is shown as queued until then.',
        'The job changes to exporting in 1.5 s, at 1970-01-01T00:00:10.500Z, unless the clock is moved.',
        end,
      ],
    ],
    [
      'to a job that is stuck',
      quick('stuck'),
      { now: 10_000 },
      [
        'The job changes to exporting in 500 ms, at 1970-01-01T00:00:10.500Z, unless the clock is moved.',
      ],
    ],
  ])('should be told %s', (_, facts, look, sentences) => {
    expect(why(facts, look).slice(-sentences.length)).toEqual(sentences);
    expect(why(facts, look)).toHaveLength(sentences.length + (facts === job ? 2 : 3));
  });

  it('should be nothing for a job that stays where it is', () => {
    expect(why(quick('stuck'), { now: 20_000 })).toHaveLength(3);
  });
});
