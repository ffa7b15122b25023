import type { Exchange } from '../../src/journal/port.ts';

export const tenant = { org: 'ABCDEF0123456789ABCDEF01@AdobeOrg', sandbox: 'prod' };

/** A poll of job 100, but for what is given. */
export function exchange(given: Partial<Exchange> = {}): Exchange {
  return {
    kind: 'request',
    version: 3,
    at: 1_600_000_000_000,
    wallAt: 1_700_000_000_000,
    tookMs: 0.5,
    operation: 'retrieveExportJob',
    edition: 'platform',
    jobId: 100,
    method: 'GET',
    target: '/data/core/ups/export/jobs/100',
    head: ['Host', 'localhost:4100', 'Accept', '*/*'],
    status: 200,
    headers: { 'content-type': 'application/json' },
    answer: '{"id":100}',
    ...given,
  };
}

/** A request to create a job, as JSON. */
export function creation(body: Exchange['body'], given: Partial<Exchange> = {}): Exchange {
  const { jobId: _, ...base } = exchange();
  return {
    ...base,
    operation: 'createExportJob',
    method: 'POST',
    target: '/data/core/ups/export/jobs',
    head: ['Content-Type', 'application/json'],
    ...(body !== undefined && { body }),
    ...given,
  };
}
