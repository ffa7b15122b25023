import type { EditionName } from '@aep-sim/types';
import type { ClientEnvironment, ClientUnderTest } from '../../src/index.ts';

/** A client with a fault, and what is to be found. */
export interface FaultyClient {
  readonly client: new (environment: ClientEnvironment) => ClientUnderTest;
  /** Where the fault shows. Default `platform`. */
  readonly edition?: EditionName;
  /** The problem as it is told. */
  readonly problem: string | RegExp;
  /** Steps that are enough to show it. */
  readonly atMost: number;
  /** The step that shows it; absent where the making of the data set does. */
  readonly last?: RegExp;
}
