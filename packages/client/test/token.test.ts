import { describe, expect, it } from 'vitest';
import { type ImsOptions, imsTokenProvider } from '../src/index.ts';
import { fakeClock } from './fake-clock.ts';
import {
  errorResponse,
  job,
  json,
  org,
  rejection,
  type Scripted,
  scriptedClient,
} from './scripted.ts';

const request = { destination: { datasetId: 'd' }, schema: { name: 's' } };

function provider(answers: Scripted[], options: Partial<ImsOptions> = {}) {
  const clock = fakeClock();
  const requests: Request[] = [];
  const token = imsTokenProvider({
    clientId: 'me',
    clientSecret: 'a secret & nothing else',
    clock,
    fetch: async (sent) => {
      requests.push(sent);
      const answer = answers.shift();
      if (answer instanceof Error || answer === undefined) throw answer;
      return typeof answer === 'function' ? answer(sent) : answer;
    },
    ...options,
  });
  return { token, clock, requests };
}

const grant = (access_token: string, expires_in?: number) =>
  json({ access_token, token_type: 'bearer', expires_in });

describe('imsTokenProvider', () => {
  it('should treat null as absent', async () => {
    const { token } = provider([grant('t1')]);
    expect(await token(null as never)).toBe('t1');
  });

  it('should ask by client credentials', async () => {
    const { token, requests } = provider([grant('t1', 86_399)], { scope: 'a,b', imsOrgId: org });
    expect(await token()).toBe('t1');
    const [sent] = requests;
    expect(sent?.method).toBe('POST');
    expect(sent?.url).toBe('https://ims-na1.adobelogin.com/ims/token/v3');
    expect(sent?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(sent?.headers.get('x-gw-ims-org-id')).toBe(org);
    expect(Object.fromEntries(new URLSearchParams(await sent?.text()))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'me',
      client_secret: 'a secret & nothing else',
      scope: 'a,b',
    });
  });

  it('should keep a token until five minutes before its end', async () => {
    const { token, clock } = provider([grant('t1', 3600), grant('t2', 3600)]);
    expect(await token()).toBe('t1');
    clock.advance(3_300_000 - 1);
    expect(await token()).toBe('t1');
    clock.advance(1);
    expect(await token()).toBe('t2');
  });

  it('should use a short token for half its life at least', async () => {
    const { token, clock, requests } = provider([grant('t1', 60), grant('t2', 60)]);
    await token();
    clock.advance(29_999);
    expect(await token()).toBe('t1');
    clock.advance(1);
    expect(await token()).toBe('t2');
    expect(requests).toHaveLength(2);
  });

  it('should keep a token without a lifetime until it is rejected', async () => {
    const { token, clock } = provider([grant('t1'), grant('t2')]);
    await token();
    clock.advance(1e12);
    expect(await token()).toBe('t1');
    expect(await token({ refresh: true })).toBe('t2');
    expect(await token()).toBe('t2');
  });

  it('should ask once for callers at the same time', async () => {
    const { token, requests } = provider([grant('t1', 3600), grant('t2', 3600)]);
    expect(await Promise.all([token(), token(), token({ refresh: true })])).toEqual([
      't1',
      't1',
      't1',
    ]);
    expect(requests).toHaveLength(1);
    await Promise.all([token({ refresh: true }), token(), token({ refresh: true })]);
    expect(requests).toHaveLength(2);
  });

  it('should ask again after a failure', async () => {
    const no = json({ error: 'invalid_client', error_description: 'unknown' }, { status: 400 });
    const { token } = provider([no, grant('t1', 3600)]);
    const error = await rejection(token());
    expect(error).toMatchObject({ kind: 'api', code: 'invalid_client', messages: ['unknown'] });
    expect(await token()).toBe('t1');
  });

  it('should repeat temporary failures', async () => {
    const { token, clock } = provider([errorResponse(503), new TypeError('x'), grant('t1', 3600)]);
    expect(await token()).toBe('t1');
    expect(clock.slept).toEqual([500, 1000]);
  });

  it.each([json({}), json({ access_token: '' }), new Response('ok'), json([])])(
    'should reject a response without a token',
    async (answer) => {
      const { token } = provider([answer]);
      expect(await rejection(token())).toMatchObject({ kind: 'unreadable' });
    },
  );

  it('should never show the secret', async () => {
    const echo = async (sent: Request) => new Response(await sent.text(), { status: 400 });
    const { token } = provider([echo], { clientSecret: 'long-secret/value' });
    const error = await rejection(token());
    expect(JSON.stringify([error, error.message])).toContain('redacted');
    expect(JSON.stringify([error, error.message])).not.toMatch(/long-secret/);
  });
});

describe('a rejected token', () => {
  const tokens = (...texts: string[]) => {
    const asked: (boolean | undefined)[] = [];
    return {
      asked,
      token: async ({ refresh }: { refresh?: boolean } = {}) => {
        asked.push(refresh);
        return texts.shift() ?? 'none';
      },
    };
  };

  it('should be replaced once, and the call repeated, a POST too', async () => {
    const { token, asked } = tokens('old', 'new');
    const { client, requests, clock } = scriptedClient([errorResponse(401), json(job('NEW'))], {
      token,
    });
    await client.createExportJob(request);
    expect(asked).toEqual([undefined, true]);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer old',
      'Bearer new',
    ]);
    expect(await requests[1]?.json()).toEqual(request);
    expect(clock.slept).toEqual([]);
  });

  it('should not be replaced a second time', async () => {
    const { token } = tokens('old', 'new', 'newer');
    const { client, requests } = scriptedClient([errorResponse(401), errorResponse(401)], {
      token,
    });
    expect(await rejection(client.getExportJob(7))).toMatchObject({ status: 401 });
    expect(requests).toHaveLength(2);
  });

  it('should not be sent again', async () => {
    const { token } = tokens('same', 'same');
    const { client, requests } = scriptedClient([errorResponse(401)], { token });
    expect(await rejection(client.getExportJob(7))).toMatchObject({ status: 401 });
    expect(requests).toHaveLength(1);
  });

  it('should not be replaced for any other error', async () => {
    const { token, asked } = tokens('old', 'new');
    const { client } = scriptedClient([errorResponse(403)], { token });
    await rejection(client.getExportJob(7));
    expect(asked).toEqual([undefined]);
  });

  it('should leave the error of a provider as it is', async () => {
    const wrong = new Error('no token today');
    const { client } = scriptedClient([], { token: () => Promise.reject(wrong) });
    expect(await rejection(client.getExportJob(7))).toBe(wrong);
  });
});
