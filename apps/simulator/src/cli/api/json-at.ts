import { errorMessageIn } from './error-message.ts';
import type { Fetch } from './fetch-within.ts';
import { noResponse, RequestRejected, Unreadable } from './response-errors.ts';

/**
 * Sends one request and returns the JSON of its 2xx response, whose type the caller knows. A body is sent as JSON.
 *
 * @throws RequestRejected for any other response, NoResponse for none, Unreadable for no JSON.
 */
export type RequestJson = <T>(method: 'GET' | 'POST', path: string, body?: object) => Promise<T>;

export interface Endpoint {
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
}

/** Requests that the client library does not have, such as those of the control plane, at a URL without a final slash. */
export function jsonAt(url: string, { headers, fetch }: Endpoint): RequestJson {
  return async <T>(method: 'GET' | 'POST', path: string, body?: object) => {
    const request = new Request(`${url}${path}`, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { status, ok, text } = await received(fetch, request);
    if (!ok) {
      const message = errorMessageIn(text) ?? 'the response has no message';
      throw new RequestRejected(`${method} ${path}`, status, message);
    }
    try {
      return JSON.parse(text) as T;
    } catch (error) {
      throw new Unreadable('the body is not JSON', { cause: error });
    }
  };
}

async function received(fetch: Fetch, request: Request) {
  try {
    const response = await fetch(request);
    const { status, ok } = response;
    return { status, ok, text: await response.text() };
  } catch (error) {
    throw noResponse(error);
  }
}
