import { describe, expect, it } from 'vitest';
import { jobRequest, jobsPath, scriptRule } from '../callers/caller.ts';
import { instantly, WRITE_FAILED } from './outcomes.ts';

describe('the match of a script rule', () => {
  it('should apply to the jobs to a dataset', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const other = await caller.createDataSet();
    await caller.addRule(scriptRule('fails-writing', { match: { dataSetId: other } }));
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await outcome(other)).toBe(WRITE_FAILED);
    expect(await outcome(other)).toBe(WRITE_FAILED);
  });

  it('should apply to the jobs that name a segment, wherever in the list', async () => {
    const { caller, dataSet, outcome } = await instantly();
    await caller.addRule(scriptRule('fails-writing', { match: { segmentId: 'b' } }));
    const segments = (...ids: string[]) => ({
      body: { filter: { segments: ids.map((segmentId) => ({ segmentId })) } },
    });
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await outcome(dataSet, segments('a'))).toBe('SUCCEEDED');
    expect(await outcome(dataSet, segments('a', 'b'))).toBe(WRITE_FAILED);
  });

  it('should require both, the dataset and the segment, when a rule names both', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const other = await caller.createDataSet();
    const match = { dataSetId: dataSet, segmentId: 'a' };
    await caller.addRule(scriptRule('fails-writing', { match }));
    const withSegment = { body: { filter: { segments: [{ segmentId: 'a' }] } } };
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await outcome(other, withSegment)).toBe('SUCCEEDED');
    expect(await outcome(dataSet, withSegment)).toBe(WRITE_FAILED);
  });

  it('should apply to requests with a header, whose name ignores case', async () => {
    const { caller, dataSet, outcome } = await instantly();
    await caller.addRule(scriptRule('fails-writing', { match: { header: { 'X-Test': 'a' } } }));
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await outcome(dataSet, { headers: { 'x-test': 'A' } })).toBe('SUCCEEDED');
    expect(await outcome(dataSet, { headers: { 'x-TEST': 'a' } })).toBe(WRITE_FAILED);
  });

  it.each<[what: string, match: object, path: string, expected: string]>([
    ['the operation', { operation: 'createExportJob' }, jobsPath, WRITE_FAILED],
    ['a list of operations', { operation: ['createExportJob'] }, jobsPath, WRITE_FAILED],
    ['the edition of the simulator', { edition: 'platform' }, jobsPath, WRITE_FAILED],
    [
      'the edition of the path',
      { edition: 'tutorial' },
      `/editions/tutorial${jobsPath}`,
      WRITE_FAILED,
    ],
    ['another edition', { edition: 'tutorial' }, jobsPath, 'SUCCEEDED'],
    ['a query parameter', { query: { a: 'b' } }, `${jobsPath}?a=1&a=b`, WRITE_FAILED],
    ['another value of it', { query: { a: 'b' } }, `${jobsPath}?a=c`, 'SUCCEEDED'],
  ])('should go by %s', async (_, match, path, expected) => {
    const { caller, dataSet, outcomeOf } = await instantly();
    expect((await caller.addRule(scriptRule('fails-writing', { match }))).status).toBe(201);
    const { id } = (await caller.call('POST', path, { body: jobRequest(dataSet) })).json<{
      id: number;
    }>();
    expect(await outcomeOf(id)).toBe(expected);
  });

  it('should apply to the job that gets an ID', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const { id } = await caller.createJob(dataSet);
    await caller.addRule(scriptRule('fails-writing', { match: { jobId: id + 2 } }));
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await outcome(dataSet)).toBe(WRITE_FAILED);
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
  });
});
