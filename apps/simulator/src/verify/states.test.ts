import { describe, expect, it } from 'vitest';
import { phaseAt } from '../core/job.ts';
import { givenBy, NOW, providerStates } from './states.ts';

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
    ['an export job in status DONE', {}, /status must be one of NEW, PROCESSING/],
    ['an export job scripted wildly', {}, /there is no script wildly/],
    ['an export job in status NEW', { id: 'x' }, /id must be a whole number/],
    ['{count} export jobs exist', { count: 1e9 }, /count must be a whole number up to 10000/],
    ['a data set {dataSetId} exists', { dataSetId: 'zz' }, /zz is no data set id/],
  ])('should refuse "%s" %o', (state, params, message) => {
    expect(() => givenBy(state, params)).toThrow(message);
  });
});
