import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Caller,
  createCaller,
  jobRequest,
  jobsPath,
  usualHeaders,
} from '../callers/caller.ts';
import { ownPlaces, type Planted, requests } from './no-secrets.requests.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~'];
const part = fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 120 });
/** As services make them, with a capital letter in the beginning: it is like nothing else. */
const secrets = fc.oneof(
  part.map((text) => `Q${text}`),
  fc.tuple(part, part).map(([one, other]) => `eyJ${one}.${one}.${other}`),
);

/** What a rule does to lists of jobs. */
const faults = fc.constantFrom<object>(
  { type: 'error', status: 503 },
  { type: 'answer-lost', then: 429 },
  { type: 'body', as: 'truncated-json', status: 500 },
  { type: 'cut', afterBytes: 30 },
  { type: 'token', state: 'revoked' },
  { type: 'page', as: 'expired-cursor' },
  { type: 'rate-limit', requests: 1, perMs: 60_000 },
  { type: 'reset' },
);

describe('a secret', () => {
  it.each(Object.keys(ownPlaces))(
    'should not come out of an error, the journal or a bug when it is sent %s',
    async (place) => {
      await fc.assert(
        fc.asyncProperty(secrets, fc.option(faults), async (secret, fault) => {
          const caller = createCaller();
          if (fault)
            await caller.addRule({ match: { operation: 'listExportJobs' }, effect: fault });
          for (const [where, request] of Object.entries(requests)) {
            const sent = ownPlaces[place]?.(secret, request(secret)) ?? request(secret);
            const { status, said } = await answered(caller, requestOf(sent));
            if (status >= 400) expectNone(secret, said, where);
            for (const ring of ['', '?tenant=none']) {
              const journal = await caller.call('GET', `/_sim/journal${ring}`);
              expectNone(secret, [journal.text], `${where}, in the journal`);
            }
          }
          for (const ring of ['', '?tenant=none']) {
            const report = await caller.call('GET', `/_sim/report${ring}`);
            expectNone(secret, [report.text], 'the report');
          }
          const events = await caller.call('GET', '/_sim/events?after=0&limit=20');
          expectNone(secret, [events.text], 'what is streamed');
          expectNone(secret, caller.bugs.map(String), 'what a bug says');
        }),
        { numRuns: 4 },
      );
    },
  );

  it('should be masked in an error that was cut off in the middle of it', async () => {
    const { call } = createCaller();
    const secret = 'Q'.repeat(40);
    for (let length = 400; length < 500; length += 7) {
      const id = `${'x'.repeat(length)}${secret}`;
      const headers = { authorization: `Bearer ${secret}` };
      const { text } = await call('GET', `${jobsPath}/${id}`, { headers });
      expect(text).not.toContain('QQQQ');
    }
  });

  it('should be masked in the error of a body that has it as one', async () => {
    const { call } = createCaller();
    const secret = 'Q0123456789abcdef';
    const body = { ...jobRequest(secret), options: [{ password: secret }] };
    const answer = await call('POST', jobsPath, { body });
    expect([answer.status, answer.json()]).toMatchObject([
      400,
      {
        title:
          'Dataset *** cannot be retrieved from Catalog /data/foundation/catalog/dataSets/***.',
      },
    ]);
  });

  it('should leave what it is not as it was sent', async () => {
    const { call } = createCaller();
    const headers = { authorization: 'Bearer 0123456789abcdef', 'x-request-id': 'request-1' };
    const answer = await call('GET', `${jobsPath}/0123456789abcde`, { headers });
    expect(answer.json()).toMatchObject({
      requestId: 'request-1',
      title:
        'Export job 0123456789abcde was not found in sandbox prod. Check the ID and x-sandbox-name.',
    });
  });

  it.each(['any', 'token', 'Oauth', 'Api Key'])(
    'should not tear the words of an error when it is a word: %s',
    async (word) => {
      const { call } = createCaller();
      const headers = { authorization: `Basic ${word}`, 'x-api-key': word };
      const answer = await call('GET', jobsPath, { headers });
      expect(answer.json()).toEqual({ error_code: '401013', message: 'Oauth token is not valid' });
    },
  );

  it('should be found among as many as a body can have', async () => {
    const { call } = createCaller();
    const secret = 'Q0123456789abcdef';
    const tokens = Array.from({ length: 50_000 }, (_, at) => `must be ${at}`);
    const headers = { authorization: `Bearer ${secret}`, 'x-request-id': secret };
    const answer = await call('POST', jobsPath, { headers, body: { schema: {}, tokens } });
    expect([answer.status, answer.json()]).toMatchObject([400, { requestId: '***' }]);
  });
});

/** What comes back of a request: all of it, or as much as a fault lets through. */
async function answered(
  { fetch }: Caller,
  request: Request,
): Promise<{ readonly status: number; readonly said: readonly unknown[] }> {
  try {
    const response = await fetch(request);
    // A stream of events that was let in has no end.
    if (response.headers.get('content-type') === 'text/event-stream') {
      await response.body?.cancel();
      return { status: response.status, said: [] };
    }
    const text = await response.text().catch(String);
    return { status: response.status, said: [text, ...response.headers] };
  } catch (error) {
    return { status: 599, said: [error] };
  }
}

function requestOf({ path, headers, ...rest }: Planted): Request {
  return new Request(`http://localhost${path}`, {
    ...rest,
    headers: { ...usualHeaders, authorization: 'Bearer 5a1f0c77', 'x-api-key': 'k', ...headers },
  });
}

function expectNone(secret: string, texts: readonly unknown[], where: string): void {
  for (const text of texts.map((one) => String(one))) {
    const base64 = Buffer.from(secret).toString('base64url');
    for (const trace of [secret, encodeURIComponent(secret), secret.slice(0, 40), base64]) {
      const isThere = text.toLowerCase().includes(trace.toLowerCase());
      expect(isThere, `${where}: ${trace} in ${text}`).toBe(false);
    }
  }
}
