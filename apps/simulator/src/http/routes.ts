import type { Context, Hono } from 'hono';
import { ApiError } from './api-error.ts';
import type { Description, Method } from './description.ts';
import type { Dialect } from './dialect.ts';
import { hintOf } from './hint.ts';
import { nearestPath } from './nearest-path.ts';
import type { Handler, Operation } from './operation.ts';
import { editionHint, pathHint } from './path-hint.ts';
import type { Route } from './pipeline.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

export interface Mounting<S> {
  readonly operations: readonly Operation<S>[];
  readonly dialect: Dialect;
  readonly run: (c: Context, route: Route<S>) => Promise<Response>;
}

/** Serves the operations of a table, and responds to every other method of their paths with the methods that exist. */
export function mount<S>(app: Hono, { operations, dialect, run }: Mounting<S>): void {
  for (const [path, some] of Map.groupBy(operations, ({ path }) => path)) {
    const routes = new Map(some.map((one) => [one.method, routeOf(one, dialect)]));
    const [{ family }] = some as [Operation<S>];
    const others = { family, dialect, handler: notAllowed<S>(some) };
    for (const spelling of spellings(path)) {
      app.all(spelling, (c) => {
        const method = c.req.method as Method;
        const found = routes.get(method) ?? (method === 'HEAD' ? routes.get('GET') : undefined);
        return run(c, found ?? others);
      });
    }
  }
}

function routeOf<S>(operation: Operation<S>, dialect: Dialect): Route<S> {
  const { name, family } = operation;
  const hint = hintOf(operation);
  return { name, family, operation, handler: operation, dialect, ...(hint && { hint }) };
}

/** As a router writes paths. Adobe's documentation spells both dataSets and datasets. */
function spellings(path: string): readonly string[] {
  const routed = path.replaceAll(/\{(\w+)\}/g, ':$1');
  const both = ['dataSets', 'datasets'].map((name) => routed.replace(/data[sS]ets/, name));
  return [...new Set(both)];
}

const METHODS: readonly Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The methods of a path; HEAD goes with GET. */
export function methodsOf(operations: readonly { readonly method: Method }[]): readonly Method[] {
  const some = new Set(operations.map(({ method }) => method));
  if (some.has('GET')) some.add('HEAD');
  return METHODS.filter((method) => some.has(method));
}

function notAllowed<S>(operations: readonly Operation<S>[]): Handler<S> {
  const methods = methodsOf(operations);
  const allow = methods.join(', ');
  const path = operations[0]?.path ?? '';
  const kind = operations[0]?.family === 'control' ? 'standalone' : 'read';
  return rejecting(({ method }) => {
    const detail = `${method} is not allowed on ${path}. ${instead(operations)}`;
    const causes = [{ nearest: nearestMethod(method, methods) }];
    return new ApiError('method-not-allowed', [detail], { headers: { allow }, causes });
  }, kind);
}

/** For a write another write, if there is one; for any other method the first of the path. */
function nearestMethod(method: string, methods: readonly Method[]): Method | undefined {
  const writes: readonly string[] = ['POST', 'PUT', 'PATCH'];
  const isWrite = (one: string) => writes.includes(one);
  return (isWrite(method) ? methods.find(isWrite) : undefined) ?? methods[0];
}

/** What to do instead: `Use GET, HEAD, or DELETE; to cancel an export job, use DELETE`. */
function instead(operations: readonly Description[]): string {
  const removal = operations.find(({ method }) => method === 'DELETE');
  const purpose = removal && removal.summary.charAt(0).toLowerCase() + removal.summary.slice(1);
  const hint = purpose && operations.length > 1 ? `; to ${purpose}, use DELETE` : '';
  return `Use ${alternatives(methodsOf(operations))}${hint}`;
}

function alternatives([...words]: readonly string[]): string {
  const last = words.pop() ?? '';
  if (words.length === 0) return last;
  return `${words.join(', ')}${words.length > 1 ? ',' : ''} or ${last}`;
}

/** Rejects every request that reaches it; with `read` after the token and the tenant, as a service does. */
export function rejecting<S>(
  errorOf: (request: HttpRequest) => Error | Promise<Error>,
  kind: 'read' | 'standalone',
): Handler<S> {
  const handle = async ({ request }: { readonly request: HttpRequest }): Promise<Reply> => {
    throw await errorOf(request);
  };
  return { kind, handle };
}

/** The error for a path that no operation has, with the nearest path. */
export function unknownRoute(
  load: () => Promise<{ readonly operations: readonly Description[] }>,
): (request: HttpRequest) => Promise<ApiError> {
  return async ({ method, path }) => {
    const { operations } = await load();
    const message = `${method} ${path} is not an endpoint of this simulator`;
    const paths = [...new Set(operations.map((one) => one.path))];
    const plain = path.replaceAll(/\/{2,}/g, '/');
    const nearest = plain.startsWith('/_sim/') ? plain : nearestPath(plain, paths);
    const hint = nearest === undefined ? undefined : pathHint(path, nearest);
    const where = hint ? `Did you mean ${nearest}? ${hint}` : 'GET /openapi.json lists them';
    const detail = editionHint(path) ?? where;
    const causes = [{ message, nearest }];
    return new ApiError('route-unknown', [`${message}. ${detail}`], { causes });
  };
}
