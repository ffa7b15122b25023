import type { ExampleRequest, JobRow, Rule, ScriptList, ScriptName } from '@aep-sim/types';
import { replaced } from './json-text.ts';

type Pace = ScriptList['paces'][string];

/** How long a job takes, in milliseconds; undefined: until it is cancelled. */
export function lengthOf(script: ScriptName, pace: Pace): number | undefined {
  const { queuedMs, exportingMs, handoverMs, writingMs, closingMs } = pace;
  if (script === 'stuck') return undefined;
  const written = script === 'fails-exporting' ? 0 : handoverMs + writingMs;
  return queuedMs + exportingMs + written + closingMs;
}

export interface StartBody {
  readonly name: string;
  readonly body: object;
}

/** Names of documented requests, in words; the others have their own. */
const names: Readonly<Record<string, string>> = {
  'profile/create-export-job-profile-only': 'profiles without events',
  'profile/create-export-job-events-only': 'events of profiles',
  'profile/create-export-job': 'profiles and their events',
  'segmentation/create-export-job': 'a segment, evaluated before',
  'segmentation-2020/create-export-job': 'a segment',
  'tutorial-2020/create-export-job': 'a batch for each segment',
};

/** The documented requests that start a job, each once, the simplest first. */
export function startBodies(requests: readonly ExampleRequest[]): readonly StartBody[] {
  const bodies = new Map<string, StartBody>();
  for (const { name, operation, body } of requests.toReversed()) {
    if (operation !== 'createExportJob') continue;
    const key = JSON.stringify(body);
    if (!bodies.has(key)) bodies.set(key, { name: names[name] ?? name, body });
  }
  const sizes = [...bodies].sort(([one], [other]) => one.length - other.length);
  return sizes.map(([, body]) => body);
}

/** The same request, to another dataset, if it names one. */
export function withDataSet(text: string, id: string): string {
  return replaced(text, '/destination/datasetId', JSON.stringify(id));
}

export function dataSetOf(body: unknown): string | undefined {
  const { destination } = (body ?? {}) as { readonly destination?: { datasetId?: unknown } };
  const id = destination?.datasetId;
  return typeof id === 'string' ? id : undefined;
}

/** A dataset that the jobs of a sandbox export to: the wanted one if it can be, else the last. */
export function dataSetAmong(jobs: readonly JobRow[], wanted?: string): string | undefined {
  const there = jobs.filter(({ dataSetGoneAt }) => dataSetGoneAt === undefined);
  const same = there.find(({ dataSetId }) => dataSetId === wanted);
  return (same ?? there[0])?.dataSetId;
}

/** The documented body with which a dataset is created. */
export const DATA_SET = {
  name: 'Export jobs',
  schemaRef: {
    id: 'https://ns.adobe.com/xdm/context/profile__union',
    contentType: 'application/vnd.adobe.xed+json;version=1',
  },
  fileDescription: { persisted: true, containerFormat: 'parquet', format: 'parquet' },
};

/** The response to the create of a dataset: `["@/dataSets/5b02…"]`. */
export function createdDataSet(answer: unknown): string | undefined {
  const [path] = Array.isArray(answer) ? answer : [];
  return typeof path === 'string' ? /[0-9a-f]{24}$/.exec(path)?.[0] : undefined;
}

/** The rule that decides how the next job goes, if there is one for each job. */
export function decidingRule(rules: readonly Rule[]): Rule | undefined {
  return rules.find(
    ({ effect, enabled, exhausted, match = {} }) =>
      effect.type === 'script' &&
      enabled &&
      !exhausted &&
      Object.keys(match).every((name) => name === 'operation'),
  );
}
