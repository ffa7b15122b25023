import { isDeepStrictEqual } from 'node:util';
import type { DataSetFacts } from '../core/data-set.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { isScriptName, scriptNames } from '../core/script.ts';
import { misspellingOf, nearest } from '../editions/nearest.ts';
import { documentedJobs } from '../tenants/worlds/documented.ts';
import { documentedDataSets } from '../tenants/worlds/documented-data-sets.ts';
import { requireNamedOnce } from '../tenants/worlds/named-once.ts';
import type { WorldJob } from '../tenants/worlds/world.ts';
import { dataSetOf, HOUR_MS, type JobChoice, jobOf, NOW, statuses } from './facts.ts';
import { type ParamReader, type Params, readerOf } from './params.ts';

/** What holds while one interaction is verified. Facts, as anywhere: the same for every tenant. */
export interface Given {
  readonly jobs: readonly WorldJob[];
  readonly dataSets: readonly DataSetFacts[];
  /** The bearer token of the request is replaced by one that will be refused. */
  readonly token?: 'expired' | 'foreign';
  /** No other state may bring a job. */
  readonly noJobs?: true;
}

export interface ProviderState {
  /** As a pact file names it; `{name}` stands for a parameter, given beside the name or written in its place. */
  readonly name: string;
  /** The parameters, what each may be and what it is without a value. */
  readonly params: Readonly<Record<string, string>>;
  /** @throws RangeError when a parameter is not what it may be. */
  readonly given: (read: ParamReader) => Given;
}

const DATA_SET = '5b7c86968f7b6501e21ba9df';
/** As many digits as the path of a job may have. */
const MAX_ID = 999_999_999_999_999;
const MAX_SEGMENTS = 1000;
const dataSetParam = { dataSetId: `24 hex digits; ${DATA_SET}` };
const jobParams = {
  id: '1 to 15 digits; 726',
  ...dataSetParam,
  segments: `as many segments, 0 to ${MAX_SEGMENTS}; 0`,
};
const batchParam = { batchId: 'any text; one of its own' };

/** All provider states, in the order in which they are tried. `docs/provider-states.md` is generated from them. */
export const providerStates: readonly ProviderState[] = [
  {
    name: 'no export jobs exist',
    params: {},
    given: () => ({ jobs: [], dataSets: [dataSetOf(DATA_SET)], noJobs: true }),
  },
  {
    name: '{count} export jobs exist',
    params: { count: '0 to 10000; 2', ...dataSetParam },
    given: (read) => {
      const count = read.whole('count', 2, 0, 10_000);
      const dataSetId = read.text('dataSetId', DATA_SET);
      const jobs = Array.from({ length: count }, (_, at) =>
        jobOf(
          { id: 1000 + at, dataSetId, segments: 0 },
          { createdAt: NOW - (count - at) * HOUR_MS },
        ),
      );
      return { jobs, dataSets: [dataSetOf(dataSetId)] };
    },
  },
  {
    name: 'an export job scripted {script}',
    params: { script: 'a script; succeeds', ...jobParams, ...batchParam },
    given: (read) => {
      const script = read.text('script', 'succeeds');
      if (!isScriptName(script)) throw notOneOf('script', script, scriptNames);
      // At the pace `instant`, so that the job has ended, or is stuck, at the first look.
      return withJob(withBatch(read), { lifecycle: lifecycleAt(script, 'instant') });
    },
  },
  {
    name: 'an export job in status {status} with {segments} segments per batch',
    params: {
      status: 'a status; SUCCEEDED',
      ...jobParams,
      segments: `as many segments, with a batch for each, 1 to ${MAX_SEGMENTS}; 2`,
    },
    given: (read) => {
      const segments = read.whole('segments', 2, 1, MAX_SEGMENTS);
      return withJob({ ...choice(read), segments, perSegment: true }, statusOf(read));
    },
  },
  {
    name: 'an export job in status {status}',
    params: { status: 'a status; SUCCEEDED', ...jobParams, ...batchParam },
    given: (read) => withJob(withBatch(read), statusOf(read)),
  },
  {
    name: 'a data set {dataSetId} exists',
    params: dataSetParam,
    given: (read) => ({ jobs: [], dataSets: [dataSetOf(read.text('dataSetId', DATA_SET))] }),
  },
  {
    name: 'the token has expired',
    params: {},
    given: () => ({ jobs: [], dataSets: [], token: 'expired' }),
  },
  {
    name: 'the token belongs to another org',
    params: {},
    given: () => ({ jobs: [], dataSets: [], token: 'foreign' }),
  },
  {
    name: 'the documented jobs exist',
    params: {},
    given: () => ({ jobs: documentedJobs.platform, dataSets: documentedDataSets }),
  },
];

