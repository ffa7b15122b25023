import type { EditionName, Rule, RuleList, RuleRequest } from '@aep-sim/types';
import { type Control, control } from './control.ts';
import { type Connection, connectionTo, type SimulatorUnderTest } from './simulator-under-test.ts';
import { shown } from './violation.ts';

export interface SandboxOptions {
  /** The form of the API that `baseUrl` leads to. Absent: the simulator's own. */
  readonly edition?: EditionName;
  /** 24 hex digits and `@AdobeOrg`. */
  readonly org?: string;
  /** Lower-case letters, digits and hyphens. Absent: `prefix` and a random UUID. */
  readonly name?: string;
  /** How a name that is not given begins. Default `test`. */
  readonly prefix?: string;
}

/**
 * A world that nobody else sees. Instants and lengths are in milliseconds. Each call rejects with a TypeError that has
 * the simulator's sentence where it was given what cannot be, and with SimulatorError where the simulator fails.
 */
export interface Sandbox {
  readonly org: string;
  readonly name: string;
  /** What a client takes for the platform; it ends in `/editions/<edition>` where an edition was chosen. */
  readonly baseUrl: string;
  /** What a request needs to be let in, and to be in this sandbox. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Sends a request to a path after `baseUrl`, or to a whole address, with `headers`. The simulator's own `/_sim` and
   * `/openapi.json` are not after `baseUrl`, and get the control token.
   */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Stops the clock. This one and the next four give the instant that the clock shows then. */
  freeze(): Promise<number>;
  /** Lets the clock go on. */
  run(): Promise<number>;
  advance(ms: number): Promise<number>;
  /** Goes to the next instant at which a job changes, if there is one. */
  toNextChange(): Promise<number>;
  now(): Promise<number>;
  /** Adds a rule after all others (docs/control-plane.md). */
  addRule(rule: RuleRequest): Promise<Rule>;
  /**
   * The rules, with what they have counted; with `exhausted: false` only those that have not acted as often as their
   * `times`, with true only the others.
   */
  rules(filter?: { readonly exhausted?: boolean }): Promise<readonly Rule[]>;
  removeRule(id: string): Promise<void>;
  /** Drops all rules. */
  dropRules(): Promise<void>;
  /** Back to how it was opened: no jobs, no data sets, no rules, the clock stopped at the present. */
  reset(): Promise<void>;
  /** Starts anew in another world, with the clock stopped. */
  world(name: 'empty' | 'documented'): Promise<void>;
}

/** What is the same in all editions. */
const OWN_PATH = /^\/(?:_sim|openapi\.json)(?![^/?#])/;

const ORG = '0123456789ABCDEF01234567@AdobeOrg';

/**
 * Opens a private world in a simulator: a sandbox of its own, empty, its clock stopped.
 * A name that was used before is emptied.
 *
 * @throws SimulatorError when the simulator does not answer, or not as one; TypeError for options that cannot be,
 * with the simulator's own sentence if only it knows.
 */
export async function openSandbox(
  simulator: SimulatorUnderTest,
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const { sandbox } = sandboxAt(connectionTo(simulator), options);
  await sandbox.reset();
  return sandbox;
}

export interface OpenedSandbox extends Control {
  readonly sandbox: Sandbox;
}

/**
 * The same without a request: what is in the sandbox stays. With it, the calls of its control plane.
 *
 * @throws TypeError for options that cannot be.
 */
export function sandboxAt(to: Connection, options: SandboxOptions): OpenedSandbox {
  // An empty header counts as none: the call would go to the sandbox that everybody uses, and empty that.
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
    addRule: async (rule) => (await call('POST', '/rules', rule)) as Rule,
    rules: async ({ exhausted } = {}) => {
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

/** @throws TypeError for an option that is no text, or blank. */
export function checkNotBlank(option: string, value: unknown): void {
  if (value === undefined || (typeof value === 'string' && value.trim() !== '')) return;
  throw new TypeError(`${option} must be a non-empty string, or absent; got ${shown(value)}.`);
}
