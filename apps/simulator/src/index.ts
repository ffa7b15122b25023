/**
 * A simulator of Adobe Experience Platform's export-jobs API, in process.
 *
 * @packageDocumentation
 */

import { editionNames, type RuleRequest, type WorldFile } from '@aep-sim/types';
import { hasMembers, isObject } from './core/is-object.ts';
import { joined, sentence } from './core/sentence.ts';
import { textOf } from './editions/problems.ts';
import type { SimulatorOptions as InternalOptions } from './options.ts';
import type { ReadProfiles } from './profiles/imported/read-profiles.ts';
import { checkPath, reading, readOptions } from './read-options.ts';
import { readRules } from './rule-file/read.ts';
import { createSimulator as create, type Simulator } from './simulator.ts';
import type { StartRules } from './tenants/beginnings.ts';
import type { WorldName } from './tenants/worlds/index.ts';
import type { WorldFacts } from './tenants/worlds/world.ts';
import { readWorld } from './world-file/read.ts';

export type { RuleRequest, WorldFile } from '@aep-sim/types';
export type { Limits } from './core/limits.ts';
export type { PaceName, ScriptName } from './core/script.ts';
export type { Tenant } from './core/tenant.ts';
export type { Entry as JournalEntry } from './journal/port.ts';
export type { ReadProfiles } from './profiles/imported/read-profiles.ts';
export type { SandboxReport } from './reports.ts';
export type { Simulator } from './simulator.ts';
export type { WorldName } from './tenants/worlds/index.ts';
export type { WorldFacts } from './tenants/worlds/world.ts';

export interface SimulatorOptions extends Omit<InternalOptions, 'world' | 'rules'> {
  /**
   * What a new sandbox starts with: a named world, or one of your own, as `readWorldFile` gives it. Default `empty`,
   * so that a test has only what it creates; `aep-sim start` has `documented`, the jobs of Adobe's documentation.
   */
  readonly world?: WorldName | WorldFile | WorldFacts;
  /**
   * The rules of each new sandbox, and again after a reset, as if they were sent to `POST /_sim/rules`, in the order in
   * which they are tried. Rules for operations of the token service apply to the whole simulator. Default: none.
   */
  readonly rules?: readonly RuleRequest[];
}

/**
 * Reads profiles of your own, NDJSON or JSON, for the option `profiles`. Profiles without an ingestion time get
 * `now`, Unix time in milliseconds.
 *
 * @throws Error with one sentence that names the file, the line and what to do.
 */
export async function readProfilesFile(path: string, now = Date.now()): Promise<ReadProfiles> {
  checkPath('readProfilesFile', path);
  // Loaded when it is needed: most simulators export made-up profiles, or none.
  const code = await import('./profiles/imported/profiles-file.ts');
  return code.readProfilesFile(path, now);
}

/**
 * Reads a world of your own, for the option `world`.
 *
 * @throws Error that names the file, and each line, place and allowed value of what is wrong in it.
 */
export async function readWorldFile(path: string): Promise<WorldFile> {
  checkPath('readWorldFile', path);
  const code = await import('./world-file/file.ts');
  return code.readWorldFile(path);
}

/**
 * Reads rules of your own, JSON or YAML, for the option `rules`.
 *
 * @throws Error that names the file, and each line, place and allowed value of what is wrong in it.
 */
export async function readRulesFile(path: string): Promise<readonly RuleRequest[]> {
  checkPath('readRulesFile', path);
  const code = await import('./rule-file/file.ts');
  return (await code.rulesIn(path, { isInProcess: true })).file;
}

/** npm only warns of it, and what is missing fails later, and elsewhere. */
const OLD_NODE = `aep-sim requires Node.js 22.18 or newer; this is ${process.versions.node}. Run npm install --save-dev node@22, or install a newer version.`;

/**
 * Makes a simulator that follows the machine's clock unless it is given another.
 *
 * @throws TypeError that names the option, and in a world or rules the place, and what it may be; Error in an old Node.js.
 */
export function createSimulator(options: Partial<SimulatorOptions> = {}): Simulator {
  if (typeof Map.groupBy !== 'function') throw new Error(OLD_NODE);
  if (!hasMembers(options)) throw new TypeError('createSimulator: the options must be an object.');
  const { world, rules, ...others } = readOptions(options);
  return create({
    ...others,
    // Looked up at each call: a test may put a clock of its own in the place of Date.
    now: options.now === undefined ? () => Date.now() : options.now,
    ...(world !== undefined && { world: reading('world', () => worldOf(world, others)) }),
    ...(rules !== undefined && { rules: reading('rules', () => startRulesOf(rules, others)) }),
  });
}

function startRulesOf(
  rules: readonly RuleRequest[],
  { limits }: Pick<SimulatorOptions, 'limits'>,
): StartRules {
  const read = readRules(rules, { isInProcess: true, maxRules: limits?.rules });
  if (read.ok) return read.rules;
  const sentences = read.problems.map(({ sentence }) => sentence).join(' ');
  throw new TypeError(`createSimulator: rules: ${sentences}`);
}

/** Facts have members that a file has not; where there is neither job nor dataset, both mean the same. */
function isWorldFile(world: WorldName | WorldFile | WorldFacts): world is WorldFile {
  if (typeof world !== 'object') return false;
  if (world === null) return true;
  if (isObject(world) && !hasMembers(world)) return false;
  const some: readonly unknown[] = [world.jobs ?? [], world.dataSets ?? []].flat();
  return !some.some((one) => isObject(one) && ('lifecycle' in one || 'holdsProfiles' in one));
}

function worldOf(
  world: WorldName | WorldFile | WorldFacts,
  options: Pick<SimulatorOptions, 'edition'>,
): WorldName | WorldFacts {
  return isWorldFile(world) ? factsOf(world, options) : world;
}

function factsOf(
  world: WorldFile,
  { edition = 'platform' }: Pick<SimulatorOptions, 'edition'>,
): WorldFacts {
  const read = readWorld(world, { edition: editionNames.includes(edition) ? edition : 'platform' });
  if (read.ok) return read.value;
  const sentences = joined(read.problems.map(textOf));
  throw new TypeError(sentence(`createSimulator: world: ${sentences}`));
}
