import { isObject } from '../core/is-object.ts';
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
  const bad = interactions.findIndex((one) => listed(one).some(({ params }) => !isParams(params)));
  if (bad >= 0) return { why: `params in interactions[${bad}] must be an object`, foreign: false };
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

function isParams(params: unknown): boolean {
  return params === undefined || params === null || isObject(params);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
