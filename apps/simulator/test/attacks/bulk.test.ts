import { dataSetsPath, jobsPath, type Sent, unionSchema } from '../callers/caller.ts';
import type { Attack } from './attack.ts';
import type { Seen, Target } from './target.ts';
import { tried } from './tried.ts';

/** In another sandbox than the one whose state is compared. */
const other = { 'x-sandbox-name': 'other' };
const send = (at: Target, method: string, path: string, { headers, body }: Sent = {}) =>
  at.send(method, path, { headers: { ...other, ...headers }, ...(body !== undefined && { body }) });

const ndjson = (lines: readonly object[]) => ({
  headers: { ...other, 'content-type': 'application/x-ndjson' },
  body: lines.map((line) => JSON.stringify(line)).join('\n'),
});
const importing = (at: Target, lines: readonly object[]) =>
  at.control('POST', '/_sim/profiles', ndjson(lines));
const email = (id: string) => ({ identityMap: { Email: [{ id: `${id}@example.com` }] } });

interface Made {
  readonly dataSet: string;
  readonly seen: Seen;
}

/** A job that exports all there is, and has ended. */
async function made(at: Target, more: object = {}): Promise<Made> {
  const created = await send(at, 'POST', dataSetsPath, {
    body: { schemaRef: { id: unionSchema } },
  });
  const dataSet = /[0-9a-f]{24}/.exec(created.body)?.[0] ?? '';
  const body = {
    destination: { datasetId: dataSet },
    schema: { name: '_xdm.context.profile' },
    filter: { emptyProfiles: true },
    ...more,
  };
  return { dataSet, seen: await send(at, 'POST', jobsPath, { body }) };
}

const much: Pick<Attack, 'statuses' | 'grows' | 'isStepped'> = {
  statuses: [200, 201],
  grows: ['sandboxes'],
  isStepped: true,
};

const attacks: Attack[] = [
  {
    what: 'an import of 30,000 profiles',
    act: (at) =>
      importing(
        at,
        Array.from({ length: 30_000 }, (_, nth) => email(`p${nth}`)),
      ),
    ...much,
  },
  {
    what: 'files of 1,000 profiles with all fields and events',
    act: async (at) => {
      const { dataSet, seen } = await made(at, {
        additionalFields: { eventList: { filter: {} } },
      });
      const path = `/data/foundation/catalog/dataSetFiles?dataSetId=${dataSet}`;
      return [seen, await send(at, 'GET', path)];
    },
    ...much,
  },
  {
    what: 'a preview of a list of 100,000 numbers',
    act: async (at) => {
      await importing(at, [
        { ...email('a'), numbers: Array.from({ length: 100_000 }, (_, n) => n) },
      ]);
      const { dataSet, seen } = await made(at);
      const path = `/data/foundation/export/datasets/${dataSet}/preview`;
      return [seen, await send(at, 'GET', path)];
    },
    ...much,
  },
  {
    what: 'a profile of 8,000 records, a segment each',
    act: async (at) => {
      const lines = Array.from({ length: 8000 }, (_, nth) => ({
        ...email('a'),
        segmentMembership: { ups: { [`s${nth}`]: { status: 'realized' } } },
      }));
      await importing(at, lines);
      const { seen } = await made(at);
      const { id } = JSON.parse(seen.body) as { id: number };
      return [seen, await send(at, 'GET', `${jobsPath}/${id}`)];
    },
    ...much,
  },
  {
    what: 'a job of 1,500 segments, counted, and their list',
    act: async (at) => {
      const segments = Array.from({ length: 1500 }, (_, nth) => ({ segmentId: `s${nth}` }));
      const { seen } = await made(at, { filter: { segments } });
      const path = '/data/foundation/catalog/batches?limit=100';
      return [seen, await send(at, 'GET', path), await send(at, 'GET', jobsPath)];
    },
    ...much,
  },
];

tried('work that is much', attacks);
