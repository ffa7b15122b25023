import type { Hono } from 'hono';
import { routedPath, type Socket } from './request.ts';

export type Handle = (request: Request, socket?: Socket) => Response | Promise<Response>;

/** A part of the served paths: all below a path, or only that path. It is loaded when it is first requested. */
export interface Area {
  readonly base: string;
  /** Whether it has only that path, and nothing below it. */
  readonly isAlone?: boolean;
  load(): Promise<Hono>;
}

/** Passes each request to its area, and those in no area to the app for the rest. */
export function dispatching(areas: readonly Area[], rest: Hono): Handle {
  const loaded = new Map<Area, Hono>();
  const load = async (area: Area, request: Request, socket: Socket | undefined) => {
    const app = await area.load();
    loaded.set(area, app);
    return app.fetch(request, socket);
  };
  return (request, socket) => {
    const path = routedPath(request);
    const area = areas.find((one) => isWithin(path, one));
    if (!area) return rest.fetch(request, socket);
    const app = loaded.get(area);
    return app ? app.fetch(request, socket) : load(area, request, socket);
  };
}

function isWithin(path: string, { base, isAlone = false }: Area): boolean {
  if (!path.startsWith(base)) return false;
  return path.length === base.length || (!isAlone && path[base.length] === '/');
}
