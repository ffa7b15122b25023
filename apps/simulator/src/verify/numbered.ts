import { isObject } from '../core/is-object.ts';

/** JSON with its source text: in Node.js since 21, but not yet in the types. */
interface SourceJson {
  parse(
    text: string,
    revive: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  rawJSON(source: string): unknown;
}

const json = JSON as unknown as SourceJson;

/**
 * A pact file for Pact: the description and state of each interaction are its number, which Pact repeats in its requests
 * and results. Everything else is unchanged, to the last digit: for Pact, `1.0` is not `1`.
 *
 * @throws SyntaxError if it is not JSON.
 */
export function numbered(text: string): string {
  const pact: unknown = json.parse(text, (_key, value, { source }) =>
    typeof value === 'number' ? json.rawJSON(source ?? '') : value,
  );
  if (!isObject(pact) || !Array.isArray(pact['interactions'])) return text;
  const interactions = pact['interactions'].map((interaction: Keys, at) => {
    const { provider_state, providerStates, ...rest } = interaction;
    return { ...rest, description: `${at}`, providerState: `${at}` };
  });
  return JSON.stringify({ ...pact, interactions });
}

type Keys = Readonly<Record<string, unknown>>;
