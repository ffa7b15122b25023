import type { EditionName } from '@aep-sim/types';
import { MatchersV3 } from '@pact-foundation/pact';
import { ApiError, type Client } from '../src/index.ts';
import { DATA_SET, type Form, forms, page, perSegmentJob, wholeJob } from './forms.ts';

const { eachLike, equal, like, regex, string } = MatchersV3;

type Params = Readonly<Record<string, string | number>>;

/** One call of the client: what it sends, what it is answered, and what it makes of that. */
export interface Interaction {
  readonly description: string;
  readonly given: readonly [state: string, params?: Params];
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly status: number;
  readonly answer?: object;
  readonly call: (client: Client) => Promise<unknown>;
  /** What the call gives or, for an error, what is in it. */
  readonly gives: object;
}

const JOBS = '/data/core/ups/export/jobs';
const DATA_SETS = '/data/foundation/catalog/dataSets';
const job726 = { id: 726, dataSetId: DATA_SET };
const inStatus = (status: string): readonly [string, Params] => [
  'an export job in status {status}',
  { ...job726, status },
];

const exportRequest = {
  fields: 'identityMap,personalEmail.address',
  filter: { segments: [{ segmentId: '52c26d0d-45f2-47a2-ab30-ed06abc981ff' }] },
  destination: { datasetId: DATA_SET, segmentPerBatch: false },
  schema: { name: '_xdm.context.profile' },
};
const dataSetRequest = {
  name: 'Profile Data Export',
  schemaRef: {
    id: 'https://ns.adobe.com/xdm/context/profile__union',
    contentType: 'application/vnd.adobe.xed+json;version=1',
  },
};

/** Every operation of the client and every documented error, in the form of one edition. */
export function interactionsOf(edition: EditionName): readonly Interaction[] {
  const form = forms[edition];
  return [
    ...dataSets(form),
    ...creations(form),
    ...looks(form),
    ...lists(),
    ...cancels(form),
    ...errors(),
  ];
}

function dataSets(form: Form): Interaction[] {
  return [
    {
      description: 'a data set is created',
      given: ['no export jobs exist'],
      method: 'POST',
      path: DATA_SETS,
      body: dataSetRequest,
      status: 201,
      answer: [regex(`^${form.created}[0-9a-f]{24}$`, `${form.created}${DATA_SET}`)],
      call: (client) => client.createDataSet(dataSetRequest),
      gives: { id: DATA_SET },
    },
    {
      description: 'a data set is read',
      given: ['a data set {dataSetId} exists', { dataSetId: DATA_SET }],
      method: 'GET',
      path: `${DATA_SETS}/${DATA_SET}`,
      status: 200,
      answer: { [DATA_SET]: { name: string('Profile Data Export'), tags: like({}) } },
      call: (client) => client.getDataSet(DATA_SET),
      gives: { id: DATA_SET, name: 'Profile Data Export' },
    },
  ];
}

function creations(form: Form): Interaction[] {
  return [
    {
      description: 'an export job is started',
      given: ['a data set {dataSetId} exists', { dataSetId: DATA_SET }],
      method: 'POST',
      path: JOBS,
      body: exportRequest,
      status: 200,
      answer: wholeJob(form, 'NEW'),
      call: (client) => client.createExportJob(exportRequest),
      gives: { id: 726, status: 'NEW', ended: false, dataSetId: DATA_SET },
    },
  ];
}

function looks(form: Form): Interaction[] {
  const look = (status: string, gives: object): Interaction => ({
    description: `a job is read that is ${status}`,
    given: inStatus(status),
    method: 'GET',
    path: `${JOBS}/726`,
    status: 200,
    answer: wholeJob(form, status),
    call: (client) => client.getExportJob(726),
    gives: { id: 726, status, dataSetId: DATA_SET, segmentPerBatch: false, ...gives },
  });
  return [
    look('NEW', { ended: false, errors: [] }),
    look('PROCESSING', { ended: false, errors: [] }),
    look('SUCCEEDED', { ended: true, errors: [] }),
    look('FAILED', { ended: true, batches: [], errors: [{ code: '0090000009' }] }),
    look('CANCELLING', { ended: false, errors: [] }),
    look('CANCELLED', { ended: true, errors: [] }),
    {
      description: 'a job is read that has a batch for each segment',
      given: [
        'an export job in status {status} with {segments} segments per batch',
        { ...job726, status: 'SUCCEEDED', segments: 2 },
      ],
      method: 'GET',
      path: `${JOBS}/726`,
      status: 200,
      answer: perSegmentJob(form),
      call: (client) => client.getExportJob(726),
      gives: {
        dataSetId: DATA_SET,
        segmentPerBatch: true,
        batches: [{ segment: { namespace: 'ups', statuses: ['realized'] } }],
      },
    },
  ];
}

