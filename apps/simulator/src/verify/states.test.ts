import { describe, expect, it } from 'vitest';
import { phaseAt } from '../core/job.ts';
import { NOW } from './facts.ts';
import { providerStates } from './provider-states.ts';
import { setupOf, setupOfAll } from './states.ts';

const phaseOf = (state: string, params = {}): string | undefined => {
  const [job] = setupOf(state, params).jobs;
  return job && phaseAt(job, NOW);
};

describe('setupOf', () => {
  it.each([
    ['NEW', 'queued'],
    ['PROCESSING', 'exporting'],
    ['SUCCEEDED', 'succeeded'],
    ['FAILED', 'failed'],
    ['CANCELLING', 'cancelling'],
    ['CANCELLED', 'cancelled'],
  ])('should give a job in status %s, however the state is written', (status, phase) => {
    expect(phaseOf(`an export job in status ${status}`)).toBe(phase);
    expect(phaseOf('an export job in status {status}', { status })).toBe(phase);
    const many = setupOf(`an export job in status ${status} with 3 segments per batch`, {});
    expect(many.jobs[0]?.batchIds).toHaveLength(3);
    expect(many.jobs[0]?.request.perSegment).toBe(true);
  });

  it.each([
    ['succeeds', 'succeeded'],
    ['fails-writing', 'failed'],
    ['fails-exporting', 'failed'],
    ['partly-fails', 'succeeded'],
    ['stuck', 'exporting'],
  ])('should give a job scripted %s', (script, phase) => {
    expect(phaseOf(`an export job scripted ${script}`)).toBe(phase);
    expect(phaseOf('an export job scripted {script}', { script })).toBe(phase);
  });

  it('should have the chosen job, dataset, and number of jobs', () => {
    const params = { id: 42, dataSetId: '0123456789abcdef01234567' };
    const { jobs, dataSets } = setupOf('an export job in status NEW', params);
    expect(jobs[0]?.id).toBe(42);
    expect(jobs[0]?.request.dataSetId).toBe(params.dataSetId);
    expect(dataSets.map(({ id }) => id)).toEqual([params.dataSetId]);
    const five = setupOf('5 export jobs exist', {}).jobs;
    expect(new Set(five.map(({ id }) => id)).size).toBe(5);
    expect(setupOf('No export jobs exist', {}).jobs).toEqual([]);
  });

  it('should give the same twice', () => {
    for (const { name } of providerStates) expect(setupOf(name, {})).toEqual(setupOf(name, {}));
  });

  it.each([
    [
      'nothing of the kind',
      {},
      /^Unknown provider state "nothing of the kind"\. Did you mean .*\? See docs/,
    ],
    [
      'an export job in status DONE',
      {},
      /^an export job in status \{status\}: status must be one of: NEW/,
    ],
    [
      'an export job in status {status}',
      { status: 'DONE' },
      /status must be one of: NEW, PROCESSING, .*; got "DONE"\.$/,
    ],
    ['an export job in status {status}', { status: '' }, /status must be one of: NEW, PROCESSING/],
    [
      'an export job in status {status}',
      { status: 'succeeded' },
      /status must be one of: NEW, .*; got "succeeded"\. Did you mean SUCCEEDED\?$/,
    ],
    ['an export job in status Failed', {}, /got "Failed"\. Did you mean FAILED\?$/],
    ['an export job in status toString', {}, /status must be one of: NEW/],
    [
      'an export job with status FAILED',
      {},
      /^Unknown provider state "an export job with status FAILED"\. Did you mean "an export job in status \{status\}", "an export job scripted /,
    ],
    [
      'an export job in status {status}',
      { status: ['NEW'] },
      /status must be a string; got an array$/,
    ],
    ['an export job scripted wildly', {}, /script must be one of: succeeds, .*; got "wildly"\.$/],
    [
      'a data set {dataSetId} exists',
      { dataSetId: 'zz' },
      /dataSetId must be 24 lowercase hexadecimal digits; got "zz"$/,
    ],
    [
      '{count} export jobs exist',
      { count: 1e9 },
      /count must be an integer from 0 to 10000; got 1000000000$/,
    ],
    [
      'an export job in status NEW with 0 segments per batch',
      {},
      /segments must be .* from 1 to 1000/,
    ],
    [
      'an export job in status NEW',
      { Id: 7 },
      /"Id" is not a known parameter\. Allowed: status, id, dataSetId, seg/,
    ],
    ['an export job in status NEW', { createdAt: 7 }, /"createdAt" is not a known parameter\./],
    [
      'an export job in status NEW',
      { perSegment: true },
      /"perSegment" is not a known parameter\./,
    ],
    [
      'the token has expired',
      { dataSetId: 'a' },
      /"dataSetId" is not a known parameter\. This state has no parameters\.$/,
    ],
    [
      'an export job in status NEW',
      { status: 'FAILED' },
      /status is set twice: NEW in the state's name, FAILED in params\. Remove one\.$/,
    ],
  ])('should reject "%s" %o', (state, params, message) => {
    expect(() => setupOf(state, params)).toThrow(message);
  });

  it.each([
    ...['x', '0x10', '1e3', '007', '', ' 7', '-1', '0', '1234567890123456'],
    ...[0, -1, 1.5, 1e15, Number.NaN, [726], true, null, { toString: 1 }],
  ])('should reject the id %j', (id) => {
    const message = 'id must be an integer from 1 to 999999999999999';
    expect(() => setupOf('an export job in status NEW', { id })).toThrow(message);
  });

  it.each([726, '726'])('should accept the ID %j, because Pact may send either', (id) => {
    expect(setupOf('an export job in status NEW', { id }).jobs[0]?.id).toBe(726);
  });
});

describe('setupOfAll', () => {
  const state = (name: string, params = {}) => ({ name, params });

  it('should reject two jobs with one batch', () => {
    const of = (id: number) => state('an export job in status NEW', { id, batchId: 'b7' });
    expect(() => setupOfAll([of(1), of(2)])).toThrow(
      'Each batch of a world must have its own ID; batch b7 occurs twice.',
    );
  });

  it('should combine states, and count the same one once', () => {
    const twice = [state('an export job in status NEW'), state('an export job in status NEW')];
    expect(setupOfAll(twice)).toEqual(setupOf('an export job in status NEW', {}));
    const { jobs, dataSets, token } = setupOfAll([
      ...twice,
      state('an export job in status FAILED', { id: 7 }),
      state('a data set 0123456789abcdef01234567 exists'),
      state('the token has expired'),
    ]);
    expect(jobs.map(({ id }) => id)).toEqual([726, 7]);
    expect(dataSets).toHaveLength(2);
    expect(token).toBe('expired');
    expect(setupOfAll([])).toEqual({ jobs: [], dataSets: [] });
  });

  it.each([
    [
      ['an export job in status NEW', 'an export job in status FAILED'],
      /^Two states define job 726 differently\. Give each its own id\.$/,
    ],
    [['2 export jobs exist', '3 export jobs exist'], /define job 1000 differently/],
    [
      ['no export jobs exist', 'an export job in status NEW'],
      /^"no export jobs exist" cannot be combined with a state that has jobs\.$/,
    ],
    [['the token has expired', 'the token belongs to another org'], /define the token differently/],
  ])('should reject %j together', (names, message) => {
    expect(() => setupOfAll(names.map((name) => state(name)))).toThrow(message);
  });
});
