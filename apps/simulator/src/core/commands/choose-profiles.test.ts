import { describe, expect, it } from 'vitest';
import { tenantFacts } from '../../../test/facts/tenant-facts.ts';
import type { ImportedFacts } from '../population.ts';
import { chooseImports, chooseMergePolicies, dropImports } from './choose-profiles.ts';

const base = importOf('base');
const imported = importOf('more');

function importOf(hash: string): ImportedFacts {
  return { imports: [{ hash, importedAt: 0 }], profiles: 1, fragments: 1 };
}

describe('what a tenant exports', () => {
  it('should be joined by its merge policies, whether they came before the imports or after', () => {
    const before = chooseMergePolicies(tenantFacts(), 'own').tenant;
    expect(before.population).toEqual({ synthetic: 10 });
    const joined = { ...imported, mergePolicies: 'own' };
    expect(chooseImports(before, imported).tenant.population).toEqual(joined);
    const after = chooseMergePolicies(chooseImports(tenantFacts(), imported).tenant, 'own');
    expect(after.tenant.population).toEqual(joined);
  });

  it('should be what it began with when its imports are dropped, joined by its merge policies', () => {
    const tenant = tenantFacts({ population: base, basePopulation: base });
    expect(dropImports(chooseImports(tenant, imported).tenant).tenant).toEqual(tenant);
    const own = chooseMergePolicies(chooseImports(tenant, imported).tenant, 'own').tenant;
    expect(dropImports(own).tenant.population).toEqual({ ...base, mergePolicies: 'own' });
    expect(dropImports(own).tenant.basePopulation).toEqual(base);
  });
});
