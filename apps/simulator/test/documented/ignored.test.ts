import { describe, expect, it } from 'vitest';
import { dataSetsPath, jobRequest, jobsPath, type Sent } from '../callers/caller.ts';
import { batchesPath, entriesOf, tokenForm, withJob } from '../rules/faults.ts';

type Ignored = readonly [pointer: string, nearest?: string];
type Row = readonly [method: string, path: string, body: object | undefined, ...Ignored[]];

const job = (over: object): object => ({ ...jobRequest('{dataSet}'), ...over });
const segments = (...items: object[]) => job({ filter: { segments: items } });
const events = (eventList: object) => job({ additionalFields: { eventList } });
const set = `${dataSetsPath}/{dataSet}`;
const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`no-${at}`, at]));

const bodies: readonly Row[] = [
  ['POST', jobsPath, job({ filters: {} }), ['/filters', 'filter']],
  ['POST', jobsPath, job({ Fields: 'a' }), ['/Fields', 'fields']],
  ['POST', jobsPath, job({ merge_policy: {} }), ['/merge_policy', 'mergePolicy']],
  ['POST', jobsPath, job({ somethingElse: { filter: 1 } }), ['/somethingElse']],
  ['POST', jobsPath, job({ 'a/b~c': 1 }), ['/a~1b~0c']],
  ['POST', jobsPath, job({ toString: 1, constructor: {} }), ['/toString'], ['/constructor']],
  [
    'POST',
    jobsPath,
    job({ destination: { datasetId: '{dataSet}', segmentPerBatches: true } }),
    ['/destination/segmentPerBatches', 'segmentPerBatch'],
  ],
  [
    'POST',
    jobsPath,
    job({ schema: { name: '_xdm.context.profile', version: 1 } }),
    ['/schema/version'],
  ],
  ['POST', jobsPath, job({ schema: undefined, shema: {} }), ['/shema', 'schema']],
  ['POST', jobsPath, job({ mergePolicy: { ID: 'x' } }), ['/mergePolicy/ID', 'id']],
  [
    'POST',
    jobsPath,
    segments({ segmentId: 'a' }, { segmentId: 'b', segmentNS: 'x', state: [] }),
    ['/filter/segments/1/segmentNS', 'segmentNs'],
    ['/filter/segments/1/state'],
  ],
  [
    'POST',
    jobsPath,
    job({ filter: { emptyProfile: true, x: 1 } }),
    ['/filter/emptyProfile', 'emptyProfiles'],
    ['/filter/x'],
  ],
  [
    'POST',
    jobsPath,
    job({ filter: { segmentQualificationTime: { start: 'x' } } }),
    ['/filter/segmentQualificationTime/start'],
  ],
  [
    'POST',
    jobsPath,
    job({ filter: { segmentQualificationTime: { starttime: 'x' } } }),
    ['/filter/segmentQualificationTime/starttime', 'startTime'],
  ],
  [
    'POST',
    jobsPath,
    events({ field: 'x', filter: { fromIngestTimestamps: 'x' } }),
    ['/additionalFields/eventList/field', 'fields'],
    ['/additionalFields/eventList/filter/fromIngestTimestamps', 'fromIngestTimestamp'],
  ],
  [
    'POST',
    jobsPath,
    job({ evaluationInfo: { segmentations: true } }),
    ['/evaluationInfo/segmentations', 'segmentation'],
  ],
  [
    'POST',
    jobsPath,
    job({ segments: [{ segmentId: 'a' }], segmentPerBatch: true, name: 'a', id: 1 }),
    ['/segments', '/filter/segments'],
    ['/segmentPerBatch', '/destination/segmentPerBatch'],
    ['/name'],
    ['/id'],
  ],
  [
    'POST',
    jobsPath,
    job({ filter: { startTime: 'x', eventList: {}, schemaName: 'x' } }),
    ['/filter/startTime', '/filter/segmentQualificationTime/startTime'],
    ['/filter/eventList', '/additionalFields/eventList'],
    ['/filter/schemaName'],
  ],
  ['POST', `/editions/tutorial${jobsPath}`, job({ fieldz: 'a' }), ['/fieldz', 'fields']],
  [
    'POST',
    jobsPath,
    job(many),
    ...Object.keys(many)
      .slice(0, 20)
      .map((name): Ignored => [`/${name}`]),
  ],
  [
    'POST',
    dataSetsPath,
    { nme: 'x', schemaRef: { ID: 'x' } },
    ['/nme', 'name'],
    ['/schemaRef/ID', 'id'],
  ],
  ['PUT', set, { descriptions: 'x' }, ['/descriptions', 'description']],
  ['PATCH', set, { tag: {}, tags: { anything: ['at all'] } }, ['/tag', 'tags']],
];

