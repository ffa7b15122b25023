import { isObject } from '../core/is-object.ts';
import type { StateCall } from './states.ts';

/** What of a pact file matters here. */
export interface PactFile {
  readonly consumer: string;
  readonly interactions: readonly Interaction[];
}

export interface Interaction {
  readonly description: string;
  readonly states: readonly StateCall[];
}

/** Why a file cannot be verified; `foreign` when it is plainly no pact file. */
export interface Unreadable {
  readonly why: string;
  readonly foreign: boolean;
}

/**
 * Reads a pact file of any version of the format.
 *
 * @throws SyntaxError when it is not JSON.
 */
export function readPactFile(text: string): PactFile | Unreadable {
  const pact: unknown = JSON.parse(text);
  const marks = ['interactions', 'messages', 'metadata'];
  if (!isObject(pact) || !marks.some((mark) => mark in pact)) {
    return { why: 'it has no interactions', foreign: true };
  }
  const { interactions = [], metadata } = pact;
  const plugins = isObject(metadata) ? metadata['plugins'] : undefined;
  if (pact['messages'] || (Array.isArray(plugins) && plugins.length > 0)) return NOT_HTTP;
  if (!Array.isArray(interactions)) return { why: 'its interactions are no list', foreign: false };
  if (interactions.length === 0) return { why: 'it has no interactions', foreign: false };
  const odd = interactions.findIndex((one) => !isObject(one));
  if (odd >= 0) return { why: `interactions[${odd}] is no object`, foreign: false };
  if (interactions.some(isForeignKind)) return NOT_HTTP;
  const bad = interactions.findIndex((one) => listed(one).some(({ params }) => !isParams(params)));
  if (bad >= 0) return { why: `the params of interactions[${bad}] are no object`, foreign: false };
  const { consumer } = pact;
  const name = isObject(consumer) ? consumer['name'] : undefined;
  return {
    consumer: typeof name === 'string' ? name : 'unnamed',
    interactions: interactions.map((interaction, at) => ({
      description: textOr(interaction['description'], `interactions[${at}]`),
      states: statesOf(interaction),
    })),
  };
}

const NOT_HTTP: Unreadable = { why: 'message pacts are not of this API', foreign: false };

/** Version 4 has messages among the interactions, and plugins for other protocols. */
function isForeignKind({ type, pluginConfiguration }: Keys): boolean {
  const isMessage = typeof type === 'string' && type.endsWith('/Messages');
  return (
    isMessage || (isObject(pluginConfiguration) && Object.keys(pluginConfiguration).length > 0)
  );
}

type Keys = Readonly<Record<string, unknown>>;

/** Version 1 names one state under one key, version 2 under another, versions 3 and 4 name several as objects. */
function listed({ providerState, provider_state, providerStates }: Keys): Keys[] {
  if (Array.isArray(providerStates)) {
    return providerStates.map((state) => (isObject(state) ? state : { name: state }));
  }
  const name = providerState ?? provider_state ?? '';
  return name === '' ? [] : [{ name }];
}

function statesOf(interaction: Keys): StateCall[] {
  return listed(interaction).map(({ name, params }) => ({
    name: textOr(name, 'without a name'),
    params: isObject(params) ? params : {},
  }));
}

function isParams(params: unknown): boolean {
  return params === undefined || params === null || isObject(params);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
