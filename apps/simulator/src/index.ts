/**
 * A simulator of Adobe Experience Platform's export-jobs API, in process.
 *
 * @packageDocumentation
 */

import type { ReadProfiles } from './export/imported/read-profiles.ts';
import type { SimulatorOptions } from './options.ts';
import { createSimulator as create, type Simulator } from './simulator.ts';

export type { PaceName, ScriptName } from './core/script.ts';
export type { Tenant } from './core/tenant.ts';
export type { ReadProfiles } from './export/imported/read-profiles.ts';
export type { Entry as JournalEntry } from './journal/port.ts';
export type { SimulatorOptions } from './options.ts';
export type { Simulator } from './simulator.ts';
export type { WorldName } from './tenants/worlds/index.ts';
export type { WorldFacts } from './tenants/worlds/world.ts';

/**
 * Reads profiles of your own, NDJSON or JSON, for the option `profiles`. What does not say when it came in, came in
 * at `now`, in milliseconds since 1970.
 *
 * @throws Error with one sentence that names the file, the line and what to do.
 */
export async function readProfilesFile(path: string, now = Date.now()): Promise<ReadProfiles> {
  // Loaded when it is needed: most simulators export made-up profiles, or none.
  const code = await import('./export/imported/profiles-file.ts');
  return code.readProfilesFile(path, now);
}

/** Makes a simulator that follows the machine's clock unless it is given another. */
export function createSimulator(options: Partial<SimulatorOptions> = {}): Simulator {
  return create({ ...options, now: options.now ?? Date.now });
}
