import { describe, expect, it } from 'vitest';
import { createCaller, org } from '../../test/callers/caller.ts';
import { operations } from '../api/operations.ts';
import { aboutByName } from './rule-about.ts';

const effect = { type: 'error', status: 503 };
const script = { type: 'script', script: 'stuck' };
const cancel = { type: 'cancel', afterMs: 1 };
const short = { type: 'page', as: 'short' };
const none = '?tenant=none';
const other = '0'.repeat(24);

async function added(body: object, query = ''): Promise<string> {
  const { call } = createCaller();
  const answer = await call('POST', `/_sim/rules${query}`, { body });
  const { error = '' } = answer.json<{ error?: string }>();
  const { rules } = (await call('GET', `/_sim/rules${query}`)).json<{ rules: object[] }>();
  return [answer.status, rules.length, error].join(' ').trim();
}

describe('what a rule is about', () => {
  it('should be known of each operation whose requests name something', () => {
    const naming = operations.filter((one) => 'names' in one || 'about' in one);
    expect([...aboutByName.keys()].toSorted()).toEqual(naming.map(({ name }) => name).toSorted());
  });

  it.each<[match: object, effect: object, error: string, query?: string]>([
    [
      { operation: 'listExportJobs', segmentId: 'a' },
      effect,
      '/match/segmentId: listExportJobs is never about a segment; only createExportJob, retrieveExportJob, cancelExportJob, listBatches, retrieveBatch, listDatasetFiles, retrieveFailedBatch, retrieveBatchMeta, retrieveDatasetFile, retrieveDatasetFileHeaders can be',
    ],
    [
      { operation: ['createExportJob', 'putDataset'], segmentId: 'a' },
      effect,
      '/match/segmentId: putDataset is never about a segment; ',
    ],
    [
      { operation: 'createExportJob', jobId: 5 },
      effect,
      '/match/jobId: createExportJob is never about a job; only retrieveExportJob, ',
    ],
    [
      { operation: 'createDataset', dataSetId: 'd' },
      effect,
      '/match/dataSetId: createDataset is never about a dataset; ',
    ],
    [
      { operation: ['listExportJobs', 'listDatasets'], jobId: 5 },
      short,
      '/match/jobId: listExportJobs is never about a job; only listBatches, listDatasetFiles can be.',
    ],
    [
      { jobId: 5 },
      { type: 'page', as: 'expired-cursor' },
      '/match/jobId: requests that this rule can match are never about a job',
    ],
    ...['jobId', 'dataSetId', 'segmentId'].map((member): [object, object, string, string] => [
      { [member]: member === 'jobId' ? 5 : 'x' },
      effect,
      `/match/${member}: requests that this rule can match are never about a `,
      none,
    ]),
    [
      { operation: ['createToken', 'exchangeJwt'], jobId: 5 },
      effect,
      '/match/jobId: createToken is never about a job',
      none,
    ],
    [
      { header: { 'x-sandbox-name': 'other' } },
      effect,
      '/match/header/x-sandbox-name: this rule is only for sandbox "prod"; create one for sandbox "other"',
    ],
    [
      { header: { 'X-Sandbox-Name': 'prod' } },
      effect,
      '/match/header/X-Sandbox-Name: this rule is only for sandbox "dev"; create one for sandbox "prod"',
      `?org=${org}&sandbox=dev`,
    ],
    [
      { header: { 'x-gw-ims-org-id': `${other}@AdobeOrg` } },
      effect,
      `/match/header/x-gw-ims-org-id: this rule is only for organization "${org}"; create one for organization "${other}@AdobeOrg"`,
    ],
    [
      { operation: ['listExportJobs', 'createToken'] },
      effect,
      '/match/operation/1: createToken has no sandbox, but other operations of this rule have one; create two rules',
    ],
    [
      { operation: ['createToken', 'listExportJobs'] },
      effect,
      '/match/operation/0: createToken has no sandbox, but other operations of this rule have one; create two rules',
      none,
    ],
  ])('should be rejected where it would never act: %j, %j', async (match, effect, error, query) => {
    expect(await added({ match, effect }, query)).toContain(`400 0 ${error}`);
  });

  it.each<[match: object, effect: object, query?: string]>([
    [{ operation: 'createExportJob', jobId: 5, dataSetId: 'd', segmentId: 'a' }, script],
    [{ jobId: 5 }, cancel],
    [{ operation: ['createExportJob', 'retrieveExportJob'], segmentId: 'a' }, effect],
    [{ operation: 'listBatches', jobId: 5 }, short],
    [{ jobId: 5, dataSetId: 'd', segmentId: 'a' }, effect],
    [{ header: { 'x-sandbox-name': 'prod', 'X-GW-IMS-Org-Id': org } }, effect],
    [{ header: { 'x-sandbox-name': 'dev' } }, effect, `?org=${org}&sandbox=dev`],
    [{ header: { 'x-sandbox-name': 'any', 'x-gw-ims-org-id': 'any' } }, effect, none],
  ])('should be accepted where it can act: %j, %j', async (match, effect, query) => {
    expect(await added({ match, effect }, query)).toBe('201 1');
  });
});
