import { type Clock, systemClock } from './clock.ts';
import { UnreadableAnswer } from './errors.ts';
import { type Answer, exchange, type Fetch, jsonOf, type Message } from './exchange.ts';
import { numberIn, objectIn, textIn } from './json.ts';
import { type RetryOptions, retryOptions, withRetries } from './retry.ts';

/** Gives the bearer token to use now. With `refresh` the one given before was refused, and another is wanted. */
export type TokenProvider = (options?: { refresh?: boolean }) => Promise<string>;

export interface ImsOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the project names them, comma-separated. */
  readonly scope?: string;
  /** The platform's tokens know their org by the client; a simulator's are bound to this one. */
  readonly imsOrgId?: string;
  /** Default `https://ims-na1.adobelogin.com/ims/token/v3`. */
  readonly tokenUrl?: string;
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  readonly retry?: Partial<RetryOptions>;
  /** How long before its end a token is replaced, in milliseconds: at most half its life. Default 5 minutes. */
  readonly refreshBeforeMs?: number;
}

interface Token {
  readonly text: string;
  /** The instant from which it is not used any more. */
  readonly staleAt: number;
}

/**
 * Tokens by client credentials (api-facts §6). A token is kept until shortly before it expires, and callers at the
 * same time share one request. To ask again is safe, for a token takes nothing away: that is repeated as `retry` says.
 *
 * The provider rejects with ApiError, NetworkError or UnreadableAnswer. None of them shows the secret.
 */
export function imsTokenProvider(options: ImsOptions): TokenProvider {
  const { clock = systemClock, refreshBeforeMs = 300_000 } = options;
  const ask = asking(options, clock);
  let held: Token | undefined;
  let coming: Promise<Token> | undefined;

  const renew = async (): Promise<Token> => {
    const askedAt = clock.now();
    const { text, lifeMs } = tokenOf(await ask());
    held = { text, staleAt: askedAt + lifeMs - Math.min(refreshBeforeMs, lifeMs / 2) };
    return held;
  };

  return async ({ refresh = false } = {}) => {
    if (refresh) held = undefined;
    if (held && clock.now() < held.staleAt) return held.text;
    coming ??= renew().finally(() => {
      coming = undefined;
    });
    return (await coming).text;
  };
}

function asking(options: ImsOptions, clock: Clock): () => Promise<Answer> {
  const { clientId, clientSecret, scope, imsOrgId } = options;
  const { tokenUrl = 'https://ims-na1.adobelogin.com/ims/token/v3' } = options;
  const { fetch = (request) => globalThis.fetch(request) } = options;
  const retry = retryOptions(options.retry);
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
  const line = { fetch, clock, secrets: [clientSecret, encodeURIComponent(clientSecret)] };
  return () => withRetries(() => exchange(message, line), { clock, options: retry });
}

/** `expires_in` is in seconds here. Without it a token is good until it is refused. */
function tokenOf(answer: Answer): { text: string; lifeMs: number } {
  const body = objectIn(jsonOf(answer));
  const text = textIn(body?.['access_token']);
  // The body itself stays out of the error: it may hold the token under another name.
  if (text === undefined) throw new UnreadableAnswer('/access_token', 'a token', undefined);
  const seconds = numberIn(body?.['expires_in']);
  return { text, lifeMs: seconds === undefined ? Number.POSITIVE_INFINITY : seconds * 1000 };
}
