import { isObject } from '../core/is-object.ts';

/** JSON with its source text: in Node since 21, not yet in the types of the language. */
interface SourceJson {
  parse(
    text: string,
    revive: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  rawJSON(source: string): unknown;
}

const json = JSON as unknown as SourceJson;

/**
 * A pact file as Pact is to see it: each interaction has its number for description and state, so that Pact's
 * questions and answers tell which one they are of, whatever the file calls it. All else stays, to the last digit:
 * for Pact, `1.0` is not `1`.
 *
 * @throws SyntaxError when it is not JSON.
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
