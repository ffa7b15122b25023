import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createSimulator, headers, jobs, request, requestOf } from './built.ts';
import type { Row } from './report.ts';

const JOBS = 100_000;

/** Bytes of heap that an idle job takes: created over the API, with all fields of the guide's request. */
export async function benchMemory(): Promise<Row[]> {
  return [
    {
      what: 'Memory of an idle job, all of the same request',
      value: await bytesEach('same'),
      unit: 'bytes',
      budget: { atMost: 450 },
      figures: `heap after ${JOBS} POSTs of the guide's full request, by their number`,
    },
    {
      what: 'Memory of an idle job, each of a request of its own',
      value: await bytesEach('own'),
      unit: 'bytes',
      figures: 'the same, with other fields in each request',
    },
  ];
}

async function bytesEach(requests: 'same' | 'own'): Promise<number> {
  const child = fork(import.meta.filename, [requests], { execArgv: ['--expose-gc'] });
  const [{ bytes }] = (await once(child, 'message')) as [{ bytes: number }];
  return bytes;
}

if (process.send) {
  const { fetch } = createSimulator({ now: Date.now, world: 'documented', pace: 'instant' });
  const create = (count: number) => {
    const body = process.argv[2] === 'own' ? requestOf(count) : request;
    return fetch(new Request(`http://localhost${jobs}`, { method: 'POST', headers, body }));
  };
  for (let count = 0; count < 1000; count += 1) await create(count);
  const before = heap();
  for (let count = 0; count < JOBS; count += 1) await create(count);
  process.send({ bytes: (heap() - before) / JOBS });
  process.disconnect();
}

function heap(): number {
  gc?.();
  return process.memoryUsage().heapUsed;
}
