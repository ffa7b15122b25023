import type { Context, Handler, Hono } from 'hono';
import type { RowNames } from '../stores/port.ts';
import type { RequestContext, WriteContext } from '../tenants/request-context.ts';

/** Services that answer errors in a form of their own. */
export type Family = 'profile' | 'catalog' | 'data-access';

export type Routes = Hono;

/** A route behind the gateway that changes nothing. */
export interface Read {
  /** What it wants of the tenant along with its facts. */
  readonly names?: (c: Context) => RowNames;
  readonly handle: (c: Context, at: RequestContext) => Response | Promise<Response>;
}

/** A route behind the gateway that may change the tenant it is called for, in a turn of its own. */
export interface Write<T> {
  /** What it is asked to do: read to its end before the turn begins, since a slow body is not to hold others up. */
  readonly read: (c: Context) => T | Promise<T>;
  readonly names?: (c: Context, asked: T) => RowNames;
  /** Decides, encodes and checks the answer, and commits. Begins again when another process has written meanwhile. */
  readonly handle: (c: Context, at: WriteContext, asked: T) => Promise<Response>;
}

/** Puts routes behind the gateway. */
export interface Entrance {
  read(route: Read): Handler;
  write<T>(route: Write<T>): Handler;
}
