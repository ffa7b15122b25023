import { jobs, request, requestOf } from './built.ts';
import { createdAt } from './fill.ts';
import { answer, compare, type Load, type Ratio, type Server, startServer } from './pair.ts';
import { median, type Row, range, round } from './report.ts';

const PAIRS = 6;
const MANY = 100_000;
const PAGE = 20;

interface Call extends Load {
  readonly what: string;
  /** The pattern of the bare route. */
  readonly route: string;
  /** Jobs that are there before. */
  readonly jobs?: number;
  readonly budget?: { readonly atLeast: number };
}

const one = `${jobs}/:id`;

/** What is asked of a server that has been asked before. */
const calls: readonly ((server: Server) => Promise<Call>)[] = [
  async () => ({
    what: 'GET one job, polled',
    method: 'GET',
    route: one,
    paths: [`${jobs}/24115`],
    budget: { atLeast: 0.7 },
  }),
  async (server) => ({
    what: 'GET 1,000 jobs in turn',
    method: 'GET',
    route: one,
    paths: await made(server, 1000),
  }),
  async (server) => {
    await made(server, PAGE);
    return {
      what: `GET a page of ${PAGE} jobs that were shown before`,
      method: 'GET',
      route: jobs,
      paths: [`${jobs}?limit=${PAGE}`],
      budget: { atLeast: 0.4 },
    };
  },
  async () => ({
    what: `GET a page of ${PAGE} jobs that were not shown before`,
    method: 'GET',
    route: jobs,
    jobs: MANY,
    paths: Array.from({ length: MANY / PAGE }, (_, page) => {
      const id = MANY - page * PAGE;
      return `${jobs}?limit=${PAGE}&offset=${createdAt(id)}_${id}`;
    }),
  }),
  async () => ({
    what: 'POST a job, each of another body',
    method: 'POST',
    route: jobs,
    paths: [jobs],
    body: requestOf,
    budget: { atLeast: 0.28 },
  }),
];

/**
 * Requests a second of the simulator over those of a bare Hono route that sends the same bytes, and for a POST reads,
 * checks and keeps what it is sent. One pair of processes has luck of its own: there are six.
 */
export async function benchHttp(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const callOf of calls) {
    const ratios: Ratio[] = [];
    let call: Call | undefined;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      let ours = await startServer({ type: 'simulator' });
      call = await callOf(ours);
      if (call.jobs !== undefined) {
        ours.process.disconnect();
        ours = await startServer({ type: 'simulator', jobs: call.jobs });
      }
      const { method, route } = call;
      const theirs = await startServer({
        type: 'bare',
        method,
        path: route,
        body: await answer(ours, call),
        keeps: method === 'POST',
      });
      ratios.push(await compare(ours, theirs, call));
      ours.process.disconnect();
      theirs.process.disconnect();
    }
    if (call) rows.push(rowOf(call, ratios));
  }
  return rows;
}

function rowOf({ what, budget }: Call, ratios: readonly Ratio[]): Row {
  const throughput = ratios.map((ratio) => ratio.throughput);
  const cpu = ratios.map((ratio) => ratio.cpu);
  const [ours, theirs] = [0, 1].map((at) =>
    Math.round(median(ratios.map(({ perSecond }) => perSecond[at] ?? Number.NaN))),
  );
  return {
    what: `${what} over HTTP, beside a bare Hono route`,
    value: median(throughput),
    unit: 'of its throughput',
    figures: `${range(throughput)} in ${PAIRS} pairs of processes, autocannon, ${ours} and ${theirs} requests/s; by processor time ${round(median(cpu))} (${range(cpu)})`,
    ...(budget && { budget }),
  };
}

/** Makes jobs, and gives their paths. */
async function made(server: Server, count: number): Promise<string[]> {
  const create: Load = { method: 'POST', paths: [jobs], body: () => request };
  const paths: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const { id } = JSON.parse(await answer(server, create)) as { id: number };
    paths.push(`${jobs}/${id}`);
  }
  return paths;
}
