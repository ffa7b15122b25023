import { describe, expect, it } from 'vitest';
import { evidence } from '../../evidence/index.ts';
import type { Entry } from '../../src/journal/port.ts';
import { createCaller, type Sent } from '../callers/caller.ts';
import { dataSetRows, jobRows, wholeRows } from './causes.bodies.ts';
import { controlPlaceRows, controlRows, controlTenantlessRows, tokenRows } from './causes.own.ts';
import { pathRows } from './causes.paths.ts';
import { queryRows } from './causes.queries.ts';
import { access, type CauseRow, gatewayRows, tenantlessRows } from './causes.table.ts';

describe('the first cause in the journal', () => {
  const ofTenant = [...gatewayRows, ...pathRows, ...queryRows];
  const bodies = [...jobRows, ...wholeRows, ...dataSetRows];
  const own = [...controlRows, ...controlPlaceRows];
  it.each<CauseRow>([...ofTenant, ...bodies])('should be right for %s %s %j', (...row) =>
    expectCause(row, 'request', ''),
  );
  it.each<CauseRow>([...tenantlessRows, ...tokenRows])(
    'should be right where there is no sandbox for %s %s %j',
    (...row) => expectCause(row, 'request', '?tenant=none'),
  );
  it.each<CauseRow>(own)('should be right for the control call %s %s %j', (...row) =>
    expectCause(row, 'control', ''),
  );
  it.each<CauseRow>(controlTenantlessRows)(
    'should be right where a control call names no sandbox, for %s %s %j',
    (...row) => expectCause(row, 'control', '?tenant=none'),
  );

  it('should be one of each kind, in many more requests than a hundred', () => {
    const rows = [...ofTenant, ...bodies, ...own, ...tenantlessRows, ...tokenRows];
    expect(rows.length).toBeGreaterThan(200);
    const keywords = new Set(rows.map(([, , , , { keyword }]) => keyword));
    expect(keywords.size).toBeGreaterThan(30);
    const ids = rows.flatMap(([, , , , why]) => why.evidence ?? []);
    expect(ids.filter((id) => !Object.hasOwn(evidence, id))).toEqual([]);
  });

  it('should be followed by all others', async () => {
    const { call } = createCaller();
    await call('GET', '/data/core/ups/export/jobs?limit=0&page=x&status=y');
    await call('PUT', '/_sim/rules', { body: {} });
    await call('POST', '/_sim/rules', { body: { efect: {}, times: 0 } });
    const { entries } = (await call('GET', '/_sim/journal')).json<{ entries: Entry[] }>();
    const told = entries.map(({ why = [] }) =>
      why.map((one) => [one.pointer, one.keyword, one.nearest]),
    );
    expect(told).toEqual([
      [
        ['/limit', 'minimum', 1],
        ['/page', 'type', undefined],
        ['/status', 'enum', 'NEW'],
      ],
      [
        ['/effect', 'required', 'efect'],
        ['/efect', 'additionalProperties', 'effect'],
        ['/times', 'minimum', 1],
      ],
    ]);
  });
});

async function expectCause(
  [method, path, sent, status, why]: CauseRow,
  kind: Entry['kind'],
  ring: string,
): Promise<void> {
  const { call, filled, bugs } = await furnished();
  const headers = { authorization: 'Bearer 5a1f0c77', ...sent.headers };
  const answer = await call(method, filled(path), { headers, ...bodyOf(sent, filled) });
  expect(answer.status).toBe(status);
  const { entries } = (await call('GET', `/_sim/journal${ring}`)).json<{ entries: Entry[] }>();
  const entry = entries.at(-1);
  expect(entry).toMatchObject({ kind, request: { method }, response: { status } });
  const expected = JSON.parse(filled(JSON.stringify(why)));
  expect(entry?.why?.[0]).toEqual({ ...expected, message: expect.stringMatching(/\S/) });
  expect(bugs).toEqual([]);
}

/** A sandbox with a data set of either kind, a job that has succeeded and one that has failed. */
async function furnished() {
  const { call, createDataSet, createJob, bugs } = createCaller({
    pace: 'instant',
    population: 1,
    maxBodyBytes: 4096,
  });
  const dataSet = await createDataSet();
  const other = await createDataSet('https://ns.adobe.com/own');
  const { id, destination } = await createJob(dataSet);
  const failed = await createJob(dataSet, { headers: { 'x-aep-sim-script': 'fails-writing' } });
  const parts = await call('GET', `${access}/files/${destination.batchId}-1`);
  const [part] = parts.json<{ data: { name: string; length: string }[] }>().data;
  const shown = await call('GET', `/data/foundation/catalog/dataSets/${dataSet}`);
  const view = Object.values(shown.json<Record<string, { viewId: string }>>())[0]?.viewId;
  const names: Readonly<Record<string, unknown>> = {
    dataSet,
    other,
    job: id,
    batch: destination.batchId,
    failed: failed.destination.batchId,
    file: part?.name,
    last: Number(part?.length) - 1,
    view,
  };
  const filled = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(names[name] ?? all));
  return { call, bugs, filled };
}

function bodyOf({ body }: Sent, filled: (text: string) => string): Pick<Sent, 'body'> {
  if (body === undefined) return {};
  return { body: filled(typeof body === 'string' ? body : JSON.stringify(body)) };
}
