import type { Rule } from '@aep-sim/types';
import { expect } from 'vitest';
import type { SimulatorOptions } from '../../src/options.ts';
import { createCaller, usualHeaders } from '../callers/caller.ts';
import { listening } from '../processes/listening.ts';
import { type Filled, filled } from './requests.ts';
import { type Asked, type Seen, see } from './wire.ts';

/** A simulator that listens, with something in it, and its control plane over HTTP. */
export async function started(options: Partial<SimulatorOptions> = {}) {
  const caller = createCaller({ pace: 'instant', population: 5, ...options });
  const world: Filled = await filled(caller);
  const server = await listening(caller.handle);
  const { port } = server.server.address() as { port: number };
  const control = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}/_sim${path}`, { ...init, headers: usualHeaders });
  return {
    ...server,
    caller,
    world,
    port,
    see: (asked: Asked): Promise<Seen> => see(port, asked),
    /** Arms a rule. Gives what it has counted by then. */
    arm: async (rule: object, query = '') => {
      const answer = await control(`/rules${query}`, {
        method: 'POST',
        body: JSON.stringify(rule),
      });
      const body = (await answer.json()) as Rule;
      expect([answer.status, body]).toMatchObject([201, rule]);
      return async () => (await (await control(`/rules/${body.id}${query}`)).json()) as Rule;
    },
  };
}

export type Started = Awaited<ReturnType<typeof started>>;
