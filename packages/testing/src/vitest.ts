/**
 * For vitest: `import '@aep-sim/testing/vitest'` in a test or a setup file adds the matchers to `expect`, with their
 * types.
 *
 * @packageDocumentation
 */

import { expect } from 'vitest';
import { matchers, type SimulatorMatchers } from './expectations/matchers.ts';

expect.extend(matchers);

declare module 'vitest' {
  interface Matchers<
    // As in vitest: merged declarations must have the same parameters.
    R extends void | Promise<void> = void | Promise<void>,
    T = unknown,
  > extends SimulatorMatchers<Promise<void>> {}
}
