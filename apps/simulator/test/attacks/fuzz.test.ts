import { validators } from '@aep-sim/types/validators';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobsPath } from '../callers/caller.ts';
import { brokenRequest, type RawRequest } from './fuzz.requests.ts';

const { CatalogError, GatewayError, TokenError, UpsError } = validators.service;
const { ControlError } = validators.control;

it('should answer thousands of broken requests without a fault of its own, and keep its state', async () => {
  const seen = { refused: 0, taken: 0 };
  const requests = fc.array(brokenRequest, { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(requests, async (broken) => {
      const { send, state, bugs } = await filled();
      let before = await state();
      for (const request of broken) {
        const response = await send(request);
        const text = await response.text();
        expect(bugs).toEqual([]);
        expect(response.status).toBeLessThan(500);
        const after = await state();
        if (response.status < 400) seen.taken += 1;
        else {
          seen.refused += 1;
          const answer = `${request.method} ${request.path}: ${response.status} ${text}`;
          expect(isDocumented(request, response, text), answer).toBe(true);
        }
        if (response.status >= 400 || !/^(POST|DELETE)$/i.test(request.method)) {
          expect(after).toBe(before);
        }
        before = after;
      }
    }),
    { numRuns: 300 },
  );
  // A fuzzer whose requests are all fine, or all refused at the gate, tests nothing.
  expect(seen.refused).toBeGreaterThan(1800);
  expect(seen.taken).toBeGreaterThan(500);
}, 60_000);

/** A simulator with a frozen clock, a data set and a job; all that can be seen of it is its state. */
async function filled() {
  const caller = createCaller();
  await caller.freeze();
  const dataSet = await caller.createDataSet();
  const { id } = await caller.createJob(dataSet);
  const named = (text: string) =>
    text.replaceAll('{job}', String(id)).replaceAll('{dataSet}', dataSet);

  const send = ({ method, path, query, headers, body }: RawRequest) => {
    const hasBody = body !== undefined && !/^(GET|HEAD)$/i.test(method);
    const url = `http://localhost${named(path)}${query === '' ? '' : `?${query}`}`;
    const sent = typeof body === 'string' ? named(body) : body;
    const request = new Request(url, { method, headers, ...(hasBody && sent && { body: sent }) });
    return caller.fetch(request);
  };
  const state = async () => {
    const [jobs, dataSets] = await Promise.all(
      [jobsPath, dataSetsPath].map((path) => caller.call('GET', path)),
    );
    expect([jobs?.status, dataSets?.status]).toEqual([200, 200]);
    return `${jobs?.text} ${dataSets?.text}`;
  };
  return { send, state, bugs: caller.bugs };
}

function isDocumented({ method, path }: RawRequest, response: Response, text: string): boolean {
  if (response.headers.get('content-type') !== 'application/json') return false;
  if (method === 'HEAD') return text === '';
  const body: unknown = JSON.parse(text);
  const { status } = response;
  // The top is the control plane's; `.` and `..` lead to it too.
  if (new URL(`http://localhost${path}`).pathname === '/') return ControlError(body);
  if (UpsError(body)) return body.status === status && String(status) in body.errors;
  if (CatalogError(body)) return body.status === status;
  if (GatewayError(body)) return body.error_code.startsWith(String(status));
  return TokenError(body) && status === 400;
}