const queries: readonly Row[] = [
  ['GET', `${jobsPath}?limits=5`, undefined, ['/limits', 'limit']],
  ['GET', `${jobsPath}?datasetId=x&property=name`, undefined, ['/datasetId'], ['/property']],
  ['GET', `${jobsPath}?orderBy=x&limit=5`, undefined, ['/orderBy']],
  ['GET', `${jobsPath}?x=1&x=2`, undefined, ['/x']],
  ['GET', `${jobsPath}?a%2Fb=1&c+d=2`, undefined, ['/a~1b'], ['/c d']],
  ['HEAD', `${jobsPath}?ofset=1`, undefined, ['/ofset', 'offset']],
  ['GET', `${jobsPath}/{job}?verbose=true`, undefined, ['/verbose']],
  ['GET', `/editions/profile${jobsPath}?sorts=x`, undefined, ['/sorts', 'sort']],
  ['GET', `${dataSetsPath}/{dataSet}?limt=5`, undefined, ['/limt']],
  ['GET', `${batchesPath}/{batch}?verbose=true`, undefined, ['/verbose']],
  ['GET', '/data/foundation/export/batches/{batch}/files?strat=1', undefined, ['/strat', 'start']],
  ['GET', '/data/foundation/export/files/{batch}-1?paht=x', undefined, ['/paht', 'path']],
];

const nothing: readonly Row[] = [
  ['POST', jobsPath, segments({ segmentId: 'a', segmentNs: 'ups', status: ['realized'] })],
  [
    'POST',
    jobsPath,
    events({ fields: 'x', filter: { fromIngestTimestamp: '2020-01-01T00:00:00Z' } }),
  ],
  ['GET', `${jobsPath}?limit=5&offset=0&status=NEW&start=0&page=1&sort=id:asc`, undefined],
  ['POST', dataSetsPath, { tags: { own: ['x'] }, schemaRef: { id: 'x', contentType: 'y' } }],
  ['PATCH', set, [{ op: 'add', path: '/unknown', value: 1 }]],
  ['GET', `${jobsPath}?`, undefined],
  ['POST', `${dataSetsPath}?requestDataSource=False`, { schemaRef: { id: 'x' } }],
  // On a list of the Catalog any other name is a property's, and was applied.
  ['GET', `${dataSetsPath}?owner=5&Name[]=x&requestDataSource=True`, undefined],
  ['GET', `${batchesPath}?owner=5&dataset={dataSet}&createdClient=x`, undefined],
];

