import { describe, expect, it } from 'vitest';
import { phaseAt } from '../core/job.ts';
import { NOW } from './facts.ts';
import { givenBy, givenByAll, providerStates } from './states.ts';

const phaseOf = (state: string, params = {}): string | undefined => {
  const [job] = givenBy(state, params).jobs;
  return job && phaseAt(job, NOW);
};

describe('givenBy', () => {
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
    const many = givenBy(`an export job in status ${status} with 3 segments per batch`, {});
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

  it('should give the job and data set that are named, and as many jobs as asked for', () => {
    const params = { id: 42, dataSetId: '0123456789abcdef01234567' };
    const { jobs, dataSets } = givenBy('an export job in status NEW', params);
    expect(jobs[0]?.id).toBe(42);
    expect(jobs[0]?.request.dataSetId).toBe(params.dataSetId);
    expect(dataSets.map(({ id }) => id)).toEqual([params.dataSetId]);
    const five = givenBy('5 export jobs exist', {}).jobs;
    expect(new Set(five.map(({ id }) => id)).size).toBe(5);
    expect(givenBy('No export jobs exist', {}).jobs).toEqual([]);
  });

  it('should give the same twice', () => {
    for (const { name } of providerStates) expect(givenBy(name, {})).toEqual(givenBy(name, {}));
  });

  it.each([
    ['nothing of the kind', {}, /there is no provider state "nothing of the kind"; there are "no /],
    [
      'an export job in status DONE',
      {},
      /^an export job in status \{status\}: status must be one of NEW/,
    ],
    [
      'an export job in status {status}',
      { status: 'DONE' },
      /status must be one of NEW, PROCESSING/,
    ],
    ['an export job in status {status}', { status: '' }, /status must be one of NEW, PROCESSING/],
    ['an export job in status {status}', { status: ['NEW'] }, /status must be a text/],
    ['an export job scripted wildly', {}, /script must be one of succeeds, /],
    ['a data set {dataSetId} exists', { dataSetId: 'zz' }, /dataSetId must be 24 hex digits/],
    ['{count} export jobs exist', { count: 1e9 }, /count must be a whole number from 0 to 10000/],
    [
      'an export job in status NEW with 0 segments per batch',
      {},
      /segments must be .* from 1 to 1000/,
    ],
    [
      'an export job in status NEW',
      { Id: 7 },
      /no parameter Id; there are status, id, dataSetId, seg/,
    ],
    ['an export job in status NEW', { createdAt: 7 }, /there is no parameter createdAt/],
    ['an export job in status NEW', { perSegment: true }, /there is no parameter perSegment/],
    ['the token has expired', { dataSetId: 'a' }, /no parameter dataSetId; it takes none/],
    [
      'an export job in status NEW',
      { status: 'FAILED' },
      /status stands in the name and beside it/,
    ],
  ])('should refuse "%s" %o', (state, params, message) => {
    expect(() => givenBy(state, params)).toThrow(message);
  });

  it.each([
    ...['x', '0x10', '1e3', '007', '', ' 7', '-1', '0', '1234567890123456'],
    ...[0, -1, 1.5, 1e15, Number.NaN, [726], true, null, { toString: 1 }],
  ])('should refuse the id %j', (id) => {
    const message = 'id must be a whole number from 1 to 999999999999999';
    expect(() => givenBy('an export job in status NEW', { id })).toThrow(message);
  });

  it.each([726, '726'])('should take the id %j, for Pact may send either', (id) => {
    expect(givenBy('an export job in status NEW', { id }).jobs[0]?.id).toBe(726);
  });
});

describe('givenByAll', () => {
  const state = (name: string, params = {}) => ({ name, params });

  it('should reject two jobs with one batch', () => {
    const of = (id: number) => state('an export job in status NEW', { id, batchId: 'b7' });
    expect(() => givenByAll([of(1), of(2)])).toThrow(
      'Each batch of a world must have its own ID; batch b7 occurs twice.',
    );
  });

  it('should add states up, and take the same one twice as once', () => {
    const twice = [state('an export job in status NEW'), state('an export job in status NEW')];
    expect(givenByAll(twice)).toEqual(givenBy('an export job in status NEW', {}));
    const { jobs, dataSets, token } = givenByAll([
      ...twice,
      state('an export job in status FAILED', { id: 7 }),
      state('a data set 0123456789abcdef01234567 exists'),
      state('the token has expired'),
    ]);
    expect(jobs.map(({ id }) => id)).toEqual([726, 7]);
    expect(dataSets).toHaveLength(2);
    expect(token).toBe('expired');
    expect(givenByAll([])).toEqual({ jobs: [], dataSets: [] });
  });

  it.each([
    [
      ['an export job in status NEW', 'an export job in status FAILED'],
      /differ over job 726: give/,
    ],
    [['2 export jobs exist', '3 export jobs exist'], /differ over job 1000/],
    [['no export jobs exist', 'an export job in status NEW'], /one state has export jobs, and an/],
    [['the token has expired', 'the token belongs to another org'], /differ over the token/],
  ])('should refuse %j together', (names, message) => {
    expect(() => givenByAll(names.map((name) => state(name)))).toThrow(message);
  });
});
