/**
 * For vitest: `import '@aep-sim/testing/vitest'` in a test or a setup file teaches `expect` the matchers, and the editor
 * their types.
 *
 * @packageDocumentation
 */

import { expect } from 'vitest';
import { matchers, type SimulatorMatchers } from './expectations/matchers.ts';

expect.extend(matchers);

declare module 'vitest' {
  interface Matchers<
    // As vitest declares it: declarations that merge must have the same parameters.
    R extends void | Promise<void> = void | Promise<void>,
    T = unknown,
  > extends SimulatorMatchers<Promise<void>> {}
}
