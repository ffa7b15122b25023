import { type Clock, systemClock } from './clock.ts';
import type { Fetch } from './exchange.ts';
import { type RetryOptions, retryOptions } from './retry.ts';
import type { Session } from './session.ts';
import type { TokenProvider } from './token.ts';

export interface ClientOptions {
  /** Where the API lies; a path is kept. Default `https://platform.adobe.io`. */
  readonly baseUrl?: string;
  /** Sent as `x-gw-ims-org-id`: 24 hex digits and `@AdobeOrg`. */
  readonly imsOrgId: string;
  /** Sent as `x-api-key`. */
  readonly apiKey: string;
  /** Sent as `x-sandbox-name`. Without it the service takes the default production sandbox. */
  readonly sandbox?: string;
  /** A bearer token, or what gives one. Only a provider can replace a token that was refused. */
  readonly token: string | TokenProvider;
  /** Default: the global one. */
  readonly fetch?: Fetch;
  /** How calls that are safe to repeat are repeated. */
  readonly retry?: Partial<RetryOptions>;
  /** Default: the machine's. */
  readonly clock?: Clock;
}

/** @throws TypeError or RangeError that names the option. */
export function sessionOf(options: ClientOptions): Session {
  const { imsOrgId, apiKey, sandbox, token, clock = systemClock } = options;
  for (const [name, value] of Object.entries({ imsOrgId, apiKey, token })) {
    if (!value) throw new TypeError(`createClient: ${name} is missing`);
  }
  return {
    baseUrl: checkedUrl(options.baseUrl ?? 'https://platform.adobe.io'),
    apiKey,
    headers: {
      'x-api-key': apiKey,
      'x-gw-ims-org-id': imsOrgId,
      ...(sandbox !== undefined && { 'x-sandbox-name': sandbox }),
    },
    token,
    // Looked up at each call: a test may have put another in its place since.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    retry: retryOptions(options.retry),
    clock,
  };
}

/** Its text is not shown: it may hold a password. */
function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError('createClient: baseUrl must be an http or https URL');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError('createClient: baseUrl must hold a host and a path alone');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
