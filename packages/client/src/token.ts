import {
  checkClock,
  checkedUrl,
  checkFunction,
  checkNumber,
  checkOrg,
  checkText,
  checkTimeLimit,
} from './checks.ts';
import { type Clock, systemClock } from './clock.ts';
import { UnexpectedResponse } from './errors.ts';
import { exchange, type Fetch, type Line, type Message, type TextResponse } from './exchange.ts';
import { integerIn, numberIn, objectIn, parsed, stringIn } from './json.ts';
import { checkNames } from './option-names.ts';
import { type OnRetry, type RetryOptions, retryOptions, withRetries } from './retry.ts';
import { type Redact, redactor } from './secrets.ts';

/**
 * Resolves to the access token to use now. With `refresh`, the service has rejected the token `refused`, and another
 * one is required; a provider that already has another one resolves to that. Most providers can ignore both:
 * `() => Promise<string>` is enough. The client calls it again if it does not resolve within `requestTimeoutMs`.
 */
export type TokenProvider = (options?: { refresh?: boolean; refused?: string }) => Promise<string>;

export interface ImsOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The scopes of the project, comma-separated. */
  readonly scope?: string;
  /** Only for aep-sim: the organization that the token is valid for. IMS knows it by the client ID. */
  readonly imsOrgId?: string;
  /** Default `https://ims-na1.adobelogin.com/ims/token/v3`. */
  readonly tokenUrl?: string;
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  readonly retry?: Partial<RetryOptions>;
  /** Like `onRetry` of createClient, for token requests. */
  readonly onRetry?: OnRetry;
  /** How long before it expires a token is replaced, in milliseconds; at most half its lifetime. Default 300,000. */
  readonly refreshBeforeMs?: number;
  /**
   * How long one request may take, in milliseconds, on a clock that has `timeout`. A longer one counts as a failed
   * connection. Default 30,000.
   */
  readonly timeoutMs?: number;
}

interface Token {
  readonly text: string;
  /** The time from which it is not used any more. */
  readonly staleAt: number;
}

/**
 * Access tokens by client credentials. A token is kept until shortly before it expires (evidence: token-life), and
 * concurrent calls share one request. Token requests are safe to repeat: `retry` says how.
 *
 * The provider rejects with ApiError, NetworkError, or UnexpectedResponse. None of them shows the secret.
 *
 * @throws TypeError or RangeError that names the option.
 */
export function imsTokenProvider(options: ImsOptions): TokenProvider {
  checkOptions(options);
  const { clock = systemClock, refreshBeforeMs = 300_000 } = options;
  let held: Token | undefined;
  let latest: readonly string[] = [];
  const { clientId, clientSecret } = options;
  const ask = asking(
    options,
    clock,
    redactor(() => [clientId, clientSecret, ...latest]),
  );
  let coming: Promise<Token> | undefined;

  const renew = async (): Promise<Token> => {
    const askedAt = clock.now();
    const { text, lifeMs } = tokenOf(await ask());
    held = { text, staleAt: askedAt + lifeMs - Math.min(refreshBeforeMs, lifeMs / 2) };
    latest = [text];
    return held;
  };

  return async (request) => {
    const { refresh = false, refused } = request ?? {};
    // Concurrent calls can all report the same rejected token; only the first one discards it.
    if (refresh && (refused === undefined || refused === held?.text)) held = undefined;
    if (held && clock.now() < held.staleAt) return held.text;
    coming ??= renew().finally(() => {
      coming = undefined;
    });
    return (await coming).text;
  };
}

const NAMES: Readonly<Record<keyof ImsOptions, true>> = {
  clientId: true,
  clientSecret: true,
  scope: true,
  imsOrgId: true,
  tokenUrl: true,
  fetch: true,
  clock: true,
  retry: true,
  onRetry: true,
  refreshBeforeMs: true,
  timeoutMs: true,
};

function checkOptions(options: ImsOptions): void {
  if (objectIn(options) === undefined) {
    throw new TypeError('imsTokenProvider: options are required: clientId, clientSecret.');
  }
  const { clientId, clientSecret, scope, imsOrgId, tokenUrl, fetch, clock } = options;
  const { onRetry, refreshBeforeMs = 0, timeoutMs = 1 } = options;
  checkNames('imsTokenProvider: ', options, NAMES, 'ImsOptions');
  checkText('imsTokenProvider: clientId', clientId);
  checkText('imsTokenProvider: clientSecret', clientSecret);
  if (scope !== undefined) checkText('imsTokenProvider: scope', scope);
  if (imsOrgId !== undefined) checkOrg('imsTokenProvider: imsOrgId', imsOrgId);
  if (tokenUrl !== undefined) checkedUrl('imsTokenProvider: tokenUrl', tokenUrl);
  if (fetch !== undefined) checkFunction('imsTokenProvider: fetch', fetch);
  if (clock !== undefined) checkClock('imsTokenProvider: clock', clock);
  if (onRetry !== undefined) checkFunction('imsTokenProvider: onRetry', onRetry);
  checkNumber('imsTokenProvider: refreshBeforeMs', refreshBeforeMs, { least: 0 });
  checkTimeLimit('imsTokenProvider: timeoutMs', timeoutMs);
}

function asking(options: ImsOptions, clock: Clock, redact: Redact): () => Promise<TextResponse> {
  const { clientId, clientSecret, scope, imsOrgId, timeoutMs = 30_000 } = options;
  const { tokenUrl = 'https://ims-na1.adobelogin.com/ims/token/v3' } = options;
  const { fetch = (request) => globalThis.fetch(request) } = options;
  const retry = retryOptions('imsTokenProvider: retry', options.retry);
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    ...(scope !== undefined && { scope }),
  });
  const message: Message = {
    method: 'POST',
    url: tokenUrl,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...(imsOrgId !== undefined && { 'x-gw-ims-org-id': imsOrgId }),
    },
    body: form.toString(),
  };
  const limit = { ms: timeoutMs, option: 'timeoutMs' };
  const line: Line = { owner: 'imsTokenProvider', fetch, clock, redact, limit };
  const attempt = () => exchange(message, line);
  return () => withRetries(attempt, { clock, options: retry, onRetry: options.onRetry });
}

/** `expires_in` is in seconds here. Without it, a token is used until it is rejected. */
function tokenOf(answer: TextResponse): { text: string; lifeMs: number } {
  const body = objectIn(parsed(answer.text));
  const text = stringIn(body?.['access_token']);
  // The body stays out of the error: it may contain the token under another name, or be cut off within it.
  if (text === undefined)
    throw new UnexpectedResponse('/access_token', 'a non-empty string', undefined);
  const term = body?.['expires_in'];
  const seconds = numberIn(term) ?? integerIn(term);
  return { text, lifeMs: seconds === undefined ? Number.POSITIVE_INFINITY : seconds * 1000 };
}