function choice(read: ParamReader): JobChoice {
  return {
    id: read.whole('id', 726, 1, MAX_ID),
    dataSetId: read.text('dataSetId', DATA_SET),
    segments: read.whole('segments', 0, 0, MAX_SEGMENTS),
  };
}

function withBatch(read: ParamReader): JobChoice {
  const batchId = read.text('batchId', '');
  return { ...choice(read), ...(batchId && { batchId }) };
}

function statusOf(read: ParamReader): Partial<WorldJob> {
  const status = read.text('status', 'SUCCEEDED');
  if (Object.hasOwn(statuses, status)) return statuses[status] ?? {};
  throw notOneOf('status', status, Object.keys(statuses));
}

function notOneOf(name: string, value: string, choices: readonly string[]): RangeError {
  const close = misspellingOf(value, choices);
  const meant = close ? ` Did you mean ${close}?` : '';
  const got = JSON.stringify(value.slice(0, 80));
  return new RangeError(`${name} must be one of: ${choices.join(', ')}; got ${got}.${meant}`);
}

function withJob(chosen: JobChoice, facts: Partial<WorldJob>): Given {
  return { jobs: [jobOf(chosen, facts)], dataSets: [dataSetOf(chosen.dataSetId)] };
}

/**
 * The state that a pact file names, with its parameters.
 *
 * @throws RangeError when there is no such state, it has no such parameter, or one is not what it may be.
 */
export function givenBy(name: string, params: Params): Given {
  for (const state of providerStates) {
    const written = match(state.name, name);
    if (!written) continue;
    try {
      return state.given(readerOf(together(state, params, written)));
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

function together(state: ProviderState, params: Params, written: Params): Params {
  const names = Object.keys(state.params);
  for (const [name, value] of Object.entries(params)) {
    if (!names.includes(name)) {
      const known = names.length > 0 ? `there are ${names.join(', ')}` : 'it takes none';
      throw new RangeError(`there is no parameter ${name}; ${known}`);
    }
    const same =
      value === written[name] || (typeof value === 'number' && `${value}` === written[name]);
    if (Object.hasOwn(written, name) && !same) {
      throw new RangeError(`${name} stands in the name and beside it, and differs`);
    }
  }
  return { ...params, ...written };
}

/** What stands in the place of a state's parameters; a name in braces says nothing of it. */
function match(pattern: string, name: string): Params | undefined {
  const names = Array.from(pattern.matchAll(/\{(\w+)\}/g), ([, key]) => key ?? '');
  const source = pattern.replaceAll(/\{\w+\}/g, '(\\S+)');
  const found = new RegExp(`^${source}$`, 'i').exec(name.trim());
  if (!found) return undefined;
  const written = names.map((key, at) => [key, found[at + 1] ?? ''] as const);
  return Object.fromEntries(written.filter(([key, value]) => value !== `{${key}}`));
}

/** A state as a pact file gives it. */
export interface StateCall {
  readonly name: string;
  readonly params: Params;
}

/**
 * What all states of one interaction give together.
 *
 * @throws RangeError when one of them is not to be had, or two contradict each other.
 */
export function givenByAll(calls: readonly StateCall[]): Given {
  const all = calls.map(({ name, params }) => givenBy(name, params));
  const jobs = new Map<number, WorldJob>();
  for (const job of all.flatMap((given) => given.jobs)) {
    if (jobs.has(job.id) && !isDeepStrictEqual(jobs.get(job.id), job)) {
      throw new RangeError(`two states differ over job ${job.id}: give each an id of its own`);
    }
    jobs.set(job.id, job);
  }
  if (jobs.size > 0 && all.some(({ noJobs }) => noJobs)) {
    throw new RangeError('one state has export jobs, and another has none');
  }
  const tokens = new Set(all.flatMap(({ token }) => token ?? []));
  if (tokens.size > 1) throw new RangeError('two states differ over the token');
  const dataSets = new Map(all.flatMap((given) => given.dataSets).map((one) => [one.id, one]));
  const [token] = tokens;
  const given = { jobs: [...jobs.values()], dataSets: [...dataSets.values()] };
  requireNamedOnce(given);
  return { ...given, ...(token && { token }) };
}
