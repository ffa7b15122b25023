import type { JobFacts } from '../../core/job-facts.ts';
import { type Key, newestFirst } from '../../core/page.ts';
import type { Connection } from './connection.ts';
import type { List } from './lists.ts';

interface Next {
  place: number;
  batchesBefore: number;
}

/** Numbers the new jobs of one commit in one list: they are oldest first, and usually after all existing jobs. */
export class Tail {
  readonly #connection: Connection;
  readonly #list: List;
  #next: Next | undefined;
  /** Where new jobs are inserted between others: from here on all must be renumbered. */
  #middle: (Next & Key) | undefined;

  constructor(connection: Connection, list: List) {
    this.#connection = connection;
    this.#list = list;
  }

  /** The position of a job, and how many batches are before it. */
  add(job: JobFacts): readonly [place: number, batchesBefore: number] {
    const next = this.#next ?? this.#start(job);
    this.#next = {
      place: next.place + 1,
      batchesBefore: next.batchesBefore + job.batchIds.length,
    };
    return [next.place, next.batchesBefore];
  }

  /** Only if a job was inserted between others, which a world can do. */
  renumber(): void {
    if (!this.#middle) return;
    const { where, values, columns, indexes } = this.#list;
    const { place, batchesBefore, createdAt, id } = this.#middle;
    this.#connection.run(
      `update jobs set ${columns.place} = moved.place, ${columns.batchesBefore} = moved.before
        from (
          select rowid as job,
            ? + row_number() over inOrder - 1 as place,
            ? + sum(batches) over inOrder - batches as before
          from jobs indexed by ${indexes.creation}
          where ${where} and (createdAt, id) >= (?, ?)
          window inOrder as (order by createdAt, id)
        ) as moved
        where jobs.rowid = moved.job`,
      place,
      batchesBefore,
      ...values,
      createdAt,
      id,
    );
  }

  #start(job: JobFacts): Next {
    const last = this.#before();
    if (!last || newestFirst(job, last) < 0) return last ?? { place: 0, batchesBefore: 0 };
    const start = this.#before(job) ?? { place: 0, batchesBefore: 0 };
    const { createdAt, id } = job;
    this.#middle = { ...start, createdAt, id };
    return start;
  }

  /** The position after the last job of the list, or after the last before a key. */
  #before(key?: Key): (Next & Key) | undefined {
    const { where, values, columns, indexes } = this.#list;
    return this.#connection.get<Next & Key>(
      `select createdAt, id, ${columns.place} + 1 as place,
          ${columns.batchesBefore} + batches as batchesBefore
        from jobs indexed by ${indexes.creation}
        where ${where} ${key ? 'and (createdAt, id) < (?, ?)' : ''}
        order by createdAt desc, id desc limit 1`,
      ...values,
      ...(key ? [key.createdAt, key.id] : []),
    );
  }
}
