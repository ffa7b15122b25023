import { type ClientOptions, createClient } from '../src/index.ts';
import { fakeClock } from './fake-clock.ts';

/** A response, or an error that fetch rejects with. */
export type Scripted = Response | Error | ((request: Request) => Response | Promise<Response>);

export const org = '1BD6382559DF0C130A49422D@AdobeOrg';

/** A client that gets these responses, in order, and its requests. */
export function scriptedClient(answers: readonly Scripted[], options: Partial<ClientOptions> = {}) {
  const clock = fakeClock();
  const requests: Request[] = [];
  const left = [...answers];
  const client = createClient({
    baseUrl: 'http://aep.test',
    imsOrgId: org,
    apiKey: 'key',
    token: 'token',
    clock,
    fetch: async (request) => {
      requests.push(request);
      const answer = left.shift();
      if (answer === undefined) throw new Error(`no answer is left for ${request.method}`);
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer(request) : answer;
    },
    ...options,
  });
  return { client, clock, requests };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

/** A job with no more than a reader needs. */
export function job(status: string, id = 7): object {
  return { id, status, creationTime: 1000, updateTime: 2000 };
}

export function errorResponse(status: number, headers: Record<string, string> = {}): Response {
  return json({ error_code: `${status}000`, message: 'no' }, { status, headers });
}

/** All that an iterable gives, one after the other. */
export async function collected<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of iterable) all.push(one);
  return all;
}

/** What a promise is rejected with; fails if it is not. */
export async function rejection<T extends Error = Error>(promise: Promise<unknown>): Promise<T> {
  try {
    await promise;
  } catch (error) {
    return error as T;
  }
  throw new Error('it should have been rejected');
}
