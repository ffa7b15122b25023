import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createHttpServer } from '../../src/cli/serve/server.ts';
import { createSimulator } from '../../src/simulator.ts';
import { dataSetsPath, jobsPath, org, type Sent, startAt, unionSchema } from '../callers/caller.ts';

/** What came back: of a connection that was closed without a response, the status 0. */
export interface Seen {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Nothing of these may ever be told. */
export const secrets = {
  token: 't0ken-7f3a9c-never-shown',
  key: 'k3y-41b2d8-never-shown',
  control: 'c0ntrol-e5d19f-never-shown',
  client: 's3cret-90aa17-never-shown',
} as const;

export const headers = {
  authorization: `Bearer ${secrets.token}`,
  'x-api-key': secrets.key,
  'x-gw-ims-org-id': org,
  'content-type': 'application/json',
};

/** A simulator that is served, with something in it to lose. */
export interface Target extends AsyncDisposable {
  readonly dataSet: string;
  readonly job: number;
  readonly batch: string;
  /** What the simulator has printed, and what it took for bugs of its own. */
  readonly log: string[];
  readonly bugs: unknown[];
  send(method: string, path: string, sent?: Sent): Promise<Seen>;
  control(method: string, path: string, sent?: Sent): Promise<Seen>;
  /** All that comes back for bytes, until the connection is closed. */
  raw(bytes: string): Promise<Seen>;
  open(): Socket;
}

const people = ['a', 'b', 'c'].map((name) => ({
  identityMap: { Email: [{ id: `${name}@example.com` }] },
  person: { name: { firstName: name } },
}));

export async function attackable(): Promise<Target> {
  const log: string[] = [];
  const bugs: unknown[] = [];
  const simulator = createSimulator({
    now: () => startAt,
    clock: startAt,
    world: 'documented',
    pace: 'instant',
    controlToken: secrets.control,
    onBug: (error) => bugs.push(error),
    onRequest: (tenant, entry) => log.push(JSON.stringify({ tenant, entry })),
  });
  const { server } = createHttpServer({
    handle: simulator.handle,
    onRejected: (rejected) => log.push(JSON.stringify(rejected)),
    onBug: (error) => bugs.push(error),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const send = async (method: string, path: string, sent: Sent = {}): Promise<Seen> => {
    const all = Object.entries({ ...headers, ...sent.headers });
    const kept = all.filter((entry): entry is [string, string] => entry[1] !== null);
    const { body } = sent;
    const isText = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: kept,
      redirect: 'manual',
      ...(body !== undefined && { body: isText ? (body as string) : JSON.stringify(body) }),
    });
    const head = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    return { status: response.status, head, body: await response.text() };
  };
  const control = (method: string, path: string, sent: Sent = {}) =>
    send(method, path, {
      ...sent,
      headers: { authorization: `Bearer ${secrets.control}`, ...sent.headers },
    });
  const open = () => connect(port, '127.0.0.1');
  const raw = async (bytes: string): Promise<Seen> => {
    const socket = open();
    socket.write(bytes, 'latin1');
    const [head = '', ...rest] = (await allOf(socket)).split('\r\n\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
    return { status, head: head.toLowerCase(), body: rest.join('\r\n\r\n') };
  };

  const made = await send('POST', dataSetsPath, { body: { schemaRef: { id: unionSchema } } });
  const dataSet = /[0-9a-f]{24}/.exec(made.body)?.[0] ?? '';
  const ndjson = { headers: { 'content-type': 'application/x-ndjson' } };
  const body = people.map((one) => JSON.stringify(one)).join('\n');
  await control('POST', '/_sim/profiles', { ...ndjson, body });
  const effect = { type: 'error', status: 503 };
  await control('POST', '/_sim/rules', { body: { match: { header: { 'x-no': '1' } }, effect } });
  const created = await send('POST', jobsPath, {
    body: {
      destination: { datasetId: dataSet },
      schema: { name: '_xdm.context.profile' },
      filter: { emptyProfiles: true },
    },
  });
  const { id, destination } = JSON.parse(created.body) as {
    id: number;
    destination: { batchId: string };
  };
  log.length = 0;
  return {
    dataSet,
    job: id,
    batch: destination.batchId,
    log,
    bugs,
    send,
    control,
    raw,
    open,
    [Symbol.asyncDispose]: async () => {
      simulator.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Text until the connection ends, however it does. */
async function allOf(socket: Socket): Promise<string> {
  let all = '';
  socket.on('data', (chunk) => {
    all += chunk.toString('latin1');
  });
  socket.on('error', () => {});
  await once(socket, 'close');
  return all;
}
