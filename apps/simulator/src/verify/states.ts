import { isDeepStrictEqual } from 'node:util';
import { quoted } from '../core/sentence.ts';
import { nearest } from '../editions/nearest.ts';
import { requireNamedOnce } from '../tenants/worlds/named-once.ts';
import type { WorldJob } from '../tenants/worlds/world.ts';
import { type Params, readerOf } from './params.ts';
import { type ProviderState, providerStates, type StateSetup } from './provider-states.ts';

/**
 * The state with a name in a pact file, with its parameters.
 *
 * @throws RangeError if there is no such state or parameter, or if a parameter is not valid.
 */
export function setupOf(name: string, params: Params): StateSetup {
  for (const state of providerStates) {
    const written = match(state.name, name);
    if (!written) continue;
    try {
      return state.setup(readerOf(together(state, params, written)));
    } catch (error) {
      if (error instanceof RangeError) throw new RangeError(`${state.name}: ${error.message}`);
      throw error;
    }
  }
  const [one, two, three] = nearestStates(name).map((state) => JSON.stringify(state));
  throw new RangeError(
    `Unknown provider state ${JSON.stringify(name)}. Did you mean ${one}, ${two}, or ${three}? See docs/provider-states.md.`,
  );
}

/** Names of states, the most like first. */
function nearestStates(name: string): readonly string[] {
  const left = providerStates.map((state) => state.name);
  const sorted: string[] = [];
  for (let next = nearest(name, left); next !== undefined; next = nearest(name, left)) {
    sorted.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return sorted;
}

function shownValue(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_SHOWN) : JSON.stringify(value);
}

const MAX_SHOWN = 80;

function together(state: ProviderState, params: Params, written: Params): Params {
  const names = Object.keys(state.params);
  for (const [name, value] of Object.entries(params)) {
    if (!names.includes(name)) {
      const known =
        names.length > 0 ? `Allowed: ${names.join(', ')}.` : 'This state has no parameters.';
      throw new RangeError(`${quoted(name)} is not a known parameter. ${known}`);
    }
    const same =
      value === written[name] || (typeof value === 'number' && `${value}` === written[name]);
    if (Object.hasOwn(written, name) && !same) {
      const [inName, inParams] = [written[name] ?? '', shownValue(value)];
      throw new RangeError(
        `${name} is set twice: ${inName} in the state's name, ${inParams} in params. Remove one.`,
      );
    }
  }
  return { ...params, ...written };
}

/** The parameters in the name of a state; a name in braces has no value. */
function match(pattern: string, name: string): Params | undefined {
  const names = Array.from(pattern.matchAll(/\{(\w+)\}/g), ([, key]) => key ?? '');
  const source = pattern.replaceAll(/\{\w+\}/g, '(\\S+)');
  const found = new RegExp(`^${source}$`, 'i').exec(name.trim());
  if (!found) return undefined;
  const written = names.map((key, at) => [key, found[at + 1] ?? ''] as const);
  return Object.fromEntries(written.filter(([key, value]) => value !== `{${key}}`));
}

/** A state in a pact file. */
export interface StateCall {
  readonly name: string;
  readonly params: Params;
}

/**
 * All states of one interaction together.
 *
 * @throws RangeError if one of them is not valid, or two contradict each other.
 */
export function setupOfAll(calls: readonly StateCall[]): StateSetup {
  const all = calls.map(({ name, params }) => setupOf(name, params));
  const jobs = new Map<number, WorldJob>();
  for (const job of all.flatMap((setup) => setup.jobs)) {
    if (jobs.has(job.id) && !isDeepStrictEqual(jobs.get(job.id), job)) {
      throw new RangeError(`Two states define job ${job.id} differently. Give each its own id.`);
    }
    jobs.set(job.id, job);
  }
  if (jobs.size > 0 && all.some(({ noJobs }) => noJobs)) {
    throw new RangeError('"no export jobs exist" cannot be combined with a state that has jobs.');
  }
  const tokens = new Set(all.flatMap(({ token }) => token ?? []));
  if (tokens.size > 1) throw new RangeError('Two states define the token differently. Remove one.');
  const dataSets = new Map(all.flatMap((setup) => setup.dataSets).map((one) => [one.id, one]));
  const [token] = tokens;
  const setup = { jobs: [...jobs.values()], dataSets: [...dataSets.values()] };
  requireNamedOnce(setup);
  return { ...setup, ...(token && { token }) };
}
