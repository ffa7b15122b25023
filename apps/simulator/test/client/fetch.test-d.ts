import type { ClientOptions } from '@aep-sim/client';
import { expectTypeOf, test } from 'vitest';
import { createSimulator } from '../../src/index.ts';

test('a client takes the fetch of a simulator', () => {
  const { fetch: ours } = createSimulator();
  expectTypeOf(ours).toExtend<NonNullable<ClientOptions['fetch']>>();
});
