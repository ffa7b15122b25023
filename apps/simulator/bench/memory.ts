import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createSimulator, headers, jobs, request } from './built.ts';
import type { Row } from './report.ts';

const JOBS = 100_000;

/** Bytes of heap that an idle job takes: created over the API, with all fields of the guide's request. */
export async function benchMemory(): Promise<Row[]> {
  const child = fork(import.meta.filename, { execArgv: ['--expose-gc'] });
  const [{ bytes }] = (await once(child, 'message')) as [{ bytes: number }];
  return [
    {
      what: 'Memory of an idle job',
      value: bytes,
      unit: 'bytes',
      budget: { atMost: 1024 },
      figures: `heap after ${JOBS} POSTs of the guide's full request, by their number`,
    },
  ];
}

if (process.send) {
  const { fetch } = createSimulator({ now: Date.now, world: 'documented', pace: 'instant' });
  const create = () =>
    fetch(new Request(`http://localhost${jobs}`, { method: 'POST', headers, body: request }));
  for (let made = 0; made < 1000; made += 1) await create();
  const before = heap();
  for (let made = 0; made < JOBS; made += 1) await create();
  process.send({ bytes: (heap() - before) / JOBS });
  process.disconnect();
}

function heap(): number {
  gc?.();
  return process.memoryUsage().heapUsed;
}
