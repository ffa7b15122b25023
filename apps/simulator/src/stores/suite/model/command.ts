import fc from 'fast-check';
import { expect } from 'vitest';
import type { Changes } from '../../../core/commands/changes.ts';
import type { Tenant } from '../../../core/tenant.ts';
import type { Store, Version } from '../../port.ts';
import type { Oracle } from './oracle.ts';

/** One tenant of a store, held against the oracle. */
export interface Real {
  readonly store: Store;
  readonly tenant: Tenant;
}

export type Command = fc.AsyncCommand<Oracle, Real>;

export function command<A>(
  name: string,
  args: fc.Arbitrary<A>,
  run: (oracle: Oracle, real: Real, args: A) => Promise<void>,
): fc.Arbitrary<Command> {
  return args.map((some) => ({
    check: () => true,
    run: (oracle, real) => run(oracle, real, some),
    toString: () => `${name}(${fc.stringify(some)})`,
  }));
}

export async function commit(
  oracle: Oracle,
  { store, tenant }: Real,
  changes: Changes | undefined,
): Promise<void> {
  if (!changes) return;
  expect(await store.commit(tenant, changes)).toBe(true);
  oracle.apply(changes);
}

export function versionOf({ facts }: Oracle, { tenant }: Real): Version {
  return { ...tenant, version: facts.version };
}

/** One of a list, by any number. */
export function nth<T>(list: readonly T[], index: number): T | undefined {
  return list[index % list.length];
}
