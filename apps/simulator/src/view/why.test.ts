import { describe, expect, it } from 'vitest';
import { quickJob } from '../../test/facts/quick-job.ts';
import { type Look, quick, why } from '../../test/facts/why.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { ScriptName } from '../core/script.ts';

const segments = [{ id: 'a' }, { id: 'b' }];
const perSegmentOf = (some: readonly { id: string }[]): Partial<JobFacts> => ({
  request: { ...quickJob.request, perSegment: true, filter: { segments: some } },
  batchIds: ['x', 'y'],
});
const perSegment = perSegmentOf(segments);

describe('why a job goes as it goes', () => {
  it.each<[string, JobFacts, string]>([
    [
      'header',
      quick('stuck', { chosenBy: 'header' }),
      'The header x-aep-sim-script chose the script stuck.',
    ],
    ['rule', quick('succeeds', { chosenBy: 'rule-3' }), 'Rule rule-3 chose the script succeeds.'],
    [
      'start option',
      quick('fails-writing', { chosenBy: 'flag' }),
      'A start option (--script, --pace, or createSimulator) chose the script fails-writing.',
    ],
    [
      'default',
      quick('succeeds'),
      'The script succeeds is the default; no header, rule, or start option chose another.',
    ],
    [
      'request that cannot be exported',
      quick('fails-exporting', {
        flaw: 'x is not in the union schema. Top-level fields: y',
        chosenBy: 'flag',
      }),
      'The request cannot be exported, so the script is fails-exporting: x is not in the union schema. Top-level fields: y.',
    ],
    [
      'document',
      quickJob,
      "The job is from Adobe's documentation or from captured responses, with the observed times and the observed end.",
    ],
  ])('should name the %s', (_, facts, sentence) => {
    expect(why(facts, { now: 10_000 })[0]).toBe(sentence);
  });

  it.each<[ScriptName, Partial<JobFacts>, string]>([
    [
      'fails-exporting',
      {},
      'The script fails-exporting lets the job fail after its export, with error 0100000003.',
    ],
    [
      'fails-writing',
      {},
      'The script fails-writing lets the job fail after its write, with error 0090000009.',
    ],
    [
      'partly-fails',
      perSegment,
      'The script partly-fails lets the job succeed, and every second of its batches fail.',
    ],
    [
      'partly-fails',
      {},
      'The script partly-fails lets the job succeed with error 0100000003 and write its only batch; Catalog shows the error in the batch, but tutorial and profile show no errors of a job that succeeded.',
    ],
    [
      'stuck',
      {},
      'The script stuck keeps the job in its export; it never finishes unless it is cancelled or its dataset is removed.',
    ],
  ])('should tell what the script %s does to %j', (script, over, sentence) => {
    expect(why(quick(script, over), { now: 10_000 })[1]).toBe(sentence);
  });

  it.each<[string, Partial<JobFacts>, Look, string]>([
    [
      'a cancel',
      { cancelAskedAt: 11_000 },
      { now: 11_000 },
      'A cancel was requested at 1970-01-01T00:00:11.000Z, so the script no longer applies.',
    ],
    [
      'a cancel of a job whose creation is to come',
      { cancelAskedAt: 10_000 },
      { now: 9_000 },
      'A cancel takes effect at 1970-01-01T00:00:10.000Z, so the script no longer applies.',
    ],
    [
      'a removal',
      { dataSetGoneAt: 11_000 },
      { now: 11_000 },
      'Dataset d was removed before the job finished, so the job failed at 1970-01-01T00:00:11.000Z, with error 0100000003.',
    ],
    [
      'a removal before the creation of the job',
      { dataSetGoneAt: 10_000 },
      { now: 9_000 },
      'Dataset d was removed before the job finished, so the job fails at 1970-01-01T00:00:10.000Z, with error 0100000003.',
    ],
  ])('should name %s in place of the script', (_, over, look, sentence) => {
    expect(why(quick('fails-writing', over), look)[1]).toBe(sentence);
  });
});

describe('why a job has its batches', () => {
  it.each<[string, Partial<JobFacts>, string]>([
    ['one', {}, 'It has 1 batch for all of its profiles, because segmentPerBatch is not true.'],
    [
      'one for each segment',
      perSegment,
      'It has 2 batches, one for each segment, because segmentPerBatch is true.',
    ],
    [
      'one for a segment that is named twice',
      perSegmentOf([...segments, { id: 'a' }]),
      'It has 2 batches, one for each segment, because segmentPerBatch is true; a segment that is requested twice has one batch.',
    ],
    [
      'one although more were asked for',
      { request: { ...quickJob.request, perSegment: true } },
      'It has 1 batch, because segmentPerBatch has no effect without segments.',
    ],
  ])('should tell of %s', (_, over, sentence) => {
    expect(why(quick('succeeds', over), { now: 10_000 })[1]).toBe(sentence);
  });

  it.each<[string, JobFacts, string]>([
    [
      'one batch',
      quick('fails-writing'),
      'Responses show its batch ID as empty, because a failed job writes no batch.',
    ],
    [
      'all batches',
      quick('fails-writing', perSegment),
      'Responses show all of its batch IDs as empty, because a failed job writes no batch.',
    ],
    [
      'some batches',
      quick('partly-fails', perSegment),
      'Responses show 1 of 2 batch IDs as empty, because those batches failed.',
    ],
  ])('should tell why the ids of %s are empty, once they are', (_, facts, sentence) => {
    expect(why(facts, { now: 13_000 })).toContain(sentence);
    expect(why(facts, { now: 12_999 })).not.toContain(sentence);
  });

  it.each([
    ['written', quick('succeeds', perSegment)],
    ['kept after a cancel', quick('stuck', { cancelAskedAt: 10_000 })],
  ])('should say nothing of ids that are %s', (_, facts) => {
    expect(why(facts, { now: 13_000 }).join()).not.toContain('empty');
  });
});
