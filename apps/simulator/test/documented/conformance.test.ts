import { describe, expect, it } from 'vitest';
import { exceptions } from './conformance.exceptions.ts';
import { differences } from './differences.ts';
import {
  type Answer,
  type Client,
  dataSetsPath,
  jobsPath,
  startSimulator,
} from './documented-client.ts';
import { fixture, type Json, type Source, sources } from './documents.ts';
import { shapeOf } from './shape.ts';

const responses = sources.filter(
  ({ file, payload }) => file.endsWith('.response.json') || payload === 'Destination',
);

describe('each documented answer', () => {
  it.each(responses)('should be one that facts can have: $file', async (source) => {
    const client = startSimulator({ edition: source.edition });

    const { status, body } = await answers[kindOf(source)](client, source);

    expect(differences(shapeOf(fixture(source.file)), shapeOf(body))).toEqual(allowed(source.file));
    expect(status).toBe(source.status ?? (source.payload === 'DataSetCreated' ? 201 : 200));
  });

  it('should have the form of a later GET where a document prints an ended job as just created', async () => {
    const file = 'segmentation-2020/create-export-job.response.json';
    const client = startSimulator({ edition: 'segmentation-2020' });
    const { body } = await createJob(client, requestOf(file), { script: 'partly-fails' });

    const later = await getLater(client, body);

    expect(differences(shapeOf(fixture(file)), shapeOf(later.body))).toEqual([]);
  });

  it('should have no exception without a fixture', () => {
    const files = responses.map(({ file }) => file);

    const stray = exceptions.filter(({ file }) => !files.includes(file));

    expect(files).toHaveLength(23);
    expect(stray).toEqual([]);
  });
});

type Kind = 'create' | 'get' | 'list' | 'cancel' | 'data set' | 'destination';

/** How a client comes by each kind of answer. */
const answers: Record<Kind, (client: Client, source: Source) => Promise<Answer>> = {
  create: (client, { file }) => createJob(client, requestOf(file)),
  get: async (client, { file }) => {
    const { body } = await createLike(client, fixture(file) as Json);
    return getLater(client, body);
  },
  list: async (client, { file }) => {
    const { records } = fixture(file) as { records: Json[] };
    const [oldest = {}] = records;
    // One job more than the page holds, so that there is a next page.
    for (const record of [oldest, ...records.toReversed()]) {
      await createLike(client, record);
      await passTime(client);
    }
    return client('GET', `${jobsPath}?limit=${records.length}`);
  },
  cancel: async (client, { edition }) => {
    const { body } = await createJob(
      client,
      requestOf(`${edition}/create-export-job.response.json`),
    );
    return client('DELETE', `${jobsPath}/${(body as Json)['id']}`);
  },
  'data set': (client, { file }) =>
    client('POST', dataSetsPath, { body: fixture(requestFileOf(file)) }),
  destination: async (client, { file }) => {
    const { segmentPerBatch, batches } = fixture(file) as {
      segmentPerBatch: boolean;
      batches?: Json[];
    };
    const segments = batches?.map(({ batchId: _, status, ...segment }) => ({
      ...segment,
      status: [status].flat(),
    }));
    const answer = await createJob(client, {
      schema: { name: '_xdm.context.profile' },
      filter: segments ? { segments } : {},
      destination: { segmentPerBatch },
    });
    return { ...answer, body: (answer.body as Json)['destination'] };
  },
};

function kindOf({ file, payload }: Source): Kind {
  if (payload === 'Destination') return 'destination';
  if (payload === 'DataSetCreated') return 'data set';
  if (payload === 'ExportJobPage') return 'list';
  if (payload === 'CancelResponse') return 'cancel';
  return file.includes('/create-') ? 'create' : 'get';
}

function allowed(file: string): object[] {
  return exceptions
    .filter((exception) => exception.file === file)
    .map(({ at, printed, simulated }) => ({ at, printed, simulated }));
}

const requestFileOf = (file: string): string => file.replace('.response.', '.request.');
const requestOf = (file: string): Json => fixture(requestFileOf(file)) as Json;

/** Creates a job to a data set of the simulator's own, whatever data set the document names. */
async function createJob(
  client: Client,
  request: Json,
  { script, instance }: { script?: string | undefined; instance?: string } = {},
): Promise<Answer> {
  const dataSet = await client('POST', dataSetsPath, {
    body: fixture('tutorial-2019/create-data-set.request.json'),
  });
  const [location = ''] = dataSet.body as string[];
  const destination = { ...(request['destination'] as Json), datasetId: location.slice(11) };
  return client('POST', jobsPath, {
    headers: { 'x-aep-sim-script': script, 'x-profile-instance-id': instance },
    body: { ...request, destination },
  });
}

/** Creates the job that a documented one would have come from: with what that one echoes, and ending as it did. */
function createLike(client: Client, job: Json): Promise<Answer> {
  const { schema, fields, mergePolicy, filter, additionalFields, profileInstanceId } = job;
  const { segmentPerBatch } = job['destination'] as Json;
  const request = {
    schema,
    fields,
    mergePolicy,
    filter,
    additionalFields,
    destination: { segmentPerBatch },
  };
  return createJob(client, request, { script: scriptOf(job), instance: String(profileInstanceId) });
}

function scriptOf({ status, errors }: Json): string | undefined {
  if (status === 'FAILED') return 'fails-writing';
  return errors ? 'partly-fails' : 'succeeds';
}

/** Long enough for any job to end. */
async function passTime(client: Client): Promise<void> {
  await client('POST', '/_sim/clock/advance', { body: { byMs: 60_000 } });
}

async function getLater(client: Client, created: unknown): Promise<Answer> {
  await passTime(client);
  return client('GET', `${jobsPath}/${(created as Json)['id']}`);
}
