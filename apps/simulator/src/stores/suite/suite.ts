import { describe } from 'vitest';
import { commitSuite } from './commits.ts';
import { counterSuite } from './counters.ts';
import { dataSetSuite } from './data-sets.ts';
import { edgeSuite } from './edges.ts';
import { epochSuite } from './epochs.ts';
import type { CreateStore } from './facts.ts';
import { latestSuite } from './latest.ts';
import { middleSuite } from './middle.ts';
import { modelSuite } from './model/run.ts';
import { openSuite } from './open.ts';
import { pageSuite } from './pages.ts';
import { rangeSuite } from './ranges.ts';
import { removeSuite } from './removed.ts';
import { replacedSuite } from './replaced.ts';
import { skipSuite } from './skips.ts';
import { tenantSuite } from './tenants.ts';

/** What every store does. An adapter's own test calls it; a deviation would be listed there with its reason. */
export function storeSuite(name: string, create: CreateStore): void {
  describe(name, () => {
    commitSuite(create);
    openSuite(create);
    pageSuite(create);
    skipSuite(create);
    rangeSuite(create);
    middleSuite(create);
    replacedSuite(create);
    latestSuite(create);
    edgeSuite(create);
    dataSetSuite(create);
    counterSuite(create);
    tenantSuite(create);
    removeSuite(create);
    epochSuite(create);
    modelSuite(create);
  });
}
