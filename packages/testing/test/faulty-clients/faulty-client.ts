import type { EditionName } from '@aep-sim/types';
import type { ClientEnvironment, ClientUnderTest } from '../../src/index.ts';

/** A client with a mistake, and how it must be reported. */
export interface FaultyClient {
  readonly client: new (environment: ClientEnvironment) => ClientUnderTest;
  /** An edition in which the mistake shows. Default `platform`. */
  readonly edition?: EditionName;
  /** The `problem` of the error. */
  readonly problem: string | RegExp;
  /** Steps that are enough to show it. */
  readonly atMost: number;
  /** The step that fails; absent if the creation of the dataset does. */
  readonly last?: RegExp;
}
