import { FileMissing } from '../files/port.ts';
import { Busy } from '../stores/port.ts';
import { Outdated } from './request-context.ts';

/** How often a request starts again if other processes are faster. */
const MAX_TRIES = 20;

/** How often one request has started. */
export class Tries {
  #count = 1;
  #missedAt: number | undefined;

  get count(): number {
    return this.#count;
  }

  /**
   * Counts one more try, after the last one on a version of the tenant failed.
   *
   * @throws the error, unless the next try may succeed; Busy after twenty
   */
  again(error: unknown, version: number): void {
    if (error instanceof FileMissing) {
      // A reset removes what was imported: the next try reads what is there then.
      if (this.#missedAt === version) throw error;
      this.#missedAt = version;
    } else if (!(error instanceof Outdated)) {
      throw error;
    }
    if (this.#count === MAX_TRIES) throw new Busy();
    this.#count += 1;
  }
}
