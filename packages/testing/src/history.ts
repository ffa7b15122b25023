import type { EditionName } from '@aep-sim/types';
import { chance } from './chance.ts';
import type { ClientUnderTest, Surroundings } from './client-under-test.ts';
import type { StepKind } from './commands/step.ts';
import type { Model } from './model.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { type Service, serviceIn } from './service.ts';
import { reach, type SimulatorUnderTest } from './simulator-under-test.ts';
import { Tokens } from './tokens.ts';
import { told, Violation } from './violation.ts';
import { type SandboxClock, Wire } from './wire.ts';

/** One run: a client, a sandbox, and what has been done so far. */
export interface History {
  readonly client: ClientUnderTest;
  readonly sandbox: Sandbox;
  readonly wire: Wire;
  readonly clock: SandboxClock;
  /** Writes down what is about to be done. */
  note(kind: StepKind, words: string): void;
  /** Past the client. */
  readonly service: Service;
}

export interface HistoryOptions {
  readonly simulator: SimulatorUnderTest;
  readonly edition: EditionName;
  /** Of the sandbox. */
  readonly name: string;
  readonly create: (surroundings: Surroundings) => ClientUnderTest;
  readonly note: History['note'];
}

const UNION = 'https://ns.adobe.com/xdm/context/profile__union';

/** Opens a sandbox, and makes a client in it. */
export async function openHistory(options: HistoryOptions): Promise<History> {
  const { simulator, edition, name, create, note } = options;
  const to = reach(simulator);
  const sandbox = await openSandbox(simulator, { edition, name });
  const clock = await clockOf(sandbox);
  const tokens = new Tokens(to, sandbox.org, clock.now);
  const wire = new Wire({ sandbox, reach: to, tokens, clock });
  const surroundings: Surroundings = {
    edition,
    baseUrl: sandbox.baseUrl,
    fetch: (input, init) => wire.fetch(input, init),
    imsOrgId: sandbox.org,
    apiKey: 'testing',
    sandbox: name,
    token: () => tokens.token(),
    clock: { now: clock.now, sleep: (ms, signal) => wire.sleep(ms, signal), random: chance() },
  };
  const client = made(create, surroundings);
  return { client, sandbox, wire, clock, service: serviceIn(sandbox, to, tokens), note };
}

function made(create: HistoryOptions['create'], surroundings: Surroundings): ClientUnderTest {
  try {
    return create(surroundings);
  } catch (error) {
    throw new Violation(`the client could not be made: ${told(error)}`);
  }
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

/** The start of every history: jobs succeed quickly, and the client has made a data set. */
export async function startOf(real: History, edition: EditionName): Promise<Model> {
  const { client, wire, sandbox } = real;
  const start = { script: 'succeeds', pace: 'quick' } as const;
  await sandbox.addRule(start);
  const what = 'createDataSet';
  const contentType = 'application/vnd.adobe.xed+json;version=1';
  const request = { name: 'Profiles', schemaRef: { id: UNION, contentType } };
  const { outcome } = await wire.call(what, { requests: 0 }, () => client.createDataSet(request));
  if ('error' in outcome) throw new Violation(`${what} rejected: ${told(outcome.error)}`);
  const answer = await sandbox.fetch('/data/foundation/catalog/dataSets');
  const [dataSetId, ...others] = Object.keys((await answer.json()) as object);
  if (dataSetId === undefined) throw new Violation(`${what} resolved, but there is no data set`);
  if (others.length > 0) throw new Violation(`${what} made ${1 + others.length} data sets`);
  if (String(outcome.value) !== dataSetId) {
    const given = JSON.stringify(outcome.value)?.replaceAll(dataSetId, '…');
    throw new Violation(`${what} gave ${given}, which is not the id of the data set`);
  }
  return { edition, dataSetId, jobs: [], ...start };
}
