import { headers, jobs, request } from './built.ts';
import { type Server, startServer } from './pair.ts';
import { median, type Row, range } from './report.ts';

const PROFILES = 1_000_000;
const FRAGMENTS = 200_000;
const TURNS = 3;

/** The longest that somebody waits for the smallest of answers while the simulator is at heavy work. */
export async function benchHealth(): Promise<Row[]> {
  const exporting: number[] = [];
  const importing: number[] = [];
  // Made before, as this process waits for nothing while it makes them.
  const fragments = Array.from({ length: FRAGMENTS }, (_, id) =>
    JSON.stringify({ identityMap: { Email: [{ id: `${id}@example.com` }] }, person: { id } }),
  ).join('\n');
  for (let turn = 0; turn < TURNS; turn += 1) {
    const server = await startServer({ type: 'simulator', population: PROFILES });
    exporting.push(await longestWait(server, () => exported(server)));
    importing.push(await longestWait(server, () => imported(server, fragments)));
    server.process.disconnect();
  }
  return [
    row(`${PROFILES} profiles are exported`, exporting),
    row(`${FRAGMENTS} fragments are imported`, importing),
  ];
}

function row(what: string, waits: readonly number[]): Row {
  return {
    what: `Longest answer of /_sim/health while ${what}`,
    value: median(waits),
    unit: 'ms',
    budget: { atMost: 50 },
    figures: `${range(waits)} in ${TURNS} processes`,
  };
}

async function longestWait({ url }: Server, act: () => Promise<void>): Promise<number> {
  const ask = async () => (await fetch(`${url}/_sim/health`)).text();
  // What the first answer of a process takes is told by start.ts.
  await ask();
  let isOver = false;
  const acting = act().finally(() => {
    isOver = true;
  });
  let longest = 0;
  while (!isOver) {
    const askedAt = performance.now();
    await ask();
    longest = Math.max(longest, performance.now() - askedAt);
  }
  await acting;
  return longest;
}

/** All profiles and all fields, so that there is as much to do as can be. */
async function exported({ url }: Server): Promise<void> {
  const { filter: _, ...all } = JSON.parse(request) as Record<string, unknown>;
  const made = await fetch(`${url}${jobs}`, { method: 'POST', headers, body: JSON.stringify(all) });
  const { destination } = (await made.json()) as { destination: { batchId: string } };
  const path = `/data/foundation/export/batches/${destination.batchId}/files`;
  await succeeded(await fetch(`${url}${path}`, { headers }));
}

async function imported({ url }: Server, body: string): Promise<void> {
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/x-ndjson' } };
  await succeeded(await fetch(`${url}/_sim/profiles`, { ...init, body }));
}

async function succeeded(response: Response): Promise<void> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${text.slice(0, 200)}`);
}
