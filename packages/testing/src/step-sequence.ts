import type { EditionName } from '@aep-sim/types';
import type { ClientEnvironment, ClientUnderTest } from './client-under-test.ts';
import { InvalidOptions } from './invalid-options.ts';
import { isId, type Model, statusAt } from './model.ts';
import { seededRandom } from './random.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { type Service, serviceIn } from './service.ts';
import { connectionTo, type SimulatorUnderTest } from './simulator-under-test.ts';
import type { StepKind } from './step-kind.ts';
import { Tokens } from './tokens.ts';
import { describeError, shown, Violation } from './violation.ts';
import { type SandboxClock, Wire } from './wire.ts';

/** The context of one sequence: its client and its sandbox. */
export interface StepSequence {
  readonly client: ClientUnderTest;
  readonly sandbox: Sandbox;
  readonly wire: Wire;
  readonly clock: SandboxClock;
  /** Records the next step. */
  note(kind: StepKind, words: string): void;
  /** Bypasses the client. */
  readonly service: Service;
}

export interface SequenceOptions {
  readonly simulator: SimulatorUnderTest;
  readonly edition: EditionName;
  /** The name of the sandbox. */
  readonly name: string;
  readonly create: (environment: ClientEnvironment) => ClientUnderTest;
  /** The clients of earlier sequences. */
  readonly earlier: WeakSet<ClientUnderTest>;
  readonly note: StepSequence['note'];
}

const UNION = 'https://ns.adobe.com/xdm/context/profile__union';

/** Opens a sandbox and creates a client in it. */
export async function openSequence(options: SequenceOptions): Promise<StepSequence> {
  const { simulator, edition, name, note } = options;
  const to = connectionTo(simulator);
  const sandbox = await openSandbox(simulator, { edition, name });
  const clock = await clockOf(sandbox);
  const tokens = new Tokens(to, sandbox.org, clock.now);
  const wire = new Wire({ edition, sandbox, connection: to, tokens, clock });
  const environment: ClientEnvironment = {
    edition,
    baseUrl: sandbox.baseUrl,
    fetch: (input, init) => wire.fetch(input, init),
    imsOrgId: sandbox.org,
    apiKey: 'testing',
    sandbox: name,
    token: () => wire.token(),
    clock: {
      now: clock.now,
      sleep: (ms, signal) => wire.sleep(ms, signal),
      random: seededRandom(),
    },
  };
  const client = made(options, environment);
  return { client, sandbox, wire, clock, service: serviceIn(sandbox, to, tokens), note };
}

const functions = [
  'createDataSet',
  'createExportJob',
  'getExportJob',
  'listExportJobs',
  'cancelExportJob',
  'waitForExportJob',
] as const satisfies (keyof ClientUnderTest)[];

function made(options: SequenceOptions, environment: ClientEnvironment): ClientUnderTest {
  const client = created(options, environment);
  if (options.earlier.has(client)) {
    throw new InvalidOptions(
      'checkClient: create returned the client of an earlier sequence. Create a new client from each environment.',
    );
  }
  options.earlier.add(client);
  for (const name of functions) {
    if (typeof client[name] !== 'function') throw new Violation(`The client has no method ${name}`);
  }
  return client;
}

function created({ create }: SequenceOptions, environment: ClientEnvironment): ClientUnderTest {
  let client: unknown;
  try {
    client = create(environment);
  } catch (error) {
    throw new Violation(`create threw an error: ${describeError(error)}`);
  }
  if (client instanceof Promise) {
    client.catch(() => {});
    throw new Violation('create returned a promise; it must return the client');
  }
  if (typeof client === 'object' && client !== null) return client as ClientUnderTest;
  throw new Violation(`create must return a client; got ${shown(client)}`);
}

async function clockOf(sandbox: Sandbox): Promise<SandboxClock> {
  let at = await sandbox.now();
  return {
    now: () => at,
    advance: async (ms) => {
      at = await sandbox.advance(ms);
    },
  };
}

/** The start of every sequence: jobs succeed quickly, and the client creates a dataset. */
export async function startOf(real: StepSequence, edition: EditionName): Promise<Model> {
  const { client, wire, sandbox, service } = real;
  const start = { script: 'succeeds', pace: 'quick' } as const;
  await sandbox.addRule({ effect: { type: 'script', ...start } });
  const what = 'createDataSet';
  const contentType = 'application/vnd.adobe.xed+json;version=1';
  const request = { name: 'Profiles', schemaRef: { id: UNION, contentType } };
  const bounds = { requests: 0, expected: request };
  const { outcome, operation } = await wire.call(what, bounds, () => client.createDataSet(request));
  const isUnseen = operation.requests === 0;
  const unseen = isUnseen ? '; the client sent no request with the fetch that create received' : '';
  if ('error' in outcome)
    throw new Violation(`${what} rejected: ${describeError(outcome.error)}${unseen}`);
  const [dataSetId, ...others] = await service.dataSets();
  if (isUnseen || dataSetId === undefined) {
    throw new Violation(`${what} resolved, but no dataset was created${unseen}`);
  }
  if (others.length > 0) throw new Violation(`${what} created ${1 + others.length} datasets`);
  if (!isId(outcome.value, dataSetId)) {
    throw new Violation(
      `${what} returned ${shown(outcome.value)}, which is not the ID of the dataset`,
    );
  }
  return { edition, dataSetId, jobs: [], ...start };
}

/** The end of every sequence: the client must not have sent requests after its calls. */
export async function expectNoMore(real: StepSequence, model: Model): Promise<void> {
  const { wire, service, clock } = real;
  await wire.rest();
  const [dataSets, jobs] = await Promise.all([service.dataSets(), service.jobs()]);
  for (const [count, known, what] of [
    [dataSets.length, 1, 'dataset'],
    [jobs.length, model.jobs.length, 'job'],
  ] as const) {
    if (count !== known) {
      throw new Violation(
        `After the last call there are ${count} ${what}s; there must be ${known}. A POST was sent after its call had ended`,
      );
    }
  }
  for (const job of model.jobs) {
    const status = jobs.find(({ id }) => id === job.id)?.status;
    const expected = statusAt(job, clock.now());
    if (status !== expected) {
      throw new Violation(
        `After the last call, ${job.name} is ${status} in the service; it must be ${expected}. A request was sent after its call had ended`,
      );
    }
  }
}
