import { expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import type { Store } from '../../src/stores/port.ts';
import { createCaller, startAt } from '../callers/caller.ts';
import { gate } from '../files/batch-makers.ts';

/** A store whose first read of a tenant waits until it is let go, and then reads what stands there. */
function slowStore() {
  const store = memoryStore();
  const begun = gate();
  const { passed, open: go } = gate();
  let reads = 0;
  const slow: Store = {
    ...store,
    open: async (...args) => {
      reads += 1;
      if (reads === 1) {
        begun.open();
        await passed;
      }
      return store.open(...args);
    },
  };
  return { store: slow, begun: begun.passed, go };
}

it('should show the clock as it was moved while the store was read', async () => {
  const { store, begun, go } = slowStore();
  const { clock, advance } = createCaller({ store });
  const shown = clock();
  await begun;
  await advance(5000);
  go();
  expect((await shown).now).toBe(startAt + 5000);
});

it('should show the time at which the store has been read', async () => {
  let now = startAt;
  const { store, begun, go } = slowStore();
  const { clock } = createCaller({ store, now: () => now });
  const shown = clock();
  await begun;
  now += 7;
  go();
  expect((await shown).now).toBe(startAt + 7);
});
