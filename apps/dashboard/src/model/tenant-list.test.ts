import type { TenantRow } from '@aep-sim/types';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listed,
  nextOrder,
  orderOf,
  orgError,
  sandboxError,
  tenantColumns,
} from './tenant-list.ts';

const row = (sandbox: string, jobs = 0, org = 'A@AdobeOrg'): TenantRow => ({
  org,
  sandbox,
  jobs,
  failedJobs: 0,
  dataSets: 0,
  requests: 0,
  clock: { now: 0, running: false },
});

describe('listed', () => {
  it('should order names by the numbers in them', () => {
    const rows = [row('ci-10'), row('ci-9'), row('a')];
    const names = listed(rows, { by: 'sandbox', isDown: false }).map(({ sandbox }) => sandbox);
    expect(names).toEqual(['a', 'ci-9', 'ci-10']);
  });

  it('should keep each row, and have those before it that are not greater', () => {
    const rows = array(record({ name: constantFrom('a', 'b', 'c'), jobs: integer({ min: 0 }) }));
    assert(
      property(rows, constantFrom(true, false), (made, isDown) => {
        const all = made.map(({ name, jobs }) => row(name, jobs));
        const jobs = listed(all, { by: 'jobs', isDown }).map((one) => one.jobs);
        const expected = all.map((one) => one.jobs).sort((a, b) => (isDown ? b - a : a - b));
        expect(jobs).toEqual(expected);
      }),
    );
  });

  it('should find by sandbox and by organization', () => {
    const rows = [row('ci-1'), row('dev', 0, 'FFCI@AdobeOrg'), row('prod')];
    const found = listed(rows, orderOf(undefined), ' CI').map(({ sandbox }) => sandbox);
    expect(found).toEqual(['ci-1', 'dev']);
  });
});

describe('the order in the address', () => {
  it('should read what it writes, and turn when it is chosen again', () => {
    for (const by of tenantColumns) {
      const first = nextOrder(orderOf('x'), by);
      const second = nextOrder(orderOf(first), by);
      expect(orderOf(first).by).toBe(by);
      expect(orderOf(second)).toEqual({ by, isDown: !orderOf(first).isDown });
    }
    expect(nextOrder(orderOf(undefined), 'jobs')).toBe('-jobs');
  });
});

describe('a sandbox that is opened by its name', () => {
  it.each([
    ['prod', true],
    ['1-a', true],
    ['a'.repeat(255), true],
    ['a'.repeat(256), false],
    ['', false],
    ['-a', false],
    ['A', false],
    ['a b', false],
  ])('should be checked as the simulator does: %s', (name, isRight) => {
    expect(sandboxError(name) === undefined).toBe(isRight);
  });

  it.each([
    ['0123456789abcDEF01234567@AdobeOrg', true],
    ['0123456789ABCDEF0123456@AdobeOrg', false],
    ['0123456789ABCDEF01234567', false],
    ['0123456789ABCDEF01234567@adobeorg', false],
  ])('should be of an organization: %s', (org, isRight) => {
    expect(orgError(org) === undefined).toBe(isRight);
  });
});
