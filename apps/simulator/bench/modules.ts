import { fork } from 'node:child_process';
import { once } from 'node:events';
import { registerHooks } from 'node:module';
import type { Row } from './report.ts';

interface Loaded {
  /** Of all code, Node's own aside. */
  readonly first: number;
  /** What of the export code is loaded, by the file's name. */
  readonly idle: readonly string[];
  readonly exporting: readonly string[];
}

/** How much code is loaded before the first answer, and how much of the export code by one that exports nothing. */
export async function benchModules(): Promise<Row[]> {
  const child = fork(import.meta.filename, ['count']);
  const [{ first, idle, exporting }] = (await once(child, 'message')) as [Loaded];
  return [
    {
      what: 'Modules that are loaded before the first answer',
      value: first,
      unit: 'modules',
      figures: 'of the simulator, the types and all that they depend on',
    },
    {
      what: 'Modules of exports that are loaded by a simulator that exports nothing',
      value: idle.length,
      unit: `of ${exporting.length}`,
      budget: { atMost: 2 },
      figures: `${idle.join(', ')}; after a job was made, read and listed`,
    },
  ];
}

if (process.send && process.argv[2] === 'count') {
  const loaded: string[] = [];
  let modules = 0;
  registerHooks({
    load: (url, context, next) => {
      if (url.startsWith('file:') && !url.includes('/bench/')) modules += 1;
      const [, name] = /(?:\/dist\/export\/|\/node_modules\/(?=hyparquet))(.*)$/.exec(url) ?? [];
      if (name) loaded.push(name);
      return next(url, context);
    },
  });
  const { createSimulator, headers, jobs, request } = await import('./built.ts');
  const { fetch } = createSimulator({ now: Date.now, world: 'documented', pace: 'quick' });
  const call = async (path: string, init: RequestInit = {}) =>
    (await fetch(new Request(`http://localhost${path}`, { headers, ...init }))).json();
  await call(`${jobs}?status=NEW`);
  const first = modules;
  const {
    fields: _,
    additionalFields: __,
    ...plain
  } = JSON.parse(request) as Record<string, object>;
  const body = JSON.stringify(plain);
  const job = (await call(jobs, { method: 'POST', body })) as {
    readonly id: number;
    readonly destination: { readonly batchId: string };
  };
  await call(`${jobs}/${job.id}`);
  await call(`${jobs}?limit=1`);
  const idle = [...loaded];
  await call('/_sim/clock/advance', { method: 'POST', body: JSON.stringify({ byMs: 3000 }) });
  await call(`/data/foundation/export/batches/${job.destination.batchId}/files`);
  process.send({ first, idle, exporting: loaded } satisfies Loaded);
  process.disconnect();
}
