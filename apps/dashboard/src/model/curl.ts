import type { Tenant } from '../source/source.ts';

/** A request as curl would send it. */
export interface Curled {
  readonly method: string;
  /** From the root of the server, with its query. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Sent as it is where it is a string, else as JSON. */
  readonly body?: unknown;
  /** The name of a file that is sent unchanged, instead of a body. */
  readonly file?: string | undefined;
  /** What is to be known of it: one line. */
  readonly note?: string | undefined;
  /** Whether it needs the control token, which is in a variable: no command shows a secret. */
  readonly hasToken?: boolean;
}

/** A curl command for a shell of POSIX, over several lines. `base` is where the simulator is, or a variable such as `$AEP`. */
export function curlOf(base: string, call: Curled): string {
  const { method, path, headers, body, file, note, hasToken = false } = call;
  const isSent = body !== undefined || file !== undefined;
  const verb = method === (isSent ? 'POST' : 'GET') ? '' : `-X ${method} `;
  // It would be one of a form by default.
  const isTyped = body === undefined || headers.some(([name]) => /^content-type$/i.test(name));
  const parts = [
    `curl -s ${/[[\]{}]/.test(path) ? '-g ' : ''}${verb.replace(/-X HEAD/, '-I')}${addressOf(base, path)}`,
    ...(hasToken ? ['-H "Authorization: Bearer $AEP_TOKEN"'] : []),
    ...headers.map(([name, value]) => `-H ${quoted(value ? `${name}: ${value}` : `${name};`)}`),
    ...(isTyped ? [] : ["-H 'Content-Type:'"]),
    ...(body === undefined ? [] : [`--data-raw ${quoted(textOf(body))}`]),
    ...(file === undefined ? [] : [`--data-binary ${quoted(`@${file}`)}`]),
  ];
  return `${note ? `# ${note}\n` : ''}${parts.join(' \\\n  ')}`;
}

/** A variable is expanded only in double quotes, in which most characters of a path have no special meaning. */
function addressOf(base: string, path: string): string {
  if (!base.startsWith('$')) return quoted(`${base}${path}`);
  return /^[\w./?=&%~:@-]*$/.test(path) ? `"${base}${path}"` : `"${base}"${quoted(path)}`;
}

/** The headers of every request to the API. */
export function apiHeaders(tenant: Tenant, hasBody: boolean): Curled['headers'] {
  return [
    ['Authorization', 'Bearer any'],
    ['x-api-key', 'any'],
    ...controlHeaders(tenant, hasBody),
  ];
}

/** The headers that a control-plane request carries. */
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

/** In single quotes, a shell accepts every character except the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
