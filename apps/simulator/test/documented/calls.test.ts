import { type EditionName, editionNames } from '@aep-sim/types';
import { type Validator, validators } from '@aep-sim/types/validators';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Client,
  dataSetsPath,
  headerValues,
  jobsPath,
  startSimulator,
} from './documented-client.ts';
import { type Call, calls, editionOf, fixture, type Json, printed, sources } from './documents.ts';

/** What answers a call: a simulator of an edition, at its root or under a path. */
interface Target {
  readonly name: string;
  readonly edition: EditionName;
  readonly prefix: string;
  readonly start: () => Client;
}

const inWorld = (edition: EditionName) => () => startSimulator({ edition, world: 'documented' });

/** A call is sent to its document's edition, to that edition's path on any simulator, and to the default edition. */
function targetsOf({ document }: Call): readonly Target[] {
  const edition = editionOf(document);
  const start = () => startSimulator({ world: 'documented' });
  return [
    { name: edition, edition, prefix: '', start: inWorld(edition) },
    { name: `/editions/${edition}`, edition, prefix: `/editions/${edition}`, start },
    { name: 'the default edition', edition: 'platform', prefix: '', start },
  ];
}

/** A cancel is the only call that the documents answer in two ways. */
const cancels: Record<EditionName, Expected> = {
  tutorial: { status: 204 },
  'segmentation-2020': { status: 200, payload: 'CancelResponse' },
  segmentation: { status: 204 },
  profile: { status: 204 },
  platform: { status: 200, payload: 'CancelResponse' },
};

interface Expected {
  readonly status: number;
  /** Undefined for an answer without a body. */
  readonly payload?: string;
}

/** The only calls that, sent as printed, do not get what their document says. */
const refused: readonly { slip: string; expected: Expected; code: string; allow?: string }[] = [
  {
    // The document's reader has to mend the body first.
    slip: 'The body is not JSON: a comma is missing after additionalFields.',
    expected: { status: 400, payload: 'UpsError' },
    code: 'UPLIB-101206-500',
  },
  {
    // Taken for a cancel it would end a job that somebody meant to keep; nothing says that a POST does.
    slip: 'The text says DELETE; the command sends POST.',
    expected: { status: 405, payload: 'UpsError' },
    code: 'AEPSIM-METHOD-405',
    allow: 'GET, HEAD, DELETE',
  },
];

const isRefused = ({ slip }: Call) => refused.some((one) => one.slip === slip);
const heard = calls.filter((call) => !isRefused(call));

/** The call that the text of the document speaks of; its body, if any, is the repaired fixture. */
const mended = (call: Call): Call => (call.body === null ? { ...call, method: 'DELETE' } : call);

const everywhere = (some: readonly Call[]) =>
  some.flatMap((call) => targetsOf(call).map((target) => ({ ...call, call, target })));

describe('each documented call', () => {
  it.each(everywhere(heard))(
    'should be answered as documented: $document, $method $path, by $target.name',
    async ({ call, target }) => {
      const client = target.start();

      const answer = await sendAsPrinted(client, call, target.prefix);

      const expected = expectedOf(call, target.edition);
      expect(findings(answer, expected, target.edition)).toEqual([]);
      expect(answer.status).toBe(expected.status);
    },
  );

  const asked = heard.filter(({ method, path }) => method === 'GET' && /jobs\/[^/]+$/.test(path));
  it.each(everywhere(asked))(
    'should find the job it names: $document, $path, by $target.name',
    async ({ call, target }) => {
      const { body } = await sendAsPrinted(target.start(), call, target.prefix);

      expect(body).toMatchObject({ id: Number(pathOf(call).split('/').at(-1)) });
    },
  );

  it.each(
    refused.flatMap((refusal) =>
      everywhere(calls.filter(({ slip }) => slip === refusal.slip)).map((one) => ({
        ...one,
        ...refusal,
      })),
    ),
  )(
    'should be refused, and do nothing, where it is a slip: $document, $heading, by $target.name',
    async ({ call, target, expected, code, allow }) => {
      const client = target.start();
      const before = await client('GET', target.prefix + jobsPath);

      const answer = await sendAsPrinted(client, call, target.prefix);

      const after = await client('GET', target.prefix + jobsPath);
      expect(findings(answer, expected, target.edition)).toEqual([]);
      expect(answer).toMatchObject({ status: expected.status, body: { status: expected.status } });
      expect(answer.body).toHaveProperty(['errors', `${expected.status}`, 0, 'code'], code);
      expect(answer.headers.get('allow')).toBe(allow ?? null);
      expect(after.body).toEqual(before.body);
    },
  );

  it.each(everywhere(calls.filter(isRefused).map(mended)))(
    'should be answered as documented once it is mended: $document, $method $path, by $target.name',
    async ({ call, target }) => {
      const body = call.body === null ? {} : { body: fixture(call.body) };

      const answer = await target.start()(call.method, target.prefix + call.path, body);

      const expected = expectedOf(call, target.edition);
      expect(findings(answer, expected, target.edition)).toEqual([]);
      expect(answer.status).toBe(expected.status);
    },
  );

  const lost = heard.filter(({ headers }) => !headers.includes('x-sandbox-name'));

  it('should be refused for these slips alone', () => {
    const counts = refused.map(({ slip }) => calls.filter((call) => call.slip === slip).length);

    expect(counts).toEqual([1, 3]);
    expect(heard).toHaveLength(19);
    expect(lost).toHaveLength(3);
  });

  it.each(everywhere(lost))(
    'should see the jobs of prod where it lost its sandbox: $document, by $target.name',
    async ({ call, target }) => {
      const client = target.start();
      const inProd = await createIn('prod', client);
      const inDev = await createIn('dev', client);

      const { body } = await sendAsPrinted(client, call, target.prefix);

      const ids = (body as { records: Json[] }).records.map(({ id }) => id);
      expect(ids).toContain(inProd);
      expect(ids).not.toContain(inDev);
    },
  );
});

