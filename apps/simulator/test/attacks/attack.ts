import type { Sent } from '../callers/caller.ts';
import type { State } from './state.ts';
import type { Seen, Target } from './target.ts';

/** What an attacker sends, and what it may come to. */
export interface Attack {
  readonly what: string;
  act(at: Target): Promise<Seen | readonly Seen[]>;
  /** Statuses that its answers have. Default: that of a rejection, 400 to 499. */
  readonly statuses?: readonly number[];
  /** Parts of the state that may grow by it. What was there stays. */
  readonly grows?: readonly (keyof State)[];
  /** Whether it is more than one body of work, and goes in steps: a turn then has little of it. */
  readonly isStepped?: boolean;
}

type More = Omit<Attack, 'what' | 'act'>;

/** One request over HTTP. */
export function request(
  what: string,
  method: string,
  path: string | ((at: Target) => string),
  sent: Sent | ((at: Target) => Sent) = {},
  more: More = {},
): Attack {
  const act = (at: Target) =>
    at.send(
      method,
      typeof path === 'string' ? path : path(at),
      typeof sent === 'function' ? sent(at) : sent,
    );
  return { what, act, ...more };
}

/** The same to the control plane, with its token. */
export function control(
  what: string,
  method: string,
  path: string,
  sent: Sent = {},
  more: More = {},
): Attack {
  return { what, act: (at) => at.control(method, path, sent), ...more };
}

/** Bytes on a connection of their own. */
export function bytes(
  what: string,
  text: string | ((at: Target) => string),
  more: More = {},
): Attack {
  return {
    what,
    act: async (at) => at.raw(typeof text === 'string' ? text : text(at)),
    ...more,
  };
}
