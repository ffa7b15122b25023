import { describe, expect, it } from 'vitest';
import { causeText, corrected, repaired, sentAt } from './cause-words.ts';
import type { Cause, SentRequest } from './sent-request.ts';

const sent: SentRequest = {
  method: 'POST',
  path: '/jobs?status=DONE&limit=5',
  headers: { 'x-sandbox-name': 'a b' },
  body: {
    filter: { status: ['realised'] },
    destination: { datasetID: 'x', segmentPerBatch: true },
  },
};
const cause = (more: Partial<Cause>): Cause => ({
  pointer: '/filter/status/0',
  keyword: 'enum',
  message: '/filter/status/0 must be one of "realized", "existing", "exited"',
  nearest: 'realized',
  ...more,
});
const ofQuery = cause({
  in: 'query',
  pointer: '/status',
  message: 'status must be one of NEW, FAILED',
  nearest: 'FAILED',
});
const missing = cause({
  pointer: '/destination/datasetId',
  keyword: 'required',
  message: '/destination/datasetId is required',
  nearest: 'datasetID',
});

describe('causeText', () => {
  it('should say what was sent and what it must be', () => {
    const text = (one: Cause) => causeText(one, sentAt(sent, one));
    expect(text(cause({}))).toBe(
      'You sent "realised". It must be "realized", "existing" or "exited".',
    );
    expect(text(ofQuery)).toBe('You sent "DONE". It must be NEW or FAILED.');
    expect(text(missing)).toBe('/destination/datasetId is required.');
    const unknown = cause({ in: 'path', pointer: '/id', message: 'Export job 9 does not exist' });
    expect(text(unknown)).toBe('Export job 9 does not exist.');
    expect(causeText(cause({ message: '/filter/status/0 must be a string' }), 5)).toBe(
      'You sent 5. It must be a string.',
    );
  });
});

describe('repaired', () => {
  it('should put the nearest valid value where the wrong one was', () => {
    expect(repaired(sent, cause({}))?.body).toMatchObject({ filter: { status: ['realized'] } });
    expect(repaired(sent, ofQuery)?.path).toBe('/jobs?status=FAILED&limit=5');
    const header = cause({ in: 'header', pointer: '/x-sandbox-name', nearest: 'ab' });
    expect(repaired(sent, header)?.headers).toEqual({ 'x-sandbox-name': 'ab' });
    const path = cause({ in: 'path', pointer: '', nearest: '/data/jobs' });
    expect(repaired(sent, path)?.path).toBe('/data/jobs');
  });

  it('should rename a member that is missing under its own name', () => {
    expect(repaired(sent, missing)?.body).toMatchObject({ destination: { datasetId: 'x' } });
  });

  it('should not guess where it cannot be said', () => {
    const { nearest: _, ...none } = cause({});
    expect(repaired(sent, none)).toBeUndefined();
    expect(repaired(sent, cause({ pointer: '/nowhere/0' }))).toBeUndefined();
    expect(repaired(sent, cause({ in: 'path', pointer: '', nearest: 'PATCH' }))).toBeUndefined();
  });
});

describe('corrected', () => {
  it('should repair all that can be, where one is asked for that can', () => {
    const lost = cause({ pointer: '/nowhere/0' });
    const all = [missing, lost, cause({}), ofQuery];
    expect(corrected(sent, all, missing)).toEqual({
      ...sent,
      path: '/jobs?status=FAILED&limit=5',
      body: {
        filter: { status: ['realized'] },
        destination: { datasetId: 'x', segmentPerBatch: true },
      },
    });
    expect(corrected(sent, all, lost)).toBeUndefined();
  });
});
