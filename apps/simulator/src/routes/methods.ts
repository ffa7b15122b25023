import type { Context } from 'hono';
import { Fault } from './faults.ts';

/** Refuses every method that no route before it has taken. */
export function only(...allowed: readonly string[]): (c: Context) => never {
  const allow = allowed.join(', ');
  return (c) => {
    const detail = `${c.req.method} is not possible here; possible: ${allow}`;
    throw new Fault('method-not-allowed', [detail], { allow });
  };
}

/** Refuses every path that no route before it has taken. */
export function nowhere(c: Context): never {
  throw new Fault('route-unknown', [
    `${c.req.method} ${c.req.path} is nothing that the simulator serves: it has /data/core/ups/export/jobs, /data/foundation/catalog/dataSets and …/batches, /data/foundation/export/batches/{id}/files, /ims/token/v3, each also under /editions/<name>, and its own calls under /_sim`,
  ]);
}