describe('what no document names', () => {
  it.each(named([...bodies, ...queries]))('should be told, and passed over: $title', ({ row }) =>
    expectIgnored(row),
  );

  it.each(named(nothing))('should not be told where there is none: $title', ({ row }) =>
    expectIgnored(row),
  );

  it('should be told of a request that is rejected too', async () => {
    const { caller } = await withJob();
    await caller.call('POST', `${jobsPath}?dryrun=1`, { body: { filters: {} } });
    const [entry] = (await entriesOf(caller)).slice(-1);
    expect(entry).toMatchObject({
      response: { status: 400 },
      why: [{ pointer: '/destination' }],
    });
    expect(entry?.ignored).toEqual([
      { in: 'query', pointer: '/dryrun' },
      { pointer: '/filters', nearest: 'filter' },
    ]);
  });

  it('should be told in a header that every client can read', async () => {
    const { caller } = await withJob();
    const name = `${'x'.repeat(400)}\r\nset-cookie: a\u00e9\u{1f600}`;
    const query = new URLSearchParams({ [name]: '1', [`${name}2`]: '1' });
    const { headers } = await caller.call('GET', `${jobsPath}?${query}`);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-aep-sim-hint')).toMatch(/^[\x20-\x7e]{500}$/);
  });

  it('should change nothing of what is answered', async () => {
    const { caller, dataSet } = await withJob();
    const { fields } = (await caller.createJob(dataSet, { body: { fieldss: 'x' } })) as {
      fields?: string;
    };
    expect(fields).toBeUndefined();
    const whole = await caller.call('GET', jobsPath);
    const hinted = await caller.call('GET', `${jobsPath}?datasetId=x&property=y`);
    expect([hinted.status, hinted.text]).toEqual([200, whole.text]);
  });

  it('should be hinted at where a slip was taken for a property to filter by', async () => {
    const { caller } = await withJob();
    const hintOf = async (path: string) => {
      const { status, headers } = await caller.call('GET', path);
      return [status, headers.get('x-aep-sim-hint')];
    };
    expect(await hintOf(`${dataSetsPath}?limt=5&name=x`)).toEqual([
      200,
      'filtered by /limt in the query, did you mean limit?',
    ]);
    expect(await hintOf(`${batchesPath}?orderby=created&dataset=x`)).toEqual([200, null]);
    expect(await hintOf(`${batchesPath}?datset=x`)).toEqual([
      200,
      'filtered by /datset in the query, did you mean dataSet?',
    ]);
    expect(await hintOf(`${dataSetsPath}?description=x&tags.team=y`)).toEqual([200, null]);
  });

  it('should be told neither of the token service nor of the control plane', async () => {
    const { caller } = await withJob();
    await caller.call('POST', `/ims/token/v3?x=1`, {
      ...tokenForm,
      body: `${tokenForm.body}&scope=a`,
    });
    await caller.call('PUT', '/_sim/clock?x=1', { body: { running: true } });
    const [token] = (await entriesOf(caller, '?tenant=none')).slice(-1);
    const [clock] = (await entriesOf(caller)).slice(-1);
    expect([token, clock]).toMatchObject([{ operation: 'createToken' }, { operation: 'setClock' }]);
    expect([token?.ignored, clock?.ignored]).toEqual([undefined, undefined]);
  });
});

function named(rows: readonly Row[]): { readonly title: string; readonly row: Row }[] {
  return rows.map((row) => ({ row, title: `${row[0]} ${row[1]} ${JSON.stringify(row[2] ?? '')}` }));
}

async function expectIgnored([method, path, body, ...ignored]: Row): Promise<void> {
  const { caller, ...names } = await withJob();
  const filled = (text: string) =>
    text.replaceAll(/\{(dataSet|job|batch)\}/g, (_, name: keyof typeof names) => `${names[name]}`);
  const sent: Sent = body ? { body: filled(JSON.stringify(body)) } : {};
  const answer = await caller.call(method, filled(path), sent);
  const [entry] = (await entriesOf(caller)).slice(-1);
  expect(entry?.request.method).toBe(method);
  const place = body ? {} : { in: 'query' };
  const expected = ignored.map(([pointer, nearest]) => ({
    ...place,
    pointer,
    ...(nearest && { nearest }),
  }));
  expect(entry?.ignored ?? []).toEqual(expected);
  // The answer says it too, but for names in a body that look like no slip.
  const slips = ignored.filter(([, nearest]) => !body || nearest !== undefined);
  const hint = answer.headers.get('x-aep-sim-hint')?.split('; ') ?? [];
  expect(hint).toEqual(
    slips.map(([pointer, nearest]) => {
      const where = body ? pointer : `${pointer} in the query`;
      return `ignored ${where}${nearest === undefined ? '' : `, did you mean ${nearest}?`}`;
    }),
  );
}
