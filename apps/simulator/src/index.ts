/**
 * A simulator of Adobe Experience Platform's export-jobs API, in process.
 *
 * @packageDocumentation
 */

import { createSimulator as create, type Simulator } from './app.ts';
import type { SimulatorOptions } from './options.ts';

export type { Simulator } from './app.ts';
export type { PaceName, ScriptName } from './core/script.ts';
export type { SimulatorOptions } from './options.ts';
export type { WorldFacts, WorldName } from './worlds/index.ts';

/** Makes a simulator that follows the machine's clock unless it is given another. */
export function createSimulator(options: Partial<SimulatorOptions> = {}): Simulator {
  return create({ ...options, now: options.now ?? Date.now });
}
