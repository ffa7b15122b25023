import type { EditionName, Rule, RuleList, RuleRequest } from '@aep-sim/types';
import { type Control, control } from './control.ts';
import { InvalidOptions } from './invalid-options.ts';
import { checkNames, checkObject } from './option-names.ts';
import { type Connection, connectionTo, type SimulatorUnderTest } from './simulator-under-test.ts';
import { shown } from './violation.ts';

export interface SandboxOptions {
  /** The edition of the API at `baseUrl`. Default: that of the simulator. */
  readonly edition?: EditionName;
  /** 24 hex digits and `@AdobeOrg`. */
  readonly org?: string;
  /** Lowercase letters, digits, and hyphens. Default: `prefix` and a random UUID. */
  readonly name?: string;
  /** The prefix of a generated name. Default `test`. */
  readonly prefix?: string;
}

/**
 * A private sandbox. Timestamps and durations are in milliseconds. Each method rejects with a TypeError that has the
 * simulator's message for invalid arguments, and with SimulatorError if the simulator fails.
 */
export interface Sandbox {
  readonly org: string;
  readonly name: string;
  /** The URL for clients. Ends in `/editions/<edition>` if an edition was chosen. */
  readonly baseUrl: string;
  /** The headers that a request to this sandbox needs. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Sends a request with `headers` to a path after `baseUrl`, or to a whole URL. Requests to `/_sim` and
   * `/openapi.json` go to the root of the simulator and get the control token.
   */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Freezes the clock. This method and the next four return the time of the clock. */
  freeze(): Promise<number>;
  /** Starts the clock. */
  run(): Promise<number>;
  advance(ms: number): Promise<number>;
  /** Advances the clock to the next change of a job, if there is one. */
  toNextChange(): Promise<number>;
  now(): Promise<number>;
  /** Adds a rule after all others (docs/control-plane.md). */
  addRule(rule: RuleRequest): Promise<Rule>;
  /**
   * The rules, with their counters. With `exhausted: false`, only those that have not acted as often as their `times`;
   * with `true`, only the others.
   */
  rules(filter?: { readonly exhausted?: boolean }): Promise<readonly Rule[]>;
  removeRule(id: string): Promise<void>;
  /** Removes all rules. */
  dropRules(): Promise<void>;
  /** Resets the sandbox: no jobs, datasets, or rules; the clock is frozen at the current time. */
  reset(): Promise<void>;
  /** Resets the sandbox to another world, with a frozen clock. */
  world(name: 'empty' | 'documented'): Promise<void>;
}

const NAMES: Readonly<Record<keyof SandboxOptions, true>> = {
  edition: true,
  org: true,
  name: true,
  prefix: true,
};
const FILTER_NAMES = { exhausted: true } as const;

/** Paths that are the same in all editions. */
const OWN_PATH = /^\/(?:_sim|openapi\.json)(?![^/?#])/;

const ORG = '0123456789ABCDEF01234567@AdobeOrg';

/**
 * Opens a private sandbox in a simulator: empty, with a frozen clock. A sandbox that already exists is reset.
 *
 * @throws SimulatorError if the simulator does not respond, or not as a simulator; TypeError for invalid options.
 */
export async function openSandbox(
  simulator: SimulatorUnderTest,
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const to = connectionTo(simulator);
  checkObject('openSandbox: options', options);
  checkNames('openSandbox: ', options, NAMES);
  const { sandbox } = sandboxAt(to, options);
  await sandbox.reset();
  return sandbox;
}

export interface OpenedSandbox extends Control {
  readonly sandbox: Sandbox;
}

/**
 * The same without a request, so the sandbox keeps its contents. Also returns its control plane.
 *
 * @throws TypeError for invalid options.
 */
export function sandboxAt(to: Connection, options: SandboxOptions): OpenedSandbox {
  // An empty header counts as absent: the request would reset the default sandbox, which all clients share.
  for (const option of ['name', 'org', 'prefix'] as const) {
    checkNotBlank(`openSandbox: ${option}`, options[option]);
  }
  const { edition, org = ORG, prefix = 'test' } = options;
  const name = options.name ?? `${prefix}-${crypto.randomUUID()}`;
  const { origin, send, controlToken } = to;
  const baseUrl = edition === undefined ? origin : `${origin}/editions/${edition}`;
  const tenant = { 'x-gw-ims-org-id': org, 'x-sandbox-name': name };
  const headers = { authorization: 'Bearer testing', 'x-api-key': 'testing', ...tenant };
  const controlled = control({ ...to, tenant });
  const { clock, call } = controlled;

  const sandbox: Sandbox = {
    org,
    name,
    baseUrl,
    headers,
    fetch: (path, init = {}) => {
      const isOwn = OWN_PATH.test(path);
      const all = new Headers(headers);
      if (isOwn && controlToken !== undefined) all.set('authorization', `Bearer ${controlToken}`);
      new Headers(init.headers).forEach((value, key) => {
        all.set(key, value);
      });
      const base = isOwn ? origin : baseUrl;
      const url = path.startsWith('/') ? `${base}${path}` : path;
      return send(new Request(url, { ...init, headers: all }));
    },
    freeze: () => clock('PUT', '/clock', { running: false }),
    run: () => clock('PUT', '/clock', { running: true }),
    advance: (ms) => clock('POST', '/clock/advance', { byMs: ms }),
    toNextChange: () => clock('POST', '/clock/advance', { to: 'next-change' }),
    now: () => clock('GET', '/clock'),
    addRule: async (rule) => {
      checkRule(rule);
      return (await call('POST', '/rules', rule)) as Rule;
    },
    rules: async (filter = {}) => {
      checkObject('rules: filter', filter);
      checkNames('rules: ', filter, FILTER_NAMES);
      const { exhausted } = filter;
      const query = exhausted === undefined ? '' : `?exhausted=${exhausted}`;
      const { rules } = (await call('GET', `/rules${query}`)) as RuleList;
      return rules;
    },
    removeRule: async (id) => {
      await call('DELETE', `/rules/${encodeURIComponent(id)}`);
    },
    dropRules: async () => {
      await call('DELETE', '/rules');
    },
    reset: () => sandbox.world('empty'),
    world: async (world) => {
      await call('PUT', '/world', { name: world, ...(edition !== undefined && { edition }) });
      await sandbox.freeze();
    },
  };
  return { ...controlled, sandbox };
}

/** @throws TypeError for an option that is not a non-empty string. */
export function checkNotBlank(option: string, value: unknown): void {
  if (value === undefined || (typeof value === 'string' && value.trim() !== '')) return;
  throw new TypeError(`${option} must be a non-empty string, or absent; got ${shown(value)}.`);
}

/** What JSON cannot hold is not sent. @throws InvalidOptions */
function checkRule(rule: unknown): void {
  checkObject('rule', rule);
  try {
    JSON.stringify(rule);
  } catch {
    throw new InvalidOptions(
      'rule cannot be written as JSON. It must contain only objects, arrays, strings, numbers, and booleans, and not itself.',
    );
  }
}
