import type { Ignored } from '../journal/port.ts';
import { bodyNames, type Description, type Names, queryParameters } from './description.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

const HINT_HEADER = 'x-aep-sim-hint';

/** Names in a request may be as long as the request. */
const MAX_HINT = 500;

/** Adds a header to a response that lists the parts of the request that its operation does not know. */
export type Hint = (reply: Reply, request: HttpRequest) => Reply | Promise<Reply>;

/** Undefined for operations that ignore nothing: the control plane rejects, and tokens are read from body and query. */
export function hintOf(operation: Description): Hint | undefined {
  const { family } = operation;
  if (family === 'control' || family === 'ims') return undefined;
  const inQuery = new Set(queryParameters(operation).map(({ name }) => name));
  const inBody = bodyNames(operation);
  // Requests rarely have one.
  return (reply, request) => {
    const isUnknown =
      (inBody && request.json !== undefined && hasUnknown(request.json, inBody)) ||
      (request.hasQuery && [...request.query.keys()].some((name) => !inQuery.has(name)));
    return isUnknown ? hinted(reply, operation, request) : reply;
  };
}

/** This runs for each new job, and allocates nothing. */
function hasUnknown(value: unknown, names: Names): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (hasUnknown(item, names)) return true;
    return false;
  }
  for (const name in value) {
    const below = Object.hasOwn(names, name) ? names[name] : undefined;
    if (below === undefined) return true;
    if (isOpen(below)) continue;
    if (hasUnknown((value as Readonly<Record<string, unknown>>)[name], below)) return true;
  }
  return false;
}

/** Whether any name is allowed below a name. */
function isOpen(names: Names): boolean {
  for (const _ in names) return false;
  return true;
}

/**
 * The response with a header that lists what was ignored: parameters, and names in the body that may be misspellings.
 * Clients send other unknown names in a body on purpose. If any name is a property to filter by, only probable
 * misspellings are listed: few of them are a property, and then the list is empty.
 */
async function hinted(reply: Reply, operation: Description, request: HttpRequest): Promise<Reply> {
  const [{ ignoredIn, slipsIn }, { maskedText }] = await Promise.all([
    import('./ignored.ts'),
    import('./masked-error.ts'),
  ]);
  const ignored = ignoredIn(operation, request.target, request.json).filter(
    (one) => one.in === 'query' || one.nearest !== undefined,
  );
  const applied = slipsIn(operation, request.target);
  if (ignored.length + applied.length === 0) return reply;
  const hint = [
    ...ignored.map(ignoredText),
    ...applied.map((one) => `filtered by ${placeText(one)}`),
  ].join('; ');
  const shown = inAscii(await maskedText(hint, request)).slice(0, MAX_HINT);
  return { ...reply, headers: { ...reply.headers, [HINT_HEADER]: shown } };
}

export function ignoredText(ignored: Ignored): string {
  return `ignored ${placeText(ignored)}`;
}

function placeText({ in: place, pointer, nearest }: Ignored): string {
  const query = place === 'query' ? ' in the query' : '';
  return `${pointer}${query}${nearest === undefined ? '' : `, did you mean ${nearest}?`}`;
}

/** A header cannot contain other characters. */
function inAscii(text: string): string {
  return text.replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
