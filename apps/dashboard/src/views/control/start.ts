import { DATA_SETS, JOBS } from '../../model/api-paths.ts';
import { readJson } from '../../model/json-text.ts';
import { createdDataSet, DATA_SET, withDataSet } from '../../model/start-job.ts';
import type { Page } from '../../state/page.ts';
import { type Failed, failedBy } from '../../state/use-action.ts';

export interface Start {
  readonly text: string;
  /** Undefined: as a rule decides, or as the simulator was started. */
  readonly script: string | undefined;
  /** Undefined: the default. */
  readonly pace: string | undefined;
  /** Told the body in which the dataset was replaced. */
  readonly onChange: (text: string) => void;
}

export interface Started {
  readonly id?: number;
  readonly failed?: Failed;
}

const NOT_STARTED = 'Not started.';
/** A rule for this page's own requests alone: no other client can use it up. */
const OWN = { 'x-aep-sim-page': '1' };

/** Starts a job. A sandbox without a dataset gets one first, and a pace of its own is a rule for this one job. */
export async function startJob(page: Page, start: Start): Promise<Started> {
  const read = readJson(start.text);
  if (!read.isJson) return { failed: { ...read, outcome: NOT_STARTED, isCalled: false } };
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    const sentence = 'The body must be a JSON object.';
    return { failed: { sentence, outcome: NOT_STARTED, isCalled: false } };
  }
  // Sent as it was typed: to parse it and to print it again would change its numbers.
  let body = start.text;
  let change: string | undefined;
  if (await hasNoDataSet(page)) {
    const made = await makeDataSet(page);
    if ('failed' in made) return made;
    change = 'The dataset was created.';
    body = withDataSet(body, made.dataSet);
    start.onChange(body);
  }
  const armed = await armPace(page, start);
  if (armed.failed) return { failed: { ...armed.failed, ...(change && { change }) } };
  const headers = {
    ...(armed.rule !== undefined && OWN),
    ...(armed.rule === undefined && start.script && { 'x-aep-sim-script': start.script }),
  };
  const outcome = await page.act({ method: 'POST', path: JOBS, body, headers });
  if (armed.rule) await page.act({ method: 'DELETE', path: `/_sim/rules/${armed.rule}` });
  const failed = failedBy(NOT_STARTED, outcome);
  if (failed) return { failed: { ...failed, ...(change && { change }) } };
  const { id } = ((outcome.isDone && outcome.body) ?? {}) as { readonly id?: number };
  return id === undefined ? {} : { id };
}

/** Derived from the control plane: a read of the API could use up a fault. */
async function hasNoDataSet({ source, data }: Page): Promise<boolean> {
  const store = data.value;
  if (!store || store.jobs.value.length > 0) return false;
  const { org, sandbox } = store.tenant;
  const rows = await source.tenants();
  const row = rows.find((one) => one.org === org && one.sandbox === sandbox);
  if (row) return row.dataSets === 0;
  const { name } = await source.world(store.tenant);
  return name === 'empty';
}

/** The ID of a new dataset, or why there is none. */
export async function makeDataSet(
  page: Page,
): Promise<{ readonly dataSet: string } | { readonly failed: Failed }> {
  const outcome = await page.act({ method: 'POST', path: DATA_SETS, body: DATA_SET });
  const failed = failedBy('No dataset was created.', outcome);
  if (failed) return { failed };
  const dataSet = createdDataSet(outcome.isDone ? outcome.body : undefined);
  if (dataSet !== undefined) return { dataSet };
  const sentence = 'The response has no dataset ID.';
  return { failed: { outcome: NOT_STARTED, sentence, change: '', isCalled: true } };
}

async function armPace(
  page: Page,
  { script, pace }: Start,
): Promise<{ readonly rule?: string; readonly failed?: Failed }> {
  if (script === undefined || pace === undefined) return {};
  const outcome = await page.act({
    method: 'POST',
    path: '/_sim/rules',
    body: {
      name: 'how the next job of the page goes',
      match: { header: OWN },
      times: 1,
      effect: { type: 'script', script, pace },
    },
  });
  const failed = failedBy(NOT_STARTED, outcome);
  if (failed) return { failed };
  const { id } = ((outcome.isDone && outcome.body) ?? {}) as { readonly id?: string };
  return id === undefined ? {} : { rule: id };
}
