import type { Tenant } from '../source/source.ts';

/** A request as curl would send it. */
export interface Curled {
  readonly method: string;
  /** From the root of the server, with its query. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Sent as it is where it is a string, else as JSON. */
  readonly body?: unknown;
}

/** A curl command for a shell of POSIX, over several lines. `base` is where the simulator is, or a variable such as `$AEP`. */
export function curlOf(base: string, { method, path, headers, body }: Curled): string {
  const isPlain = method === 'GET' || (method === 'POST' && body !== undefined);
  const parts = [
    `curl -s ${isPlain ? '' : `-X ${method} `}${base.startsWith('$') ? `"${base}"` : ''}${quoted(`${base.startsWith('$') ? '' : base}${path}`)}`,
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(textOf(body))}`]),
  ];
  return parts.join(' \\\n  ');
}

/** The headers that every call of the API carries. */
export function apiHeaders({ org, sandbox }: Tenant, hasBody: boolean): Curled['headers'] {
  return [
    ['Authorization', 'Bearer any'],
    ['x-api-key', 'any'],
    ['x-gw-ims-org-id', org],
    ['x-sandbox-name', sandbox],
    ...(hasBody ? ([['Content-Type', 'application/json']] as const) : []),
  ];
}

/** The headers that a call of the control plane carries. */
export function controlHeaders({ org, sandbox }: Tenant, hasBody: boolean): Curled['headers'] {
  return [
    ['x-gw-ims-org-id', org],
    ['x-sandbox-name', sandbox],
    ...(hasBody ? ([['Content-Type', 'application/json']] as const) : []),
  ];
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** In single quotes a shell takes everything as it is, but for the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
