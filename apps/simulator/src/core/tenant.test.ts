import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tenantKey, tenantOfKey } from './tenant.ts';

it('should find the tenant in its key', () => {
  const texts = fc.record({ org: fc.string(), sandbox: fc.string() });
  fc.assert(
    fc.property(texts, (tenant) => {
      expect(tenantOfKey(tenantKey(tenant))).toEqual(tenant);
    }),
  );
});
