import { headers, jobs, request } from './built.ts';
import { type Server, startServer } from './pair.ts';
import { median, type Row, round } from './report.ts';

const PROCESSES = 5;
const TURNS = 9;

/** The first listing of a batch of 1,000 profiles, which has its files made, over HTTP. */
export async function benchFirstListing(): Promise<Row[]> {
  const cold: number[] = [];
  for (let turn = 0; turn < PROCESSES; turn += 1) {
    const simulator = await startServer({ type: 'simulator' });
    cold.push((await firstListing(simulator)).ms);
    simulator.process.disconnect();
  }
  const simulator = await startServer({ type: 'simulator' });
  const fresh: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { ms, path, body } = await firstListing(simulator);
    fresh.push(ms);
    const server = await startServer({ type: 'bare', method: 'GET', path, body, keeps: false });
    // Once before, since the simulator's connection is not a new one either.
    await timed(`${server.url}${path}`);
    bare.push((await timed(`${server.url}${path}`)).ms);
    server.process.disconnect();
  }
  simulator.process.disconnect();
  return [
    {
      what: 'First listing of a batch of 1,000 profiles, all fields',
      value: median(fresh),
      unit: 'ms',
      budget: { atMost: 100 },
      figures: `median of ${TURNS} new jobs over HTTP`,
    },
    {
      what: 'The same, over a bare Hono route',
      value: median(fresh.map((ms, turn) => ms / (bare[turn] ?? Number.NaN))),
      unit: 'times',
      figures: `which sends the same bytes in ${round(median(bare))} ms`,
    },
    {
      what: 'The first of all exports of a process',
      value: median(cold),
      unit: 'ms',
      figures: `median of ${PROCESSES} processes: the code of exports is loaded then`,
    },
  ];
}

const everything = JSON.stringify({
  destination: (JSON.parse(request) as { destination: object }).destination,
  schema: { name: '_xdm.context.profile' },
  filter: { emptyProfiles: true },
});

async function firstListing({ url }: Server): Promise<{ ms: number; path: string; body: string }> {
  const created = await fetch(`${url}${jobs}`, { method: 'POST', headers, body: everything });
  const { destination } = (await created.json()) as { destination: { batchId: string } };
  const path = `/data/foundation/export/batches/${destination.batchId}/files`;
  const { ms, body } = await timed(`${url}${path}`);
  const { data } = JSON.parse(body) as { data: readonly { records: string }[] };
  if (data[0]?.records !== '1000') throw new Error(`${path}: ${body}`);
  return { ms, path, body };
}

async function timed(url: string): Promise<{ ms: number; body: string }> {
  const startedAt = performance.now();
  const body = await (await fetch(url, { headers })).text();
  return { ms: performance.now() - startedAt, body };
}
