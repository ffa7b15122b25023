import type { Context } from 'hono';
import { Fault } from './api-error.ts';
import type { Read } from './operation.ts';

/** Refuses every method that no route before it has taken. */
export function notAllowed(...allowed: readonly string[]): (c: Context) => never {
  const allow = allowed.join(', ');
  return (c) => {
    const detail = `${c.req.method} is not possible here; possible: ${allow}`;
    throw new Fault('method-not-allowed', [detail], { allow });
  };
}

/** The same behind the gateway. */
export function only(...allowed: readonly string[]): Read {
  return { handle: notAllowed(...allowed) };
}

/** Refuses every path that no route before it has taken. */
export function unknownRoute(c: Context): never {
  throw new Fault('route-unknown', [
    `${c.req.method} ${c.req.path} is nothing that the simulator serves: it has /data/core/ups/export/jobs, /data/foundation/catalog/dataSets and …/batches, /data/foundation/export/batches/{id}/files, /ims/token/v3, each also under /editions/<name>, and its own calls under /_sim`,
  ]);
}

/** The same behind the gateway. */
export const nowhere: Read = { handle: unknownRoute };
