import { readCutBody } from './cut-request.ts';
import type { Entry, Exchange, IgnoredOf } from './port.ts';
import { rendered } from './render.ts';
import type { Held } from './ring.ts';
import { secretNames } from './secret-names.ts';
import type { FromCutBody } from './slot.ts';

/** Reads what a journal holds, without secrets. Loaded when something is first read: much code, and seldom needed. */
export interface Reader {
  entryOf(held: Held, ringId: number): Entry;
  /** What must be read from a request body that is too long to keep; undefined: it is kept. */
  cutOf(exchange: Exchange): FromCutBody | undefined;
}

export function createReader(ignoredOf: IgnoredOf): Reader {
  const namesOf = secretNames();
  return {
    entryOf: (held, ringId) => rendered(held, namesOf(ringId), ignoredOf),
    cutOf: (exchange) => readCutBody(exchange, ignoredOf),
  };
}
