import { isObject } from '../check/payload.ts';

/** What of a pact file matters here. */
export interface PactFile {
  readonly consumer: string;
  readonly interactions: readonly {
    readonly description: string;
    readonly states: readonly string[];
  }[];
}

/**
 * Reads a pact file of any version of the format.
 *
 * @throws SyntaxError when it is not JSON, TypeError when it is not a pact file.
 */
export function readPactFile(text: string): PactFile {
  const pact: unknown = JSON.parse(text);
  const interactions = isObject(pact) ? pact['interactions'] : undefined;
  if (!isObject(pact) || !Array.isArray(interactions)) {
    throw new TypeError('it has no interactions');
  }
  const consumer = isObject(pact['consumer']) ? String(pact['consumer']['name']) : 'unnamed';
  return {
    consumer,
    interactions: interactions.filter(isObject).map((interaction) => ({
      description: String(interaction['description']),
      states: statesOf(interaction),
    })),
  };
}

/** Version 2 names one state as text, versions 3 and 4 name several as objects. */
function statesOf(interaction: Readonly<Record<string, unknown>>): string[] {
  const { providerState, providerStates } = interaction;
  if (Array.isArray(providerStates)) {
    return providerStates.filter(isObject).map(({ name }) => String(name));
  }
  return typeof providerState === 'string' ? [providerState] : [];
}
