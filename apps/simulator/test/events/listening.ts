import { createCaller, org } from '../callers/caller.ts';
import { EventReader } from './event-reader.ts';

type Options = Parameters<typeof createCaller>[0];

/** A simulator, and readers of its events. */
export function listening(options?: Options) {
  const caller = createCaller(options);
  const listen = async (query = '', init: RequestInit = {}) => {
    const url = `http://localhost/_sim/events?${query.includes('tenant=') ? '' : `org=${org}&`}${query}`;
    return new EventReader(await caller.fetch(url, init));
  };
  return { ...caller, listen };
}
