import { once } from 'node:events';
import { dataSetsPath, jobsPath, org } from '../callers/caller.ts';
import { type Attack, request } from './attack.ts';
import { headers, type Seen, type Target } from './target.ts';
import { tried } from './tried.ts';

const PARALLEL = 8;
const made: Pick<Attack, 'statuses' | 'grows'> = {
  statuses: [200, 201, 204, 400, 404, 412],
  grows: ['jobs', 'batches', 'dataSets', 'sandboxes', 'rules'],
};
const job = (dataSet: string) => ({
  body: { destination: { datasetId: dataSet }, schema: { name: '_xdm.context.profile' } },
});
const other = { headers: { 'x-sandbox-name': 'other' } };
const union = { schemaRef: { id: 'https://ns.adobe.com/xdm/context/profile__union' } };

/** All at once, so many times. */
const atOnce =
  (...acts: ((at: Target) => Promise<Seen>)[]): Attack['act'] =>
  (at) =>
    Promise.all(Array.from({ length: PARALLEL }, () => acts.map((act) => act(at))).flat());

const create = (at: Target) => at.send('POST', jobsPath, job(at.dataSet));
const createDataSet = (at: Target) => at.send('POST', dataSetsPath, { body: union });
const poll = (at: Target) => at.send('GET', `${jobsPath}/${at.job}`);
const list = (at: Target) => at.send('GET', jobsPath);
const cancel = (at: Target) => at.send('DELETE', `${jobsPath}/${at.job}`);
const resetOther = (at: Target) => at.control('POST', '/_sim/reset', other);
const createOther = (at: Target) => at.send('POST', dataSetsPath, { ...other, body: union });
const importOther = (at: Target) =>
  at.control('POST', '/_sim/profiles', {
    headers: { ...other.headers, 'content-type': 'application/x-ndjson' },
    body: '{"identityMap":{"Email":[{"id":"x"}]}}\n'.repeat(100),
  });
const dropOther = (at: Target) => at.control('DELETE', '/_sim/profiles', other);
const stale = (at: Target) =>
  at.send('PATCH', `${dataSetsPath}/${at.dataSet}`, {
    headers: { 'if-match': '0.0.1' },
    body: { name: 'mine' },
  });
const addRule = (at: Target) =>
  at.control('POST', '/_sim/rules', {
    body: { match: { header: { 'x-no': '2' } }, effect: { type: 'error', status: 503 } },
  });
const advanceOther = (at: Target) =>
  at.control('POST', '/_sim/clock/advance', { ...other, body: { byMs: 1 } });

/** Sends bytes, and breaks the connection off once the simulator has them; then asks whether all is well. */
const broken =
  (textOf: (at: Target) => string): Attack['act'] =>
  async (at) => {
    for (let time = 0; time < PARALLEL; time += 1) {
      const socket = at.open().on('error', () => {});
      await once(socket, 'connect');
      await new Promise((resolve) => socket.write(textOf(at), resolve));
      await poll(at);
      socket.resetAndDestroy();
    }
    return poll(at);
  };
const head = (line: string, more = '') =>
  `${line} HTTP/1.1\r\nHost: localhost\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}${more}\r\n`;

const fine = { statuses: [200] };

const attacks: Attack[] = [
  { what: 'jobs are made and read', act: atOnce(create, poll, list), ...made },
  { what: 'jobs and datasets are made', act: atOnce(create, createDataSet), ...made },
  {
    what: 'a job that has ended is cancelled, and others are made',
    act: atOnce(cancel, create),
    ...made,
  },
  { what: 'rules are made while jobs are', act: atOnce(addRule, create), ...made },
  {
    what: 'another sandbox is reset while this one is read',
    act: atOnce(resetOther, poll, list),
    statuses: [200],
    grows: ['sandboxes'],
  },
  { what: 'a sandbox is reset while it is written', act: atOnce(resetOther, createOther), ...made },
  {
    what: 'a sandbox is reset while profiles come in',
    act: atOnce(resetOther, importOther),
    ...made,
  },
  { what: 'profiles come in while they are dropped', act: atOnce(importOther, dropOther), ...made },
  { what: 'a clock is moved while jobs are made', act: atOnce(advanceOther, createOther), ...made },
  { what: 'patches of a version that nobody has', act: atOnce(stale), statuses: [412] },
  {
    what: 'a request that ends within its head',
    act: broken(() => head(`POST ${jobsPath}`).slice(0, 60)),
    ...fine,
  },
  {
    what: 'a request that ends within its body',
    act: broken(() => `${head(`POST ${jobsPath}`, 'Content-Length: 900\r\n')}{"destination"`),
    ...fine,
  },
  {
    what: 'a request that ends within a chunk',
    act: broken(() => `${head(`POST ${jobsPath}`, 'Transfer-Encoding: chunked\r\n')}FFFF\r\n{"de`),
    ...fine,
  },
  {
    what: 'an import that ends within a line',
    act: broken(() => `${head('POST /_sim/profiles', 'Content-Length: 900\r\n')}{"identityMap"`),
    ...fine,
  },
  {
    what: 'a download that nobody reads to its end',
    act: broken(({ batch }) => head(`GET /data/foundation/export/batches/${batch}/files`)),
    ...fine,
  },
  {
    what: 'events that nobody reads',
    act: broken(() => head(`GET /_sim/events?org=${org}`)),
    ...fine,
  },
  {
    what: '200 requests on one connection',
    act: async (at) => {
      const one = head(`GET ${jobsPath}/${at.job}`);
      const seen = await at.raw(
        `${one.repeat(199)}${head(`GET ${jobsPath}/x`, 'Connection: close\r\n')}`,
      );
      return [seen, await poll(at)];
    },
    ...fine,
  },
  request(
    'a job that is removed twice',
    'DELETE',
    ({ job: id }) => `${jobsPath}/${id}`,
    {},
    {
      statuses: [200, 204, 400, 404, 409],
    },
  ),
];

tried('a race', attacks);
