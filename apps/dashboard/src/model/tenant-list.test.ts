import type { TenantRow } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { listed } from './tenant-list.ts';

const row = (sandbox: string, org = 'A@AdobeOrg'): TenantRow => ({
  org,
  sandbox,
  jobs: 0,
  failedJobs: 0,
  dataSets: 0,
  requests: 0,
  clock: { now: 0, running: false },
});

describe('listed', () => {
  it('should order names by the numbers in them', () => {
    const rows = [row('ci-10'), row('ci-9', 'B@AdobeOrg'), row('ci-9'), row('a')];
    const names = listed(rows).map(({ sandbox, org }) => `${sandbox} ${org}`);
    expect(names).toEqual([
      'a A@AdobeOrg',
      'ci-9 A@AdobeOrg',
      'ci-9 B@AdobeOrg',
      'ci-10 A@AdobeOrg',
    ]);
  });

  it('should find by sandbox and by organization', () => {
    const rows = [row('ci-1'), row('dev', 'FFCI@AdobeOrg'), row('prod')];
    const found = listed(rows, ' CI').map(({ sandbox }) => sandbox);
    expect(found).toEqual(['ci-1', 'dev']);
  });
});
