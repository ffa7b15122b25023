import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  type Client,
  type ClientOptions,
  type ExportJobFailed,
  imsTokenProvider,
  readExportJob,
} from '../src/index.ts';
import {
  collected,
  errorResponse,
  job,
  json,
  rejection,
  type Scripted,
  scriptedClient,
} from './scripted.ts';

const secret = 'a "token"/that+nobody&should see';
/** As a form encodes it, which encodeURIComponent does not. */
const encoded = 'a+%22token%22%2Fthat%2Bnobody%26should+see';
const traces = /nobody/;

/** All of an error that a log can show: what it holds, and what holds that. */
function allOf(error: Error): string {
  const hidden = inspect(error, { depth: 20, showHidden: true, maxStringLength: null });
  return [hidden, String(error), error.stack, JSON.stringify(error)].join('\n');
}

async function shown(
  answers: Scripted[],
  call: (client: Client) => Promise<unknown> = (client) => client.getExportJob(7),
  options: Partial<ClientOptions> = {},
): Promise<string> {
  const { client } = scriptedClient(answers, {
    token: secret,
    retry: { attempts: 1 },
    ...options,
  });
  return allOf(await rejection(call(client)));
}

const escaped = [...secret].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const telling = (told: string) =>
  Object.assign(new Error(told), { request: new Request('http://a') });

