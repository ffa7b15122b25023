import type { Context, Hono } from 'hono';
import type { Visit } from '../tenants/visit.ts';

/** Services that answer errors in a form of their own. */
export type Family = 'profile' | 'catalog' | 'data-access';

export type Routes = Hono;

/** A route behind the gateway: it gets the tenant that calls, at the instant of the call. */
export type Route = (c: Context, visit: Visit) => Response | Promise<Response>;
