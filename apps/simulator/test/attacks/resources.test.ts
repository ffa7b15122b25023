import { once } from 'node:events';
import { dataSetsPath, jobsPath, unionSchema } from '../callers/caller.ts';
import type { Attack } from './attack.ts';
import { type Seen, secrets, type Target } from './target.ts';
import { tried } from './tried.ts';

const poll = (at: Target) => at.send('GET', `${jobsPath}/${at.job}`);
const fine = { statuses: [200] };
const times = async (count: number, act: (index: number) => Promise<Seen>): Promise<Seen[]> => {
  const all: Seen[] = [];
  for (let index = 0; index < count; index += 1) all.push(await act(index));
  return all;
};

/** Connections that say this and then nothing, while another client asks for a job. */
const silent =
  (count: number, text: string): Attack['act'] =>
  async (at) => {
    const sockets = Array.from({ length: count }, () => at.open().on('error', () => {}));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const socket of sockets) socket.write(text);
    const seen = await poll(at);
    for (const socket of sockets) socket.destroy();
    return seen;
  };

const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };
const credentials = `grant_type=client_credentials&client_id=a&client_secret=${secrets.client}`;
const named = (index: number) => ({ headers: { 'x-sandbox-name': `s${index}` } });

const attacks: Attack[] = [
  { what: '200 connections that say nothing', act: silent(200, ''), ...fine },
  {
    what: '200 connections that begin to say something',
    act: silent(200, 'GET / HTTP/1.1\r\nHost: loc'),
    ...fine,
  },
  {
    what: '100 bodies that never come',
    act: silent(100, `POST ${jobsPath} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n`),
    ...fine,
  },
  {
    what: 'reads of 60 sandboxes',
    act: (at) => times(60, (index) => at.send('GET', jobsPath, named(index))),
    ...fine,
  },
  {
    what: 'writes to 30 sandboxes',
    act: (at) =>
      times(30, (index) =>
        at.send('POST', dataSetsPath, {
          ...named(index),
          body: { schemaRef: { id: unionSchema } },
        }),
      ),
    statuses: [201],
    grows: ['sandboxes'],
  },
  {
    what: 'a journal full of large requests',
    act: (at) =>
      times(20, () =>
        at.send('POST', jobsPath, { body: { name: 'x'.repeat(200_000), destination: 1 } }),
      ),
  },
  {
    what: '60 tokens',
    act: (at) => times(60, () => at.send('POST', '/ims/token/v3', { ...form, body: credentials })),
    ...fine,
  },
  {
    what: '60 tokens that are refused',
    act: (at) =>
      times(60, (index) =>
        at.send('POST', '/ims/token/v3', { ...form, body: `${credentials}&grant_type=x${index}` }),
      ),
    statuses: [200, 400],
  },
  {
    what: '100 clients that listen to events',
    act: async (at) => {
      const sockets = Array.from({ length: 100 }, () => at.open().on('error', () => {}));
      await Promise.all(sockets.map((socket) => once(socket, 'connect')));
      const lines = `GET /_sim/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${secrets.control}\r\nx-gw-ims-org-id: 1BD6382559DF0C130A49422D@AdobeOrg\r\n\r\n`;
      await Promise.all(
        sockets.map(async (socket) => {
          socket.write(lines);
          await once(socket, 'data');
        }),
      );
      const seen = await poll(at);
      for (const socket of sockets) socket.destroy();
      return seen;
    },
    ...fine,
  },
  {
    what: 'the same page 60 times',
    act: (at) => times(60, () => at.send('GET', `${jobsPath}?limit=1000`)),
    ...fine,
  },
  {
    what: 'the head of a file 30 times',
    act: (at) =>
      times(30, () => at.send('HEAD', `/data/foundation/export/batches/${at.batch}/files`)),
    statuses: [200, 405],
  },
  {
    what: '20 previews',
    act: (at) =>
      times(20, () => at.send('GET', `/data/foundation/export/datasets/${at.dataSet}/preview`)),
    ...fine,
  },
  {
    what: 'a list of datasets that are as large as can be',
    act: async (at) => {
      const tags = Object.fromEntries(Array.from({ length: 4400 }, (_, nth) => [`k${nth}`, ['v']]));
      const body = { schemaRef: { id: unionSchema }, tags };
      const made = await times(20, () => at.send('POST', dataSetsPath, { body }));
      return [...made, await at.send('GET', `${dataSetsPath}?limit=100`)];
    },
    statuses: [200, 201],
    grows: ['dataSets', 'sandboxes'],
  },
  {
    what: '60 jobs, and what came of all of them',
    act: async (at) => {
      const body = {
        destination: { datasetId: at.dataSet },
        schema: { name: '_xdm.context.profile' },
      };
      await times(60, () => at.send('POST', jobsPath, { body }));
      return [
        await at.send('GET', '/data/foundation/catalog/batches?limit=100'),
        await at.control('GET', '/_sim/jobs?limit=1000'),
      ];
    },
    statuses: [200],
    grows: ['jobs', 'batches', 'sandboxes'],
  },
];

tried('what there is only so much of', attacks);
