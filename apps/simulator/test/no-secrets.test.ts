import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCaller, jobRequest, jobsPath, usualHeaders } from './caller.ts';
import { errorRule } from './faults.ts';
import { ownPlaces, type Planted, requests } from './no-secrets.requests.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~'];
const part = fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 120 });
/** As services make them, with a capital letter in the beginning: it is like nothing else. */
const secrets = fc.oneof(
  part.map((text) => `Q${text}`),
  fc.tuple(part, part).map(([one, other]) => `eyJ${one}.${one}.${other}`),
);

describe('a secret', () => {
  it.each(Object.keys(ownPlaces))(
    'should not come out of an error, the journal or a bug when it is sent %s',
    async (place) => {
      await fc.assert(
        fc.asyncProperty(secrets, fc.boolean(), async (secret, isFaulted) => {
          const caller = createCaller();
          if (isFaulted)
            await caller.addRule(errorRule(503, { match: { operation: 'listExportJobs' } }));
          for (const [where, request] of Object.entries(requests)) {
            const sent = ownPlaces[place]?.(secret, request(secret)) ?? request(secret);
            const response = await caller.fetch(requestOf(sent));
            const text = await response.text();
            if (response.status >= 400) expectNone(secret, [text, ...response.headers], where);
            for (const ring of ['', '?tenant=none']) {
              const journal = await caller.call('GET', `/_sim/journal${ring}`);
              expectNone(secret, [journal.text], `${where}, in the journal`);
            }
          }
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
      title: 'Export job 0123456789abcde does not exist in this sandbox',
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
