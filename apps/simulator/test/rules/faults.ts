import type { Rule } from '@aep-sim/types';
import type { Entry } from '../../src/journal/port.ts';
import { type Answer, type Caller, createCaller, jobsPath } from '../callers/caller.ts';

export const batchesPath = '/data/foundation/catalog/batches';

/** A rule that answers with an error. */
export function errorRule(
  status: number,
  { retryAfterS, code, ...over }: Readonly<Record<string, unknown>> = {},
): object {
  const more = {
    ...(retryAfterS !== undefined && { retryAfterS }),
    ...(code !== undefined && { code }),
  };
  return { ...over, effect: { type: 'error', status, ...more } };
}

export async function rulesOf(
  { call }: Pick<Caller, 'call'>,
  query = '',
): Promise<readonly Rule[]> {
  return (await call('GET', `/_sim/rules${query}`)).json<{ rules: readonly Rule[] }>().rules;
}

export async function entriesOf(
  { call }: Pick<Caller, 'call'>,
  query = '',
): Promise<readonly Entry[]> {
  return (await call('GET', `/_sim/journal${query}`)).json<{ entries: Entry[] }>().entries;
}

/** What each of so many lists of jobs is answered with. */
export async function statusesOf({ call }: Pick<Caller, 'call'>, count: number): Promise<number[]> {
  const statuses = [];
  for (let sent = 0; sent < count; sent += 1) statuses.push((await call('GET', jobsPath)).status);
  return statuses;
}

export const tokenForm = {
  body: 'grant_type=client_credentials&client_id=c&client_secret=s3cret',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
};

/** A request for a token. */
export function askToken({ call }: Pick<Caller, 'call'>): Promise<Answer> {
  return call('POST', '/ims/token/v3', tokenForm);
}

/** A sandbox with a job that has ended, and what it has made. */
export async function withJob(options: Parameters<typeof createCaller>[0] = {}) {
  const caller = createCaller({ pace: 'instant', population: 1, ...options });
  const dataSet = await caller.createDataSet();
  const { id, destination } = await caller.createJob(dataSet);
  return { caller, dataSet, job: id, batch: destination.batchId };
}