describe('an error shows no secret', () => {
  it.each<[string, () => Scripted]>([
    ['in a 200 that is no JSON', () => new Response(`<html>${secret}`)],
    ['in a 200 that is cut off', () => new Response(JSON.stringify({ secret }).slice(0, -1))],
    [
      'in one with slashes escaped',
      () => new Response(JSON.stringify({ secret }).replaceAll('/', '\\/').slice(0, -1)),
    ],
    ['in a job without a status', () => json({ id: 7, [secret]: { deep: [secret] } })],
    ['in place of an id', () => json({ id: secret, status: 'NEW' })],
    ['in a key', () => json({ [secret]: 1 }, { status: 400 })],
    ['in JSON escapes', () => new Response(`{"message":"${escaped.join('')}"}`, { status: 400 })],
    ['in a query', () => new Response(`?token=${encodeURIComponent(secret)}`, { status: 400 })],
    ['in a form', () => new Response(`token=${encoded.toLowerCase()}`, { status: 400 })],
    ['in the request id', () => errorResponse(400, { 'x-request-id': secret })],
    ['in a job about another id', () => json({ ...job('NEW', 8), requestId: secret })],
    ['in what fetch throws', () => new TypeError(`invalid header ${secret}`)],
    ['in the cause of it', () => new TypeError('failed', { cause: new Error(secret) })],
    ['in what hangs on it', () => Object.assign(new Error('failed'), { headers: { secret } })],
    ['in what hangs on it and cannot be seen', () => telling(secret)],
    [
      'in a message that is cut',
      () => json({ message: `${'x'.repeat(985)}${secret}` }, { status: 400 }),
    ],
    ['in a text that is cut', () => new Response(`${'x'.repeat(190)}${secret}`, { status: 400 })],
  ])('%s', async (_, answer) => {
    expect(await shown([answer()])).not.toMatch(traces);
  });

  it('in a data set or a page that cannot be read', async () => {
    const answer = () => json({ secret });
    expect(await shown([answer()], (client) => client.getDataSet('5c'))).not.toMatch(traces);
    expect(await shown([answer()], (client) => client.createDataSet({}))).not.toMatch(traces);
    expect(await shown([answer()], (client) => client.exportJobPage())).not.toMatch(traces);
    expect(await shown([answer()], (client) => collected(client.listExportJobs()))).not.toMatch(
      traces,
    );
  });

  it.each([
    { status: false, message: secret },
    { status: secret },
    { error_code: '403000', message: secret },
  ])('in the response to a cancel', async (body) => {
    expect(await shown([json(body)], (client) => client.cancelExportJob(7))).not.toMatch(traces);
  });

  it('in a download', async () => {
    const file = { dataSetFileId: 'b-1', name: 'a.parquet', length: 10 };
    const load = (client: Client) => collected(client.downloadFile(file));
    const headers = { 'content-range': secret };
    expect(await shown([new Response('x', { status: 206, headers })], load)).not.toMatch(traces);
    const broken = new ReadableStream({ start: (body) => body.error(new Error(secret)) });
    expect(await shown([new Response(broken)], load)).not.toMatch(traces);
  });

  it('in a cursor', async () => {
    const page = () =>
      json({ records: [], link: { next: `?offset=${encodeURIComponent(secret)}` } });
    const list = (client: Client) => collected(client.listExportJobs());
    expect(await shown([page(), page()], list)).not.toMatch(traces);
    expect(await shown([page(), errorResponse(400)], list)).not.toMatch(traces);
    expect(await shown([page(), new Error('down')], list)).not.toMatch(traces);
  });

  it('in a job that failed, while the job that is read keeps what it says', async () => {
    const failed = { ...job('FAILED'), errors: [{ code: 'E-1', msg: `no ${secret}` }] };
    const wait = (client: Client) => client.waitForExportJob(7);
    expect(await shown([json(failed)], wait)).not.toMatch(traces);
    const given = (client: Client) => client.waitForExportJob(readExportJob(failed));
    expect(await shown([], given)).not.toMatch(traces);
    const { client } = scriptedClient([json(failed), json(failed)], { token: secret });
    expect(JSON.stringify(await client.getExportJob(7))).toMatch(traces);
    const error = await rejection<ExportJobFailed>(client.waitForExportJob(7));
    expect(error.errors).toEqual([{ code: 'E-1', message: 'no [redacted]' }]);
    expect(error.message).toBe('Export job 7 failed: no [redacted] (E-1).');
  });

  it('in a job that is waited for too long', async () => {
    const wait = (client: Client) => client.waitForExportJob(7, { deadlineMs: 1 });
    const odd = () => json({ ...job('NEW'), status: secret });
    expect(await shown([odd(), odd()], wait)).not.toMatch(traces);
  });

  it('with blanks around it', async () => {
    const options = { token: ` ${secret}\t`, apiKey: ` ${secret}` };
    const answer = json({ message: secret }, { status: 400 });
    expect(await shown([answer], undefined, options)).not.toMatch(traces);
  });

  it('that a call brings along', async () => {
    const other = 'another-that-nobody-knows';
    const call = (client: Client) =>
      client.getExportJob(7, { headers: { Authorization: `Bearer ${other}`, 'X-Api-Key': other } });
    expect(await shown([json({ message: other }, { status: 400 })], call)).not.toMatch(traces);
    const script = (client: Client) =>
      client.getExportJob(7, { headers: { 'x-aep-sim-script': 'fails-writing' } });
    const answer = json({ message: 'no fails-writing' }, { status: 400 });
    expect(await shown([answer], script)).toContain('fails-writing');
  });

  it('that was replaced', async () => {
    const tokens = [secret, 'the-newer-that-nobody-knows', 'the-last-that-none-knows'];
    const token = async () => tokens.shift() ?? '';
    const echo = () => json({ message: `not ${secret}, nor the-newer-that-nobody-knows` });
    const { client } = scriptedClient([errorResponse(401), echo(), echo()], { token });
    expect(allOf(await rejection(client.getExportJob(7)))).not.toMatch(traces);
    expect(allOf(await rejection(client.getExportJob(7)))).not.toMatch(traces);
  });

  it('that begins with another', async () => {
    const answer = json({ message: 'no key-and-a-half-that-nobody-knows' }, { status: 400 });
    const options = { apiKey: 'key-and-a-half', token: 'key-and-a-half-that-nobody-knows' };
    expect(await shown([answer], undefined, options)).not.toMatch(traces);
  });

  it('of a call that lasts, however many tokens were used meanwhile', async () => {
    let made = 0;
    const token = async () => `token-that-nobody-knows-${made++}`;
    let echo: (response: Response) => void = () => {};
    const first = () =>
      new Promise<Response>((resolve) => {
        echo = resolve;
      });
    const others = Array.from({ length: 20 }, () => json(job('NEW')));
    const { client } = scriptedClient([first, ...others], { token });
    const slow = rejection(client.getExportJob(7));
    for (const _ of others) await client.getExportJob(7);
    echo(new Response('token-that-nobody-knows-0', { status: 400 }));
    expect(allOf(await slow)).not.toMatch(traces);
  });

  it('and leaves alone what shows none', async () => {
    const cause = Object.assign(new Error('down'), { request: new Request('http://aep.test') });
    const { client } = scriptedClient([cause], { retry: { attempts: 1 } });
    const error = await rejection(client.getExportJob(7));
    // With secrets that are too short to be looked for, nothing is.
    expect(error.cause).toBe(cause);
  });

  it('and survives what goes in a circle, or too deep to search', async () => {
    const circle: Error = new Error(secret);
    // Twice at each step: to go round even a hundred times would take for ever.
    Object.assign(circle, { cause: circle, errors: [circle] });
    expect(await shown([circle])).not.toMatch(traces);
    const deep = `${'['.repeat(50_000)}${JSON.stringify(secret)}${']'.repeat(50_000)}`;
    const { client } = scriptedClient([new Response(deep, { status: 400 })], { token: secret });
    expect(await rejection(client.getExportJob(7))).toMatchObject({ kind: 'api', status: 400 });
  });
});

describe('an error of imsTokenProvider shows no secret', () => {
  const asked = async (...answers: Response[]) => {
    const token = imsTokenProvider({
      clientId: 'the-id-that-nobody-knows',
      clientSecret: secret,
      fetch: () => answers.shift() ?? Response.error(),
      retry: { attempts: 1 },
    });
    for (let left = answers.length; left > 1; left--) await token();
    return allOf(await rejection(token({ refresh: true })));
  };

  it('in a response that is cut off, with a token that is alive', async () => {
    expect(await asked(new Response('{"access_token":"one-that-nobody-kn'))).not.toMatch(traces);
  });

  it.each([encoded, encodeURIComponent(secret), 'the-id-that-nobody-knows'])(
    'that is echoed as %s',
    async (text) => {
      expect(await asked(new Response(text, { status: 400 }))).not.toMatch(traces);
    },
  );

  it('that it gave before', async () => {
    const held = 'a-token-that-nobody-knows';
    const echo = new Response(held, { status: 400 });
    expect(await asked(json({ access_token: held }), echo)).not.toMatch(traces);
  });
});
