import { describe, expect, it } from 'vitest';
import type { Tenant } from '../core/tenant.ts';
import type { TenantFacts } from '../core/tenant-facts.ts';
import { memoryStore } from '../stores/memory/memory.ts';
import { tenantFacts, write } from '../stores/suite/facts.ts';
import { Roster, TooManyTenants } from './roster.ts';

const named = (sandbox: string): Tenant => ({ org: 'A@AdobeOrg', sandbox });

function setUp(most: number) {
  const inner = memoryStore();
  const listed: number[] = [];
  const store: typeof inner = {
    ...inner,
    tenants: (page) => {
      listed.push(page.limit);
      return inner.tenants(page);
    },
  };
  const forgotten: [string, number][] = [];
  const onForgotten = ({ sandbox }: Tenant, epoch: number) => forgotten.push([sandbox, epoch]);
  const roster = new Roster({ store, most, onForgotten });
  /** Writes a tenant as a request does, and says so. */
  const written = async (sandbox: string, startOf?: number, facts: Partial<TenantFacts> = {}) => {
    await roster.admit(named(sandbox));
    const at = await write(store, { tenant: facts }, named(sandbox));
    roster.wrote(named(sandbox), at.version, startOf);
    return at;
  };
  const there = async () =>
    (await inner.tenants({ limit: 99 })).map(({ tenant }) => tenant.sandbox);
  return { store, roster, written, forgotten, there, listed };
}

describe('a roster', () => {
  it('should take tenants up to its limit, and known ones ever after', async () => {
    const { written, there } = setUp(2);
    for (const sandbox of ['a', 'b', 'a', 'b']) await written(sandbox);
    await expect(written('c')).rejects.toThrow(TooManyTenants);
    expect(await there()).toEqual(['a', 'b']);
    await written('b');
  });

  it('should count those that were there before, and list them once', async () => {
    const { store, roster, listed } = setUp(1001);
    for (let number = 0; number < 1001; number += 1) await write(store, {}, named(`s${number}`));
    await roster.admit(named('s1000'));
    await expect(roster.admit(named('new'))).rejects.toThrow('1001');
    expect(listed).toEqual([1000, 1000]);
  });

  it('should forget the tenant that has stood at its start for longest', async () => {
    const { written, there, forgotten } = setUp(3);
    await written('used');
    await written('first', 4);
    await written('second', 2);
    await written('new');
    expect(forgotten).toEqual([['first', 4]]);
    expect(await there()).toEqual(['new', 'second', 'used']);
    await written('newer');
    await expect(written('newest')).rejects.toThrow(TooManyTenants);
    expect(await there()).toEqual(['new', 'newer', 'used']);
  });

  it('should not forget a tenant that was written since', async () => {
    const { written, forgotten } = setUp(2);
    await written('a', 1);
    await written('b', 1);
    await written('a');
    await written('c');
    expect(forgotten).toEqual([['b', 1]]);
    await expect(written('d')).rejects.toThrow(TooManyTenants);
  });

  it('should not forget a tenant that another process has written since', async () => {
    const { store, written, there, forgotten } = setUp(1);
    await written('a', 1);
    await write(store, {}, named('a'));
    await expect(written('b')).rejects.toThrow(TooManyTenants);
    expect([forgotten, await there()]).toEqual([[], ['a']]);
  });

  it('should keep to its limit when many come at once', async () => {
    const { written, there } = setUp(10);
    const all = Array.from({ length: 50 }, (_, number) => written(`s${number}`));
    const settled = await Promise.allSettled(all);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await there()).toHaveLength(10);
  });

  it('should list again what could not be listed', async () => {
    const inner = memoryStore();
    let asked = 0;
    const tenants: typeof inner.tenants = async (page) => {
      asked += 1;
      if (asked === 1) throw new Error('locked');
      return inner.tenants(page);
    };
    await write(inner, { tenant: tenantFacts() }, named('a'));
    const roster = new Roster({ store: { ...inner, tenants }, most: 1, onForgotten: () => {} });
    await expect(roster.admit(named('a'))).rejects.toThrow('locked');
    await roster.admit(named('a'));
    await expect(roster.admit(named('b'))).rejects.toThrow(TooManyTenants);
  });
});
