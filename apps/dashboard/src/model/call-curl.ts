import type { Call, Tenant } from '../source/source.ts';
import { apiHeaders, controlHeaders, curlOf } from './curl.ts';
import { timeText } from './lengths.ts';

/** A request of this page, as far as a command needs it. */
export interface MadeCall {
  readonly tenant: Tenant;
  readonly call: Call;
  readonly status: number;
  readonly madeAt: number;
}

/** The variable with the URL of the simulator. */
const BASE = '$AEP';

/** A request as curl; `$AEP` is the URL of the simulator. */
export function callCurl({ tenant, call }: Pick<MadeCall, 'tenant' | 'call'>, hasToken: boolean) {
  const { method, path, body, headers = {}, file } = call;
  const isControl = path.startsWith('/_sim');
  const common = (isControl ? controlHeaders : apiHeaders)(tenant, body !== undefined);
  return curlOf(BASE, {
    method,
    path,
    body,
    file,
    headers: [...common, ...Object.entries(headers)],
    hasToken: hasToken && isControl,
  });
}

/** The same, short enough to read: the middle of long IDs is omitted. */
export function shortened(curl: string): string {
  return curl
    .replace(/\b([\da-f]{4})[\da-f-]{16,}([\da-f]{4})(?=\b|@)/gi, '$1…$2')
    .replace(/^curl -s/, 'curl');
}

/** All requests as a script, the first one first. */
export function scriptOf(
  calls: readonly MadeCall[],
  { base, hasToken }: { readonly base: string; readonly hasToken: boolean },
): string {
  const head = [
    '#!/bin/sh',
    `AEP='${base.replaceAll("'", "'\\''")}'`,
    ...(hasToken ? [`: "\${AEP_TOKEN:?Set AEP_TOKEN to the control token.}"`] : []),
  ];
  const parts = calls
    .toReversed()
    .map(
      (made) =>
        `# ${timeText(made.madeAt)}, ${made.status || 'no response'}\n${callCurl(made, hasToken)}\necho`,
    );
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}
