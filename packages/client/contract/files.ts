import { MatchersV3 } from '@pact-foundation/pact';
import { rejected } from './error-responses.ts';
import { DATA_SET } from './forms.ts';
import type { Interaction } from './interaction.ts';

const { eachLike, integer, regex, string } = MatchersV3;

const BATCH = 'da5cfb4de32c4b93a09f7e37fa53ad52';
const BATCHES = `/data/foundation/catalog/batches/${BATCH}`;
const FILES = `/data/foundation/export/batches/${BATCH}/files`;

const inStatus = (status: string): Interaction['given'] => [
  'an export job in status {status}',
  { id: 726, dataSetId: DATA_SET, batchId: BATCH, status },
];

/** What jobs leave: batches in Catalog, and their files. */
export function files(): Interaction[] {
  const batch = (status: string, answer: object, gives: object): Interaction => ({
    description: `a batch is read that is ${status}`,
    given: inStatus(status === 'success' ? 'SUCCEEDED' : 'FAILED'),
    method: 'GET',
    path: BATCHES,
    status: 200,
    answer: {
      [BATCH]: { status, relatedObjects: [{ type: 'dataSet', id: DATA_SET }], ...answer },
    },
    call: (client) => client.getBatch(BATCH),
    gives: { id: BATCH, status, dataSetId: DATA_SET, ...gives },
  });
  return [
    batch(
      'success',
      { metrics: { recordsWritten: integer(1000) }, errors: [] },
      { succeeded: true, metrics: { recordsWritten: 1000 } },
    ),
    batch(
      'failed',
      { errors: eachLike({ code: string('0090000009'), description: string('why') }) },
      { failed: true, errors: [{ code: '0090000009' }] },
    ),
    {
      description: 'the files of a batch are listed',
      given: inStatus('SUCCEEDED'),
      method: 'GET',
      path: FILES,
      query: { start: '0' },
      status: 200,
      answer: {
        data: eachLike({ dataSetFileId: regex(`^${BATCH}-\\d+$`, `${BATCH}-1`) }),
        _page: { count: integer(1) },
      },
      call: (client) => client.batchFilesPage(BATCH),
      gives: { files: [{ dataSetFileId: `${BATCH}-1` }], total: 1 },
    },
    {
      description: 'the files of a batch are listed whose job has not ended',
      given: inStatus('PROCESSING'),
      method: 'GET',
      path: FILES,
      query: { start: '0' },
      status: 404,
      answer: { title: 'NotFoundError', detail: string('why') },
      call: rejected((client) => client.batchFilesPage(BATCH)),
      gives: { status: 404, code: 'NotFoundError' },
    },
    {
      description: 'an unknown batch is asked for',
      given: ['no export jobs exist'],
      method: 'GET',
      path: BATCHES,
      status: 404,
      answer: { title: 'NotFoundError', detail: string('why') },
      call: rejected((client) => client.getBatch(BATCH)),
      gives: { status: 404, code: 'NotFoundError' },
    },
  ];
}