function lists(): Interaction[] {
  const next = '/export/jobs/?limit=1&offset=1767222000000_1001';
  const list = (description: string, count: number, link: string, gives: object): Interaction => ({
    description,
    given: ['{count} export jobs exist', { count }],
    method: 'GET',
    path: JOBS,
    query: { limit: '1' },
    status: 200,
    answer: page(link),
    call: (client) => client.exportJobPage({ limit: 1 }),
    gives: { jobs: [{ id: 1001 }], ...gives },
  });
  return [
    list('a page of the list is read that another follows', 2, next, {
      next: '1767222000000_1001',
    }),
    list('the last page of the list is read', 1, '', {}),
    {
      description: 'a list is read that is empty',
      given: ['no export jobs exist'],
      method: 'GET',
      path: JOBS,
      status: 200,
      answer: { records: [], link: { next: '' } },
      call: (client) => client.exportJobPage(),
      gives: { jobs: [] },
    },
  ];
}

function cancels(form: Form): Interaction[] {
  const answer = { status: true, message: string('Export job has been marked for cancelling') };
  return [
    {
      description: 'a job is cancelled',
      given: inStatus('PROCESSING'),
      method: 'DELETE',
      path: `${JOBS}/726`,
      status: form.cancel,
      ...(form.cancel === 200 && { answer }),
      call: async (client) => ({ cancelled: await client.cancelExportJob(726) }),
      gives: { cancelled: undefined },
    },
  ];
}

function errors(): Interaction[] {
  const refused = (call: (client: Client) => Promise<unknown>) => (client: Client) =>
    call(client).then(
      () => Promise.reject(new Error('the call should have been refused')),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        return { status: error.status, code: error.code };
      },
    );
  const profileError = (status: number, code: string) => ({
    errors: { [status]: eachLike({ code: equal(code), message: string('why') }) },
  });
  return [
    {
      description: 'a call is refused because its token has expired',
      given: ['the token has expired'],
      method: 'GET',
      path: `${JOBS}/726`,
      status: 401,
      answer: { error_code: '401013', message: string('Oauth token is not valid') },
      call: refused((client) => client.getExportJob(726)),
      gives: { status: 401, code: '401013' },
    },
    {
      description: 'an unknown job is asked for',
      given: ['no export jobs exist'],
      method: 'GET',
      path: `${JOBS}/727`,
      status: 404,
      // Which code a missing job has, no document says: any will do.
      answer: { errors: { 404: eachLike({ code: string('404'), message: string('why') }) } },
      call: refused((client) => client.getExportJob(727)),
      gives: { status: 404, code: '404' },
    },
    {
      description: 'an unknown job is cancelled',
      given: ['no export jobs exist'],
      method: 'DELETE',
      path: `${JOBS}/727`,
      status: 404,
      answer: { errors: { 404: eachLike({ code: string('404'), message: string('why') }) } },
      call: refused((client) => client.cancelExportJob(727)),
      gives: { status: 404, code: '404' },
    },
    {
      description: 'a job is started for a data set that Catalog does not know',
      given: ['no export jobs exist'],
      method: 'POST',
      path: JOBS,
      body: { ...exportRequest, destination: { datasetId: '0123456789abcdef01234567' } },
      status: 400,
      answer: profileError(400, 'UPLIB-101554-503'),
      call: refused((client) =>
        client.createExportJob({
          ...exportRequest,
          destination: { datasetId: '0123456789abcdef01234567' },
        }),
      ),
      gives: { status: 400, code: 'UPLIB-101554-503' },
    },
    {
      description: 'a job is started with a time that is none',
      given: ['no export jobs exist'],
      method: 'POST',
      path: JOBS,
      body: { ...exportRequest, filter: { fromIngestTimestamp: 'yesterday' } },
      status: 400,
      answer: profileError(400, 'UPLIB-101206-500'),
      call: refused((client) =>
        client.createExportJob({ ...exportRequest, filter: { fromIngestTimestamp: 'yesterday' } }),
      ),
      gives: { status: 400, code: 'UPLIB-101206-500' },
    },
    {
      description: 'an unknown data set is asked for',
      given: ['no export jobs exist'],
      method: 'GET',
      path: `${DATA_SETS}/0123456789abcdef01234567`,
      status: 404,
      answer: { title: 'NotFoundError', detail: string('DataSet not found.') },
      call: refused((client) => client.getDataSet('0123456789abcdef01234567')),
      gives: { status: 404, code: 'NotFoundError' },
    },
  ];
}
