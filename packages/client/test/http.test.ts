import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createClient, imsTokenProvider } from '../src/index.ts';
import { fakeClock } from './fake-clock.ts';
import { job, org, rejection } from './scripted.ts';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

let server: Server;
let seen: Seen[];
let answers: [status: number, body: string, headers?: Record<string, string>][];

beforeEach(async () => {
  seen = [];
  answers = [];
  server = createServer(async (request: IncomingMessage, response) => {
    const { method, url, headers } = request;
    seen.push({ method, url, authorization: headers.authorization, body: await text(request) });
    const [status = 500, body = '', more = {}] = answers.shift() ?? [];
    response.writeHead(status, more).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  vi.unstubAllGlobals();
});

const baseUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const connected = () => {
  const clock = fakeClock();
  const token = imsTokenProvider({
    clientId: 'me',
    clientSecret: 'secret',
    tokenUrl: `${baseUrl()}/ims/token/v3`,
    clock,
  });
  return createClient({ baseUrl: baseUrl(), imsOrgId: org, apiKey: 'me', token, clock });
};

it('should speak through the global fetch', async () => {
  answers.push([200, '{"access_token":"t1","expires_in":60}'], [200, JSON.stringify(job('NEW'))]);
  const request = { destination: { datasetId: 'd' }, schema: { name: 's' } };
  expect(await connected().createExportJob(request)).toMatchObject({ id: 7 });
  expect(seen).toEqual([
    {
      method: 'POST',
      url: '/ims/token/v3',
      authorization: undefined,
      body: 'grant_type=client_credentials&client_id=me&client_secret=secret',
    },
    {
      method: 'POST',
      url: '/data/core/ups/export/jobs',
      authorization: 'Bearer t1',
      body: JSON.stringify(request),
    },
  ]);
});

it('should take an empty 204, and not follow a redirect', async () => {
  answers.push(
    [200, '{"access_token":"t1","expires_in":60}'],
    [204, ''],
    [302, '', { location: '/elsewhere' }],
  );
  const client = connected();
  await client.cancelExportJob(7);
  expect(await rejection(client.getExportJob(7))).toMatchObject({ kind: 'api', status: 302 });
  expect(seen.map(({ url }) => url)).not.toContain('/elsewhere');
});

it('should use the global fetch of the time of the request', async () => {
  const client = createClient({ baseUrl: baseUrl(), imsOrgId: org, apiKey: 'k', token: 't' });
  vi.stubGlobal('fetch', async () => Response.json(job('FAILED', 9)));
  expect(await client.getExportJob(9)).toMatchObject({ status: 'FAILED' });
  expect(seen).toEqual([]);
});
