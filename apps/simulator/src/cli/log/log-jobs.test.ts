import { expect, it } from 'vitest';
import { org } from '../../../test/callers/caller.ts';
import type { Entry } from '../../journal/port.ts';
import { type JobChanges, jobChanges } from './log-jobs.ts';

const tenant = { org, sandbox: 'prod' };

function entryOf(body: unknown, operation = 'retrieveExportJob'): Entry {
  return {
    ...{ seq: 1, kind: 'request', at: 5000, wallAt: 5000, tookMs: 1, attempt: 1, operation },
    request: { method: 'GET', path: '/', headers: {} },
    response: { status: 200, headers: {}, ...(body !== undefined && { body }) },
  };
}

function seen(changes: JobChanges, id: number, status: string, over: object = {}, in_ = tenant) {
  const change = changes(in_, entryOf({ id, status, creationTime: 1000, ...over }));
  return change && `${change.from} ${change.to}`;
}

it('should know jobs by their id, their creation and their sandbox', () => {
  const changes = jobChanges();
  seen(changes, 1, 'NEW');
  expect(seen(changes, 2, 'PROCESSING')).toBeUndefined();
  expect(seen(changes, 1, 'PROCESSING', { creationTime: 2000 })).toBeUndefined();
  expect(seen(changes, 1, 'PROCESSING', {}, { org, sandbox: 'dev' })).toBeUndefined();
  expect(seen(changes, 1, 'PROCESSING')).toBe('NEW PROCESSING');
});

it('should forget the jobs that were not read longest', () => {
  const changes = jobChanges(2);
  for (const id of [1, 2, 1, 3]) seen(changes, id, 'NEW');
  expect(seen(changes, 2, 'SUCCEEDED')).toBeUndefined();
  expect(seen(changes, 3, 'SUCCEEDED')).toBe('NEW SUCCEEDED');
});

it.each([
  [undefined],
  ['text'],
  [{}],
  [{ id: '1', status: 'FAILED', creationTime: 1000 }],
  [{ id: 1, status: 7, creationTime: 1000 }],
  [{ id: 1, status: 'FAILED' }],
])('should make nothing of a response %j', (body) => {
  const changes = jobChanges();
  seen(changes, 1, 'NEW');
  expect(changes(tenant, entryOf(body))).toBeUndefined();
});

it('should make nothing of the responses of other operations', () => {
  const changes = jobChanges();
  seen(changes, 1, 'NEW');
  const body = { id: 1, status: 'FAILED', creationTime: 1000 };
  expect(changes(tenant, entryOf(body, 'retrieveBatch'))).toBeUndefined();
});
