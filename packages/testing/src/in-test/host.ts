import type { EditionName } from '@aep-sim/types';
import { checkNames } from '../option-names.ts';
import { checkNotBlank, type OpenedSandbox, type SandboxOptions } from '../sandbox.ts';
import { connectionTo, type SimulatorUnderTest } from '../simulator-under-test.ts';
import type { Leaks } from './leaks.ts';
import type { Host } from './open.ts';
import type { TestSandbox } from './test-sandbox.ts';

/** What `createSimulator` of `aep-sim` gives, as far as a test needs it. */
export interface CreatedSimulator {
  readonly fetch: TestSandbox['fetch'];
  readonly close?: () => void;
}

/** What the sandbox of a test is like. */
export interface InTestOptions {
  /** For `x-sandbox-name`, where the client has a fixed one. What is in it is removed. Default: a new name each. */
  readonly sandbox?: string;
  /** For `x-gw-ims-org-id`: 24 hex digits and `@AdobeOrg`. */
  readonly org?: string;
  /** How a new name begins. Default `test`. */
  readonly prefix?: string;
  /** What happens when a test leaves rules that were not used up, or jobs that run. Default `warn`. */
  readonly leaks?: Leaks;
}

/** A simulator of the test's own, in its process: all options of `createSimulator` can stand beside it. */
export type OwnSimulator<Options extends object> = InTestOptions & {
  /** `createSimulator` of `aep-sim`. */
  readonly createSimulator: (options?: Options) => CreatedSimulator;
} & NoInfer<Options>;

/** One that runs, such as under `aep-sim exec`. Tests share nothing in it but the process. */
export interface RunningSimulator extends InTestOptions {
  /** Its address, such as `http://127.0.0.1:4100`. */
  readonly url: string;
  /** What it was started with as `--control-token`, if it was. */
  readonly controlToken?: string;
  /** The form of the API that `baseUrl` leads to. Default: the simulator's own. */
  readonly edition?: EditionName;
  /** What the sandbox starts with, whatever the simulator was started with. Default `empty`. */
  readonly world?: 'empty' | 'documented';
  /** Whether the clock moves on with each poll of a job, to its next change. Default false. */
  readonly advanceOnPoll?: boolean;
  /** What it was started with as `--auth`. Default `any`. */
  readonly auth?: 'any' | 'strict';
}

// As they are when this is loaded: fake timers that a test moves on do not end a wait for the simulator.
const { setTimeout, clearTimeout } = globalThis;
const timers = { setTimeout, clearTimeout };

/**
 * The simulator that options name. In process it is made here, so that several sandboxes can share it.
 *
 * @throws TypeError for options that cannot be.
 */
export function hostOf<Options extends object>(
  options: OwnSimulator<Options> | RunningSimulator,
): Host {
  if (typeof options !== 'object' || options === null) throw neither();
  for (const name of ['sandbox', 'org', 'prefix'] as const) checkNotBlank(name, options[name]);
  if ('url' in options && options.url !== undefined) return running(options);
  if (!('createSimulator' in options)) throw neither();
  return created<Options>(options);
}

function created<Options extends object>(options: OwnSimulator<Options>): Host {
  const { createSimulator, sandbox, org, prefix, leaks, ...rest } = options;
  if (typeof createSimulator !== 'function') throw neither();
  const given = rest as Choices;
  const simulator = createSimulator(rest as unknown as Options);
  const under: SimulatorUnderTest = { fetch: simulator.fetch, ...tokenIn(given) };
  return {
    to: connectionTo(under, timers),
    send: simulator.fetch,
    options: sandboxOptions({ sandbox, org, prefix }),
    hasWorld: given.world !== undefined,
    isStrict: given.auth === 'strict',
    leaks,
    start: async ({ sandbox: opened, call }) => {
      // A new name begins as the options say; one that was used before has to be put back.
      if (sandbox !== undefined) await call('POST', '/reset');
      const { clock } = given;
      const isRunning = typeof clock === 'object' && clock.running === true;
      if (!isRunning) await opened.freeze();
    },
    close: () => simulator.close?.(),
  };
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
  // With createSimulator beside the URL, the options are those of either.
  if (!('createSimulator' in options)) checkNames('', options, RUNNING_NAMES);
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

/** What is read of the simulator's options here too. */
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

function neither(): TypeError {
  return new TypeError(
    'createSimulator is required (import it from aep-sim), or url of a running simulator.',
  );
}
