import { readCutBody } from './cut-request.ts';
import type { Entry, Exchange, IgnoredOf, IndexEntry, JournalQuery, Page } from './port.ts';
import { indexed, rendered } from './render.ts';
import type { Held, Ring } from './ring.ts';
import { search } from './search.ts';
import { secretNames } from './secret-names.ts';
import type { FromCutBody } from './slot.ts';

/** The formats in which entries are read. */
export interface Forms {
  readonly entries: Entry;
  readonly index: IndexEntry;
  readonly seqs: number;
}

/** Reads the journal without secrets. Loaded when something is first read: it is much code that is seldom needed. */
export interface Reader {
  entryOf(held: Held, ringId: number): Entry;
  /** The matching entries up to `last`. */
  page<F extends keyof Forms>(
    form: F,
    ring: Ring,
    last: number,
    query: JournalQuery,
  ): Promise<Page<Forms[F]>>;
  /** What must be read from a request body that is too long to keep; undefined: it is kept. */
  cutOf(exchange: Exchange): FromCutBody | undefined;
}

export function createReader(ignoredOf: IgnoredOf): Reader {
  const namesOf = secretNames();
  const entryOf: Reader['entryOf'] = (held, ringId) => rendered(held, namesOf(ringId), ignoredOf);
  const forms: { [F in keyof Forms]: (held: Held, ringId: number) => Forms[F] } = {
    entries: entryOf,
    index: (held, ringId) => indexed(held, namesOf(ringId)),
    seqs: ({ seq }) => seq,
  };
  return {
    entryOf,
    page: (form, ring, last, query) =>
      search(ring, last, query, {
        entryOf: (held) => entryOf(held, ring.id),
        show: (held) => forms[form](held, ring.id),
      }),
    cutOf: (exchange) => readCutBody(exchange, ignoredOf),
  };
}
