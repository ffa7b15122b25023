import type { EditionName } from '@aep-sim/types';
import { checkNames } from '../option-names.ts';
import { checkNotBlank, type OpenedSandbox, type SandboxOptions } from '../sandbox.ts';
import { connectionTo, type SimulatorUnderTest } from '../simulator-under-test.ts';
import { shown } from '../violation.ts';
import type { Leaks } from './leaks.ts';
import type { Host } from './open.ts';
import type { TestSandbox } from './test-sandbox.ts';

/** The parts of the result of `createSimulator` that a test needs. */
export interface CreatedSimulator {
  readonly fetch: TestSandbox['fetch'];
  readonly close?: () => void;
}

/** Options of the sandbox of a test. */
export interface InTestOptions {
  /** For `x-sandbox-name`, if the client has a fixed one. The sandbox is reset. Default: a new name for each test. */
  readonly sandbox?: string;
  /** For `x-gw-ims-org-id`: 24 hex digits and `@AdobeOrg`. */
  readonly org?: string;
  /** The prefix of a new name. Default `test`. */
  readonly prefix?: string;
  /** What to do if a test leaves unused rules or running jobs. Default `warn`. */
  readonly leaks?: Leaks;
}

/** A simulator in the process of the test. All options of `createSimulator` can be passed next to it. */
export type OwnSimulator<Options extends object> = InTestOptions & {
  /** `createSimulator` of `aep-sim`. */
  readonly createSimulator: (options?: Options) => CreatedSimulator;
} & NoInfer<Options>;

/** A running simulator, such as under `aep-sim exec`. Tests share only its process. */
export interface RunningSimulator extends InTestOptions {
  /** Its URL, such as `http://127.0.0.1:4100`. */
  readonly url: string;
  /** Its `--control-token`, if it has one. */
  readonly controlToken?: string;
  /** The edition of the API at `baseUrl`. Default: that of the simulator. */
  readonly edition?: EditionName;
  /** The world of the sandbox, independent of that of the simulator. Default `empty`. */
  readonly world?: 'empty' | 'documented';
  /** Whether each poll of a job advances the clock to its next change. Default false. */
  readonly advanceOnPoll?: boolean;
  /** Its `--auth`. Default `any`. */
  readonly auth?: 'any' | 'strict';
}

// The timers of load time: fake timers that a test advances must not end a wait for the simulator.
const { setTimeout, clearTimeout } = globalThis;
const timers = { setTimeout, clearTimeout };

/**
 * The simulator of the options. In process, it is created here, so that several sandboxes can share it.
 *
 * @throws TypeError for invalid options.
 */
export function hostOf<Options extends object>(
  options: OwnSimulator<Options> | RunningSimulator,
): Host {
  if (typeof options !== 'object' || options === null) throw neither();
  for (const name of ['sandbox', 'org', 'prefix'] as const) checkNotBlank(name, options[name]);
  const { createSimulator, url } = options as { createSimulator?: unknown; url?: unknown };
  if (createSimulator !== undefined && url !== undefined) throw both();
  if ('url' in options && url !== undefined) return running(options);
  if (!('createSimulator' in options)) throw neither();
  return created<Options>(options);
}

function created<Options extends object>(options: OwnSimulator<Options>): Host {
  const { createSimulator, sandbox, org, prefix, leaks, ...rest } = options;
  if (typeof createSimulator !== 'function') throw neither();
  const given = rest as Choices;
  const simulator = checkedSimulator(createSimulator(rest as unknown as Options));
  const under: SimulatorUnderTest = { fetch: simulator.fetch, ...tokenIn(given) };
  return {
    to: connectionTo(under, timers),
    send: simulator.fetch,
    options: sandboxOptions({ sandbox, org, prefix }),
    hasWorld: given.world !== undefined,
    isStrict: given.auth === 'strict',
    leaks,
    start: async ({ sandbox: opened, call }) => {
      // A new sandbox starts as the options say; one that was used before must be reset.
      if (sandbox !== undefined) await call('POST', '/reset');
      const { clock } = given;
      const isRunning = typeof clock === 'object' && clock.running === true;
      if (!isRunning) await opened.freeze();
    },
    close: () => simulator.close?.(),
  };
}

/** @throws TypeError for what is no simulator, such as the promise of an async function. */
function checkedSimulator(simulator: CreatedSimulator): CreatedSimulator {
  if (typeof Object(simulator).fetch === 'function') return simulator;
  const got = simulator instanceof Promise ? 'a promise' : shown(simulator);
  throw new TypeError(
    `createSimulator must return a simulator, as that of aep-sim does; got ${got}.`,
  );
}

const RUNNING_NAMES: Readonly<Record<keyof RunningSimulator, true>> = {
  url: true,
  controlToken: true,
  edition: true,
  world: true,
  advanceOnPoll: true,
  auth: true,
  sandbox: true,
  org: true,
  prefix: true,
  leaks: true,
};

function running(options: RunningSimulator): Host {
  checkNames('', options, RUNNING_NAMES);
  const { url, sandbox, org, prefix, edition, world = 'empty', advanceOnPoll } = options;
  return {
    to: connectionTo({ url, ...tokenIn(options) }, timers),
    send: (input, init) => globalThis.fetch(input, init),
    options: { ...sandboxOptions({ sandbox, org, prefix }), ...(edition && { edition }) },
    hasWorld: world !== 'empty',
    isStrict: options.auth === 'strict',
    leaks: options.leaks,
    start: async ({ sandbox: opened, clock }: OpenedSandbox) => {
      await opened.world(world);
      if (advanceOnPoll) await clock('PUT', '/clock', { advanceOnPoll });
    },
    close: () => {},
  };
}

/** Options of the simulator that are also read here. */
interface Choices {
  readonly controlToken?: string;
  readonly auth?: string;
  readonly world?: unknown;
  readonly clock?: number | string | { readonly running?: boolean };
}

function tokenIn({ controlToken }: Choices) {
  return controlToken === undefined ? {} : { controlToken };
}

function sandboxOptions(given: {
  readonly sandbox: string | undefined;
  readonly org: string | undefined;
  readonly prefix: string | undefined;
}): SandboxOptions {
  const { sandbox: name, org, prefix } = given;
  return {
    ...(name !== undefined && { name }),
    ...(org !== undefined && { org }),
    ...(prefix !== undefined && { prefix }),
  };
}

function both(): TypeError {
  return new TypeError(
    'createSimulator and url cannot be set together. Pass createSimulator for a simulator in this process, or url for one that is running.',
  );
}

function neither(): TypeError {
  return new TypeError(
    'createSimulator is required (import it from aep-sim), or url of a running simulator.',
  );
}
