import { isObject } from '../core/is-object.ts';
import { got } from '../core/sentence.ts';
import type { StateCall } from './states.ts';

/** The relevant parts of a pact file. */
export interface PactFile {
  readonly consumer: string;
  /** Absent if the file has none. */
  readonly provider?: string;
  readonly interactions: readonly Interaction[];
}

export interface Interaction {
  readonly description: string;
  readonly states: readonly StateCall[];
}

/** Why a file cannot be verified; `foreign` if it is clearly not a pact file. */
export interface Unreadable {
  readonly why: string;
  readonly foreign: boolean;
}

/**
 * Reads a pact file of any version of the format.
 *
 * @throws SyntaxError if it is not JSON.
 */
export function readPactFile(text: string): PactFile | Unreadable {
  const pact: unknown = JSON.parse(text);
  const marks = ['interactions', 'messages', 'metadata'];
  if (!isObject(pact) || !marks.some((mark) => mark in pact)) {
    return { why: 'interactions is required', foreign: true };
  }
  const { interactions = [], metadata } = pact;
  const plugins = isObject(metadata) ? metadata['plugins'] : undefined;
  if (pact['messages'] || (Array.isArray(plugins) && plugins.length > 0)) return NOT_HTTP;
  if (!Array.isArray(interactions)) return { why: 'interactions must be an array', foreign: false };
  if (interactions.length === 0) return { why: 'interactions must not be empty', foreign: false };
  const odd = interactions.findIndex((one) => !isObject(one));
  if (odd >= 0) return { why: `interactions[${odd}] must be an object`, foreign: false };
  if (interactions.some(isForeignKind)) return NOT_HTTP;
  for (const [at, interaction] of interactions.entries()) {
    const where = `interactions[${at}]`;
    const why = exchangeError(interaction, where) ?? stateError(interaction, where);
    if (why !== undefined) return { why, foreign: false };
  }
  const provider = nameIn(pact['provider']);
  return {
    consumer: nameIn(pact['consumer']) ?? 'unnamed',
    ...(provider !== undefined && { provider }),
    interactions: interactions.map((interaction, at) => ({
      description: textOr(interaction['description'], `interactions[${at}]`),
      states: statesOf(interaction),
    })),
  };
}

function nameIn(participant: unknown): string | undefined {
  const name = isObject(participant) ? participant['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

const NOT_HTTP: Unreadable = { why: 'message pacts and plugins are not supported', foreign: false };

/** Version 4 allows messages among the interactions, and plugins for other protocols. */
function isForeignKind({ type, pluginConfiguration }: Keys): boolean {
  const isMessage = typeof type === 'string' && type.endsWith('/Messages');
  return (
    isMessage || (isObject(pluginConfiguration) && Object.keys(pluginConfiguration).length > 0)
  );
}

type Keys = Readonly<Record<string, unknown>>;

/** Without them, Pact would send GET / and accept any response. */
function exchangeError(interaction: Keys, where: string): string | undefined {
  for (const key of ['request', 'response']) {
    const part = interaction[key];
    if (!isPresent(part)) return `${key} in ${where} is required`;
    if (!isObject(part)) return `${key} in ${where} must be an object${got(part)}`;
  }
  return undefined;
}

/** Pact would verify the interaction without what it cannot read as a state. */
function stateError(interaction: Keys, where: string): string | undefined {
  const { providerStates } = interaction;
  if (isPresent(providerStates) && !Array.isArray(providerStates)) {
    return `providerStates in ${where} must be an array${got(providerStates)}`;
  }
  for (const key of ['providerState', 'provider_state']) {
    const state = interaction[key];
    if (!isPresent(state) || typeof state === 'string') continue;
    return `${key} in ${where} must be a string${got(state)}`;
  }
  for (const { name, params } of listed(interaction)) {
    if (typeof name !== 'string') {
      return `a state in ${where} must be an object with a name${isObject(name) ? '' : got(name)}`;
    }
    if (isPresent(params) && !isObject(params)) return `params in ${where} must be an object`;
  }
  return undefined;
}

/** Versions 1 and 2 have one state, under different keys; versions 3 and 4 have several, as objects. */
function listed({ providerState, provider_state, providerStates }: Keys): Keys[] {
  if (Array.isArray(providerStates)) {
    return providerStates.map((state) => (isObject(state) ? state : { name: state }));
  }
  const name = providerState ?? provider_state ?? '';
  return name === '' ? [] : [{ name }];
}

function statesOf(interaction: Keys): StateCall[] {
  return listed(interaction).map(({ name, params }) => ({
    name: textOr(name, 'unnamed'),
    params: isObject(params) ? params : {},
  }));
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
