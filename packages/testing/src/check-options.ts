import { editionNames } from '@aep-sim/types';
import { reach, type SimulatorUnderTest } from './simulator-under-test.ts';

/** @throws TypeError for what cannot be, with the name of the option. */
export function refuseOddOptions(
  create: unknown,
  options: {
    readonly simulator: SimulatorUnderTest;
    readonly edition?: unknown;
    readonly runs?: unknown;
    readonly commands?: unknown;
    readonly seed?: unknown;
  },
): void {
  if (typeof create !== 'function') {
    throw new TypeError('checkClient: create must be a function that makes a client');
  }
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('checkClient: the second argument must be { simulator, … }');
  }
  reach(options.simulator);
  const { edition = 'platform', seed = 0 } = options;
  if (!(editionNames as readonly unknown[]).includes(edition)) {
    throw new TypeError(`checkClient: edition must be one of ${editionNames.join(', ')}`);
  }
  for (const name of ['runs', 'commands'] as const) {
    const number = options[name];
    if (number !== undefined && !(Number.isSafeInteger(number) && Number(number) >= 1)) {
      throw new TypeError(`checkClient: ${name} must be a whole number, 1 or more`);
    }
  }
  if (typeof seed !== 'number' || (seed | 0) !== seed) {
    throw new TypeError('checkClient: seed must be a whole number, from -2147483648 to 2147483647');
  }
}
