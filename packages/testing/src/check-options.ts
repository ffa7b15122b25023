import { type EditionName, editionNames } from '@aep-sim/types';
import { checkNames } from './option-names.ts';
import { connectionTo, type SimulatorUnderTest } from './simulator-under-test.ts';
import { shown } from './violation.ts';

export interface CheckOptions {
  /** Preferably in this process: a sequence has some dozens of requests. */
  readonly simulator: SimulatorUnderTest;
  /** The edition of the API. Default `platform`. */
  readonly edition?: EditionName;
  /** The number of sequences. Default 100. */
  readonly runs?: number;
  /** The most steps of one sequence. Default 20. */
  readonly commands?: number;
  /** A 32-bit integer. The same seed generates the same sequences. Default: random. */
  readonly seed?: number;
  /** The `path` of a failure: runs only its sequence. Requires `seed`, and `commands` if the failure has it. */
  readonly path?: string;
}

const NAMES: Readonly<Record<keyof CheckOptions, true>> = {
  simulator: true,
  edition: true,
  runs: true,
  commands: true,
  seed: true,
  path: true,
};

/** @throws TypeError with the name of the option. */
export function checkOptions(
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
    throw new TypeError('checkClient: create must be a function that returns a client.');
  }
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('checkClient: options are required: simulator.');
  }
  checkNames('checkClient: ', options, NAMES);
  connectionTo(options.simulator);
  const { edition = 'platform', seed = 0 } = options;
  if (!(editionNames as readonly unknown[]).includes(edition)) {
    throw new TypeError(
      `checkClient: edition must be one of: ${editionNames.join(', ')}; got ${shown(edition)}.`,
    );
  }
  for (const name of ['runs', 'commands'] as const) {
    const number = options[name];
    if (number !== undefined && !(Number.isSafeInteger(number) && Number(number) >= 1)) {
      throw new TypeError(
        `checkClient: ${name} must be an integer of at least 1; got ${shown(number)}.`,
      );
    }
  }
  if (typeof seed !== 'number' || (seed | 0) !== seed) {
    throw new TypeError(
      `checkClient: seed must be an integer from -2147483648 to 2147483647; got ${shown(seed)}.`,
    );
  }
}
