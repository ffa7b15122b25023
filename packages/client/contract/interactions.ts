import type { EditionName } from '@aep-sim/types';
import { MatchersV3 } from '@pact-foundation/pact';
import { gatewayErrors, serviceErrors } from './error-responses.ts';
import { files } from './files.ts';
import { DATA_SET, type Form, forms, page, perSegmentJob, wholeJob } from './forms.ts';
import { DATA_SETS, exportRequest, type Interaction, JOBS, type Params } from './interaction.ts';

const { like, regex, string } = MatchersV3;

const job726 = { id: 726, dataSetId: DATA_SET };
const inStatus = (status: string): readonly [string, Params] => [
  'an export job in status {status}',
  { ...job726, status },
];

const dataSetRequest = {
  name: 'Profile Data Export',
  schemaRef: {
    id: 'https://ns.adobe.com/xdm/context/profile__union',
    contentType: 'application/vnd.adobe.xed+json;version=1',
  },
};

/** Each operation of the client, and the documented errors that it can meet, in the form of one edition. */
export function interactionsOf(edition: EditionName): readonly Interaction[] {
  const form = forms[edition];
  return [
    ...dataSets(form),
    ...creations(form),
    ...polls(form),
    ...lists(),
    ...cancels(form),
    ...files(),
    ...gatewayErrors(),
    ...serviceErrors(),
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

function polls(form: Form): Interaction[] {
  const poll = (status: string, gives: object): Interaction => ({
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
    poll('NEW', { ended: false, errors: [] }),
    poll('PROCESSING', { ended: false, errors: [] }),
    poll('SUCCEEDED', { ended: true, errors: [] }),
    poll('FAILED', { ended: true, batches: [], errors: [{ code: '0090000009' }] }),
    poll('CANCELLING', { ended: false, errors: [] }),
    poll('CANCELLED', { ended: true, errors: [] }),
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
