import type { DataSetFacts } from '../core/data-set.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { isScriptName, scriptNames } from '../core/script.ts';
import { quoted } from '../core/sentence.ts';
import { misspellingOf } from '../editions/nearest.ts';
import { documentedJobs } from '../tenants/worlds/documented.ts';
import { documentedDataSets } from '../tenants/worlds/documented-data-sets.ts';
import type { WorldJob } from '../tenants/worlds/world.ts';
import { dataSetOf, HOUR_MS, type JobChoice, jobOf, NOW, statuses } from './facts.ts';
import type { ParamReader } from './params.ts';

/** The stored data while one interaction is verified: the same in every sandbox. */
export interface StateSetup {
  readonly jobs: readonly WorldJob[];
  readonly dataSets: readonly DataSetFacts[];
  /** Replaces the bearer token of the request with one that is rejected. */
  readonly token?: 'expired' | 'foreign';
  /** No other state can have jobs. */
  readonly noJobs?: true;
}

/** A parameter of a provider state, for its documentation. */
export interface StateParam {
  /** The allowed values. */
  readonly values: string;
  readonly default: string;
}

export interface ProviderState {
  /** The name in a pact file; `{name}` is a parameter, or its value is written there. */
  readonly name: string;
  readonly params: Readonly<Record<string, StateParam>>;
  /** @throws RangeError if a parameter is not valid. */
  readonly setup: (read: ParamReader) => StateSetup;
}

const DATA_SET = '5b7c86968f7b6501e21ba9df';
/** As many digits as the path of a job can have. */
const MAX_ID = 999_999_999_999_999;
const MAX_SEGMENTS = 1000;
const dataSetParam = {
  dataSetId: { values: '24 lowercase hexadecimal digits', default: DATA_SET },
};
const jobParams = {
  id: { values: `an integer from 1 to ${MAX_ID}`, default: '726' },
  ...dataSetParam,
  segments: { values: `number of segments, from 0 to ${MAX_SEGMENTS}`, default: '0' },
};
const batchParam = { batchId: { values: 'any string', default: 'a generated ID' } };
const statusParam = { status: { values: Object.keys(statuses).join(', '), default: 'SUCCEEDED' } };

/** All provider states, in the order in which they are tried. `docs/provider-states.md` is generated from them. */
export const providerStates: readonly ProviderState[] = [
  {
    name: 'no export jobs exist',
    params: {},
    setup: () => ({ jobs: [], dataSets: [dataSetOf(DATA_SET)], noJobs: true }),
  },
  {
    name: '{count} export jobs exist',
    params: { count: { values: 'an integer from 0 to 10000', default: '2' }, ...dataSetParam },
    setup: (read) => {
      const count = read.integer('count', 2, 0, 10_000);
      const dataSetId = read.string('dataSetId', DATA_SET);
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
    params: {
      script: { values: scriptNames.join(', '), default: 'succeeds' },
      ...jobParams,
      ...batchParam,
    },
    setup: (read) => {
      const script = read.string('script', 'succeeds');
      if (!isScriptName(script)) throw notOneOf('script', script, scriptNames);
      // With the pace `instant`, the job is finished or stuck at the first request for it.
      return withJob(withBatch(read), { lifecycle: lifecycleAt(script, 'instant') });
    },
  },
  {
    name: 'an export job in status {status} with {segments} segments per batch',
    params: {
      ...statusParam,
      ...jobParams,
      segments: {
        values: `number of segments, one batch each, from 1 to ${MAX_SEGMENTS}`,
        default: '2',
      },
    },
    setup: (read) => {
      const segments = read.integer('segments', 2, 1, MAX_SEGMENTS);
      return withJob({ ...choice(read), segments, perSegment: true }, statusOf(read));
    },
  },
  {
    name: 'an export job in status {status}',
    params: { ...statusParam, ...jobParams, ...batchParam },
    setup: (read) => withJob(withBatch(read), statusOf(read)),
  },
  {
    name: 'a data set {dataSetId} exists',
    params: dataSetParam,
    setup: (read) => ({ jobs: [], dataSets: [dataSetOf(read.string('dataSetId', DATA_SET))] }),
  },
  {
    name: 'the token has expired',
    params: {},
    setup: () => ({ jobs: [], dataSets: [], token: 'expired' }),
  },
  {
    name: 'the token belongs to another org',
    params: {},
    setup: () => ({ jobs: [], dataSets: [], token: 'foreign' }),
  },
  {
    name: 'the documented jobs exist',
    params: {},
    setup: () => ({ jobs: documentedJobs.platform, dataSets: documentedDataSets }),
  },
];

function choice(read: ParamReader): JobChoice {
  return {
    id: read.integer('id', 726, 1, MAX_ID),
    dataSetId: read.string('dataSetId', DATA_SET),
    segments: read.integer('segments', 0, 0, MAX_SEGMENTS),
  };
}

function withBatch(read: ParamReader): JobChoice {
  const batchId = read.string('batchId', '');
  return { ...choice(read), ...(batchId && { batchId }) };
}

function statusOf(read: ParamReader): Partial<WorldJob> {
  const status = read.string('status', 'SUCCEEDED');
  if (Object.hasOwn(statuses, status)) return statuses[status] ?? {};
  throw notOneOf('status', status, Object.keys(statuses));
}

function notOneOf(name: string, value: string, choices: readonly string[]): RangeError {
  const close = misspellingOf(value, choices);
  const meant = close ? ` Did you mean ${close}?` : '';
  return new RangeError(
    `${name} must be one of: ${choices.join(', ')}; got ${quoted(value)}.${meant}`,
  );
}

function withJob(chosen: JobChoice, facts: Partial<WorldJob>): StateSetup {
  return { jobs: [jobOf(chosen, facts)], dataSets: [dataSetOf(chosen.dataSetId)] };
}
