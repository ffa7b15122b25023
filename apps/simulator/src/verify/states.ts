import type { DataSetFacts } from '../core/data-set.ts';
import { followingHex, idSource } from '../core/ids.ts';
import type { ExportRequest, JobFacts } from '../core/job.ts';
import { isScriptName, type Script, type ScriptName, scriptAt } from '../core/script.ts';
import { documentedDataSets, documentedJobs } from '../worlds/documented.ts';

/** What holds while one interaction is verified. Facts, as anywhere: the same for every tenant. */
export interface Given {
  readonly jobs: readonly JobFacts[];
  readonly dataSets: readonly DataSetFacts[];
  /** The bearer token of the request is replaced by one that will be refused. */
  readonly token?: 'expired' | 'foreign';
}

export type Params = Readonly<Record<string, unknown>>;

export interface ProviderState {
  /** As a pact file names it; `{name}` stands for a parameter, given beside the name or written in its place. */
  readonly name: string;
  /** The parameters and what each is without a value. */
  readonly params: Readonly<Record<string, string>>;
  readonly given: (params: Params) => Given;
}

/** The one instant at which everything is verified: 2026-01-01T00:00:00Z. */
export const NOW = 1_767_225_600_000;

const HOUR_MS = 3_600_000;
const DATA_SET = '5b7c86968f7b6501e21ba9df';
const jobParams = {
  id: '726',
  dataSetId: DATA_SET,
  segments: '0; with 1 or more, as many segments',
};

/** All provider states, in the order in which they are tried. `docs/provider-states.md` is generated from them. */
export const providerStates: readonly ProviderState[] = [
  {
    name: 'no export jobs exist',
    params: {},
    given: () => ({ jobs: [], dataSets: [dataSet(DATA_SET)] }),
  },
  {
    name: '{count} export jobs exist',
    params: { count: '2', dataSetId: DATA_SET },
    given: (params) => {
      const count = wholeNumber(params, 'count', 2, 10_000);
      const jobs = Array.from({ length: count }, (_, at) =>
        job({ ...params, id: 1000 + at, createdAt: NOW - (count - at) * HOUR_MS }),
      );
      return { jobs, dataSets: [dataSet(text(params, 'dataSetId', DATA_SET))] };
    },
  },
  {
    name: 'an export job scripted {script}',
    params: { script: 'succeeds', ...jobParams },
    given: (params) => given(params, 'scripted', text(params, 'script', 'succeeds')),
  },
  {
    name: 'an export job in status {status} with {segments} segments per batch',
    params: { status: 'SUCCEEDED', ...jobParams, segments: '2, with a batch for each' },
    given: (params) =>
      given(
        { segments: 2, ...params, perSegment: true },
        'status',
        text(params, 'status', 'SUCCEEDED'),
      ),
  },
  {
    name: 'an export job in status {status}',
    params: { status: 'SUCCEEDED', ...jobParams },
    given: (params) => given(params, 'status', text(params, 'status', 'SUCCEEDED')),
  },
  {
    name: 'a data set {dataSetId} exists',
    params: { dataSetId: DATA_SET },
    given: (params) => ({ jobs: [], dataSets: [dataSet(text(params, 'dataSetId', DATA_SET))] }),
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

/**
 * The state that a pact file names, with its parameters.
 *
 * @throws RangeError when there is no such state, or a parameter is not what it may be.
 */
export function givenBy(name: string, params: Params): Given {
  for (const state of providerStates) {
    const written = match(state.name, name);
    if (written) return state.given({ ...params, ...written });
  }
  const known = providerStates.map((state) => `"${state.name}"`).join(', ');
  throw new RangeError(`there is no provider state "${name}"; there are ${known}`);
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

const statuses: Readonly<Record<string, Partial<JobFacts>>> = {
  NEW: { createdAt: NOW, script: scriptAt('stuck', 'realistic') },
  PROCESSING: { createdAt: NOW - HOUR_MS, script: scriptAt('stuck', 'quick') },
  SUCCEEDED: {},
  FAILED: { script: scriptAt('fails-writing', 'quick') },
  CANCELLING: {
    createdAt: NOW - HOUR_MS,
    script: scriptAt('stuck', 'realistic'),
    cancelAskedAt: NOW,
  },
  CANCELLED: {
    createdAt: NOW - HOUR_MS,
    script: scriptAt('stuck', 'quick'),
    cancelAskedAt: NOW - HOUR_MS / 2,
  },
};

function given(params: Params, by: 'scripted' | 'status', word: string): Given {
  const dataSets = [dataSet(text(params, 'dataSetId', DATA_SET))];
  if (by === 'status') {
    const facts = statuses[word.toUpperCase()];
    if (!facts) throw new RangeError(`status must be one of ${Object.keys(statuses).join(', ')}`);
    return { jobs: [job(params, facts)], dataSets };
  }
  if (!isScriptName(word)) throw new RangeError(`there is no script ${word}`);
  return { jobs: [job(params, { script: ended(word) })], dataSets };
}

/** At the pace `instant`, so that the job has ended, or is stuck, at the first look. */
function ended(name: ScriptName): Script {
  return scriptAt(name, 'instant');
}

function job(params: Params, facts: Partial<JobFacts> = {}): JobFacts {
  const id = wholeNumber(params, 'id', 726, Number.MAX_SAFE_INTEGER);
  const segments = wholeNumber(params, 'segments', 0, 1000);
  const ids = idSource('provider states', { org: '', sandbox: '' });
  const request: ExportRequest = {
    dataSetId: text(params, 'dataSetId', DATA_SET),
    schemaName: '_xdm.context.profile',
    mergePolicy: { id: 'timestampOrdered-none-mp', version: 1 },
    ...(params['perSegment'] === true && { perSegment: true }),
    ...(segments > 0 && {
      filter: {
        segments: Array.from({ length: segments }, (_, at) => ({
          id: ids.uuid(`segment ${at}`),
          namespace: 'ups',
          statuses: ['realized'],
        })),
      },
    }),
  };
  const batches = params['perSegment'] === true ? Math.max(segments, 1) : 1;
  const createdAt = typeof params['createdAt'] === 'number' ? params['createdAt'] : NOW - HOUR_MS;
  return {
    id,
    createdAt,
    requestId: ids.word(`request ${id}`),
    instance: 'ups',
    request,
    script: scriptAt('succeeds', 'quick'),
    batchIds: Array.from({ length: batches }, (_, at) => ids.hex(`batch ${id} ${at}`, 32)),
    exportRunId: ids.uuid(`export ${id}`),
    writeRunId: ids.uuid(`write ${id}`),
    ...facts,
  };
}

function dataSet(id: string): DataSetFacts {
  if (!/^[0-9a-f]{24}$/.test(id)) throw new RangeError(`${id} is no data set id: 24 hex digits`);
  const [documented] = documentedDataSets;
  return {
    id,
    viewId: followingHex(id),
    createdAt: NOW - 24 * HOUR_MS,
    holdsProfiles: true,
    definition: documented?.definition ?? {},
  };
}

function text(params: Params, name: string, otherwise: string): string {
  const value = params[name];
  return value === undefined ? otherwise : String(value);
}

function wholeNumber(params: Params, name: string, otherwise: number, most: number): number {
  const value = Number(params[name] ?? otherwise);
  if (Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
  throw new RangeError(`${name} must be a whole number up to ${most}`);
}
