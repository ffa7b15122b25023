import type { EditionName } from '@aep-sim/types';
import { DATA_SETS, IMS, JOBS } from './api-paths.ts';
import { lostOf } from './body.ts';
import type { Operation } from './operation.ts';
import type { Sandbox } from './sandbox.ts';
import type { Connection } from './simulator-under-test.ts';
import type { Tokens } from './tokens.ts';
import { shown } from './violation.ts';

/** A request of the client, and its path without the base URL. */
export interface Sent {
  readonly request: Request;
  readonly path: string;
}

export function isForTokens({ path }: Sent): boolean {
  return path.startsWith(IMS);
}

export function isCreation({ request, path }: Sent): boolean {
  return request.method === 'POST' && path.replace(/\/+$/, '') === JOBS;
}

/** The violation in the URL, sandbox, or token of a request, or undefined. */
export function headViolation(
  sent: Sent,
  { sandbox, connection, tokens }: { sandbox: Sandbox; connection: Connection; tokens: Tokens },
): string | undefined {
  const { request, path } = sent;
  const { method, url, headers } = request;
  if (!url.startsWith(`${sandbox.baseUrl}/`) && !url.startsWith(`${connection.origin}${IMS}`)) {
    const address = `${new URL(url).origin}${path}`;
    return `sent ${method} to ${address}, which is not below baseUrl`;
  }
  if (isForTokens(sent)) return undefined;
  const line = `sent ${method} ${named(path)}`;
  const name = headers.get('x-sandbox-name');
  if (name === null) return `${line} without the header x-sandbox-name`;
  if (name !== sandbox.name) {
    return `${line} with x-sandbox-name ${shown(name)}; it must be the sandbox that create received`;
  }
  return tokens.isForeign(request) ? `${line} with a token that is not from token()` : undefined;
}

/** The violation in the body of a create, or undefined. */
export async function bodyViolation(
  { request, path }: Sent,
  { bounds: { expected } }: Operation,
  edition: EditionName,
): Promise<string | undefined> {
  const target = expected && 'destination' in expected ? JOBS : DATA_SETS;
  if (!expected || request.method !== 'POST' || path.replace(/\/+$/, '') !== target)
    return undefined;
  // The service rejects a body that is not JSON.
  const body = await request.clone().text();
  const lost = lostOf(expected, parsed(body), edition);
  if (lost === undefined) return undefined;
  return `sent POST ${path} with the wrong ${lost}; it must be that of the request that it was called with`;
}

/** The path without the ID of the job, which differs between replays. */
export function named(path: string): string {
  return path.replace(/\/\d+$/, '/{id}');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
