import { type JsonObject, objectIn, objectsIn, stringIn } from './json.ts';

/** The parts of an error body. */
export interface ErrorFacts {
  /** The vendor's code, if there is one. */
  readonly code?: string;
  /** The messages in one line, without the title if there are others. Empty if there is none. */
  readonly message: string;
  readonly messages: readonly string[];
  readonly requestId?: string;
}

/** In characters. The start of an HTML page is enough to recognize it. */
const MAX_TEXT = 200;

/**
 * Reads the body of an error response in any documented format: the gateway's, a profile service's, Catalog's, RFC 7807
 * with a report, the token service's, plain text, or no body. Never throws.
 */
export function readApiError(body: unknown): ErrorFacts {
  const error = objectIn(body);
  if (!error) return withMessages([stringIn(body)?.trim().slice(0, MAX_TEXT)]);
  const entries = entriesOf(error);
  const report = objectIn(error['report']);
  const chain = objectsIn(error['error-chain']).map((link) => link['errorCode']);
  const code = [
    error['error_code'],
    ...entries.map((entry) => entry['code']),
    ...chain,
    codeInType(error['type']),
    error['error'],
    error['code'],
    error['title'],
  ].find((found) => stringIn(found) !== undefined || typeof found === 'number');
  const requestId =
    stringIn(error['requestId']) ??
    stringIn(objectIn(report?.['additionalContext'])?.['request-id']);

  const own = [error['detail'], report?.['message'], error['error_description'], error['message']];
  const messages = [...entries.map((entry) => entry['message']), ...own].map(stringIn);
  const said = messages.some((message) => message !== undefined);
  return {
    ...(code !== undefined && { code: String(code) }),
    ...(requestId !== undefined && { requestId }),
    ...withMessages(said ? messages : [stringIn(error['title'])], error['title']),
  };
}

function withMessages(
  found: readonly (string | undefined)[],
  title?: unknown,
): Pick<ErrorFacts, 'message' | 'messages'> {
  const messages = [...new Set(found.filter((message) => message !== undefined))];
  // A profile service repeats its title as the first message of the fields.
  const others = messages.filter((message) => message !== title);
  const shown = (others.length > 0 ? others : messages).map((text) => text.trim());
  return { message: shown.join('; ').replaceAll('.; ', '; '), messages };
}

/** `errors` has arrays by HTTP status; a plain array is accepted too. */
function entriesOf(error: JsonObject): readonly JsonObject[] {
  const errors = error['errors'];
  const lists = Array.isArray(errors) ? errors : Object.values(objectIn(errors) ?? {});
  return lists.flatMap(objectsIn);
}

/** `https://ns.adobe.com/aep/errors/UPAPI-113000-404` ends in its code; `/placeholder/type/uri` does not. */
function codeInType(type: unknown): string | undefined {
  return /(?:[/:])([A-Z]+-[\w-]*\d)$/.exec(stringIn(type) ?? '')?.[1];
}
