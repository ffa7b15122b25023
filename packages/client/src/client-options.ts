import {
  checkClock,
  checkedUrl,
  checkFunction,
  checkHeader,
  checkOrg,
  checkTimeLimit,
} from './checks.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Fetch } from './exchange.ts';
import { objectIn } from './json.ts';
import { checkNames } from './option-names.ts';
import { type OnRetry, type RetryOptions, retryOptions } from './retry.ts';
import { secretsOf } from './secrets.ts';
import type { Session } from './session.ts';
import type { TokenProvider } from './token.ts';

export interface ClientOptions {
  /** The URL of the API; may contain a path. Default `https://platform.adobe.io`. */
  readonly baseUrl?: string;
  /** Organization ID, sent as `x-gw-ims-org-id`: 24 hex digits and `@AdobeOrg`. */
  readonly imsOrgId: string;
  /** API key, sent as `x-api-key`. */
  readonly apiKey: string;
  /** Sent as `x-sandbox-name`. Default: the production sandbox of the organization. */
  readonly sandbox?: string;
  /**
   * An access token, or a function that resolves to one within `requestTimeoutMs`. Only a function can replace a
   * rejected token.
   */
  readonly token: string | TokenProvider;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch;
  /** How requests that are safe to repeat are retried. */
  readonly retry?: Partial<RetryOptions>;
  /**
   * Called before each pause after which a request is sent again, for logs and counters. The client does not wait for
   * it and ignores what it throws. Not called for the second request after a 401, which has no pause.
   */
  readonly onRetry?: OnRetry;
  /**
   * How long one request may take, in milliseconds, on a clock that has `timeout`. It ends with the last byte of a JSON
   * body; of a download, it applies to the response headers and to the time between two chunks. A request that takes
   * longer counts as a failed connection and is retried like one. Infinity for no limit. Default 30,000.
   *
   * A call of the token provider has the same limit. One that takes longer is called again, also for a POST, of which
   * nothing has been sent yet, unless the call has `retry: false`; the last one rejects with a NetworkError.
   */
  readonly requestTimeoutMs?: number;
  /** Default: `systemClock`. */
  readonly clock?: Clock;
}

const NAMES: Readonly<Record<keyof ClientOptions, true>> = {
  baseUrl: true,
  imsOrgId: true,
  apiKey: true,
  sandbox: true,
  token: true,
  fetch: true,
  retry: true,
  onRetry: true,
  requestTimeoutMs: true,
  clock: true,
};

/** @throws TypeError or RangeError that names the option. */
export function sessionOf(options: ClientOptions): Session {
  if (objectIn(options) === undefined) {
    throw new TypeError('createClient: options are required: imsOrgId, apiKey, token.');
  }
  checkNames('createClient: ', options, NAMES, 'ClientOptions');
  const { imsOrgId, apiKey, sandbox, token, fetch, clock = systemClock } = options;
  const { onRetry, requestTimeoutMs = 30_000 } = options;
  checkOrg('createClient: imsOrgId', imsOrgId);
  checkHeader('createClient: apiKey', apiKey);
  if (sandbox !== undefined) checkHeader('createClient: sandbox', sandbox);
  if (typeof token !== 'function') checkHeader('createClient: token', token);
  if (fetch !== undefined) checkFunction('createClient: fetch', fetch);
  if (onRetry !== undefined) checkFunction('createClient: onRetry', onRetry);
  checkTimeLimit('createClient: requestTimeoutMs', requestTimeoutMs);
  checkClock('createClient: clock', clock);
  return {
    baseUrl: baseOf(options.baseUrl === undefined ? 'https://platform.adobe.io' : options.baseUrl),
    secrets: secretsOf(typeof token === 'string' ? [apiKey, token] : [apiKey]),
    headers: {
      'x-api-key': apiKey,
      'x-gw-ims-org-id': imsOrgId,
      ...(sandbox !== undefined && { 'x-sandbox-name': sandbox }),
    },
    token,
    // Looked up for each request: a test may have replaced it.
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
    retry: retryOptions('createClient: retry', options.retry),
    onRetry,
    limit: { ms: requestTimeoutMs, option: 'requestTimeoutMs' },
    clock,
  };
}

function baseOf(text: string): string {
  const url = checkedUrl('createClient: baseUrl', text);
  if (url.search || url.hash) {
    throw new TypeError('createClient: baseUrl must not contain a query or a fragment.');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
