import type { Key } from '../../core/page.ts';
import type { JobQuery } from '../port.ts';
import type { Connection } from './connection.ts';
import type { List } from './lists.ts';
import { FIRST, LAST } from './range-rows.ts';
import { MARK_EVERY } from './schema.ts';

/** The position of a job in a list: how many jobs and how many batches are before it. */
interface Standing extends Key {
  readonly place: number;
  readonly batchesBefore: number;
}

/** Where a page starts: after this key. */
export interface Entry {
  readonly after: Key;
  readonly skippedBatches: number;
}

/**
 * The positions of the jobs in a list, by which a page of any number is found at once. They are stored with each job.
 * One in so many is indexed as a mark, from which all positions before the next are a few steps away.
 */
export class Places {
  readonly #connection: Connection;
  readonly #list: List;

  constructor(connection: Connection, list: List) {
    this.#connection = connection;
    this.#list = list;
  }

  /** Where a page starts that skips jobs by their number, or by the number of their batches. */
  enter({ first, after, skip = 0, skipBatches }: JobQuery): Entry {
    if (first === 'oldest') {
      const from = this.#at((after ? this.#after('<=', after).place : 0) + skip);
      const left = skipBatches === undefined ? from : this.#lastWithin(from, skipBatches);
      return {
        // IDs are integers: the next key after this one is the job itself.
        after: { createdAt: left.createdAt, id: left.id - 1 },
        skippedBatches: left.batchesBefore - from.batchesBefore,
      };
    }
    const start = this.#after('<', after ?? LAST);
    const to = skip === 0 ? start : this.#at(Math.max(start.place - skip, 0));
    if (skipBatches === undefined) return { after: to, skippedBatches: 0 };
    const left = this.#firstWith('>=', to.batchesBefore - skipBatches);
    return { after: left, skippedBatches: to.batchesBefore - left.batchesBefore };
  }

  /** The last job from which back to another the jobs have at most this number of batches together. */
  #lastWithin(from: Standing, batches: number): Standing {
    const most = from.batchesBefore + batches;
    const next = this.#firstWith('>', most);
    return next.batchesBefore > most ? this.#at(next.place - 1) : next;
  }

  /** The key at a position; the end of the list if there is no job. */
  #at(place: number): Standing {
    const { where, values, columns, indexes } = this.#list;
    const mark = this.#connection.get<Key>(
      `select createdAt, id from jobs indexed by ${indexes.place}
        where ${where} and ${columns.place} = ? and ${columns.place} % ${MARK_EVERY} = 0`,
      ...values,
      place - (place % MARK_EVERY),
    );
    const steps = place % MARK_EVERY;
    return (mark && this.#from(mark, steps, '>=', 0)) ?? this.#after('<=', LAST);
  }

  /** The first job with this number of batches before it; the end of the list if none has. */
  #firstWith(comparison: '>' | '>=', batches: number): Standing {
    const { where, values, columns, indexes } = this.#list;
    const mark = this.#connection.get<Key>(
      `select createdAt, id from jobs indexed by ${indexes.batches}
        where ${where} and ${columns.batchesBefore} ${comparison === '>' ? '<=' : '<'} ?
          and ${columns.place} % ${MARK_EVERY} = 0
        order by ${columns.batchesBefore} desc, ${columns.place} desc limit 1`,
      ...values,
      batches,
    );
    return this.#from(mark ?? FIRST, 0, comparison, batches) ?? this.#after('<=', LAST);
  }

  /** This number of steps from a mark on, those with this number of batches before them. */
  #from(mark: Key, steps: number, comparison: '>' | '>=', batches: number): Standing | undefined {
    const { where, values, columns, indexes } = this.#list;
    return this.#connection.get<Standing>(
      `select createdAt, id, ${columns.place} as place, ${columns.batchesBefore} as batchesBefore
        from jobs indexed by ${indexes.creation}
        where ${where} and (createdAt, id) >= (?, ?) and ${columns.batchesBefore} ${comparison} ?
        order by createdAt, id limit 1 offset ? + 0`,
      ...values,
      mark.createdAt,
      mark.id,
      batches,
      steps,
    );
  }

  /** The position after all jobs that are older than a key, or equal to it. The key need not be a job. */
  #after(comparison: '<' | '<=', { createdAt, id }: Key): Standing {
    const { where, values, columns, indexes } = this.#list;
    const last = this.#connection.get<Omit<Standing, keyof Key>>(
      `select ${columns.place} + 1 as place, ${columns.batchesBefore} + batches as batchesBefore
        from jobs indexed by ${indexes.creation}
        where ${where} and (createdAt, id) ${comparison} (?, ?)
        order by createdAt desc, id desc limit 1`,
      ...values,
      createdAt,
      id,
    );
    return { createdAt, id, ...(last ?? { place: 0, batchesBefore: 0 }) };
  }
}
