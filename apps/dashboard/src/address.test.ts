import { assert, constantFrom, dictionary, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, changed, fragmentOf, HOME, jobTabs } from './address.ts';

const name = string({ unit: 'binary', minLength: 1 }).filter((text) => text.isWellFormed());
const tenants = record({ org: name, sandbox: name }).filter(({ org }) => org !== 'tenants');
const queries = dictionary(
  string({ minLength: 1 }).filter((key) => key !== '__proto__'),
  string({ minLength: 1 }),
);

describe('addressOf', () => {
  it('should read back each address that it writes', () => {
    const views = constantFrom('jobs' as const, 'requests' as const, 'control' as const);
    assert(
      property(tenants, views, queries, (tenant, view, query) => {
        const address = { ...HOME, tenant, view, query };
        expect(addressOf(fragmentOf(address))).toEqual(address);
      }),
    );
  });

  it('should read back each address of a job', () => {
    assert(
      property(
        tenants,
        integer({ min: 0 }),
        constantFrom(undefined, ...jobTabs),
        queries,
        (tenant, job, tab, query) => {
          const address = { tenant, view: 'job' as const, job, tab, query };
          expect(addressOf(fragmentOf(address))).toEqual(address);
        },
      ),
    );
  });

  it('should read the addresses of the docs', () => {
    const address = addressOf('#/A@AdobeOrg/ci-4127/jobs/708106617/difference?a=13&b=14');
    expect(address).toEqual({
      tenant: { org: 'A@AdobeOrg', sandbox: 'ci-4127' },
      view: 'job',
      job: 708106617,
      tab: 'difference',
      query: { a: '13', b: '14' },
    });
    expect(addressOf('#/tenants')).toEqual({ ...HOME, view: 'tenants' });
    expect(addressOf('')).toEqual(HOME);
    expect(addressOf('#/a/b/nowhere/%E0%A4%A').view).toBe('jobs');
  });
});

describe('changed', () => {
  const tenant = { org: 'a', sandbox: 'b' };
  const from = { ...HOME, tenant, query: { status: 'failed', at: '5' } };

  it('should keep the query within a view, and of it the playhead alone in another', () => {
    expect(changed(from, { query: { status: undefined, q: 'x' } }).query).toEqual({
      q: 'x',
      at: '5',
    });
    expect(changed(from, { view: 'requests' }).query).toEqual({ at: '5' });
  });

  it('should keep nothing of one sandbox in another', () => {
    const other = { org: 'a', sandbox: 'c' };
    expect(changed(from, { tenant: other }).query).toEqual({});
  });

  it('should keep the tab from one job to the next, and open another way without one', () => {
    const job = { ...from, view: 'job' as const, job: 1, tab: 'rows' as const };
    expect(changed(job, { job: 2 }).tab).toBe('rows');
    expect(changed(job, { view: 'job', job: 2 }).tab).toBeUndefined();
    expect(changed(job, { tab: undefined }).tab).toBeUndefined();
    expect(changed(from, { view: 'job', job: 2, tab: 'request' }).tab).toBe('request');
  });
});