describe('each documented request', () => {
  const requests = sources.filter(({ payload }) => payload === 'ExportJobRequest');
  const pairs = requests.flatMap(({ file }) => editionNames.map((edition) => ({ file, edition })));

  it.each(pairs)(
    'should create a job in every edition: $file in $edition',
    async ({ file, edition }) => {
      const client = inWorld(edition)();

      const answer = await client('POST', jobsPath, { body: fixture(file) });

      expect(findings(answer, { status: 200, payload: 'ExportJob' }, edition)).toEqual([]);
      expect(answer).toMatchObject({ status: 200, body: { status: 'NEW' } });
    },
  );

  it.each(pairs)('should come back as sent: $file in $edition', async ({ file, edition }) => {
    const client = inWorld(edition)();
    const request = fixture(file) as Json;

    const { body } = await client('POST', jobsPath, { body: request });

    expect(pick(body as Json, echoed)).toEqual(echoOf(request, edition));
  });
});

const echoed = ['schema', 'mergePolicy', 'fields', 'filter', 'additionalFields'];

/** The tutorial and the profile guide show the segments of a request and no more of its choice. */
function echoOf(request: Json, edition: EditionName): Json {
  if (edition !== 'tutorial' && edition !== 'profile') return pick(request, echoed);
  const segments = (request['filter'] as Json | undefined)?.['segments'];
  return {
    ...pick(request, ['schema', 'mergePolicy']),
    ...(segments !== undefined && { filter: { segments } }),
  };
}

function pick(from: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

/** Sends a call with the headers that the shell sends, and with the body as printed. */
function sendAsPrinted(client: Client, call: Call, prefix: string): Promise<Answer> {
  const absent = Object.keys(headerValues).filter((name) => !call.headers.includes(name));
  return client(call.method, prefix + pathOf(call), {
    headers: Object.fromEntries(absent.map((name) => [name, undefined])),
    ...(call.body !== null && { body: printed(call.body) }),
  });
}

function pathOf({ path }: Call): string {
  return path.replace('{EXPORT_JOB_ID}', '100');
}

function expectedOf({ method, path }: Call, edition: EditionName): Expected {
  if (path === dataSetsPath) return { status: 201, payload: 'DataSetCreated' };
  if (method === 'DELETE') return cancels[edition];
  const isList = method === 'GET' && /\/jobs\/?(?:\?|$)/.test(path);
  return { status: 200, payload: isList ? 'ExportJobPage' : 'ExportJob' };
}

/** What is wrong with an answer's body by the schema it should have. */
function findings({ body }: Answer, { payload }: Expected, edition: EditionName): unknown {
  if (payload === undefined) return body === undefined ? [] : ['a body'];
  const schemas: Readonly<Record<string, Validator<unknown>>> = {
    ...validators.service,
    ...validators[edition],
  };
  const check = schemas[payload];
  if (!check) throw new Error(`${edition} has no ${payload}`);
  return check(body) ? [] : check.errors;
}

async function createIn(sandbox: string, client: Client): Promise<unknown> {
  const { body } = await client('POST', jobsPath, {
    headers: { 'x-sandbox-name': sandbox },
    body: fixture('profile/create-export-job.request.json'),
  });
  return (body as Json)['id'];
}
