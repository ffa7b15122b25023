import { FileMissing } from '../files/port.ts';
import { Busy } from '../stores/port.ts';
import { Outdated } from './request-context.ts';

/** How often a request begins again when others are faster. */
const MAX_TRIES = 20;

/** How often one request has begun. */
export class Tries {
  #count = 1;
  #missedAt: number | undefined;

  get count(): number {
    return this.#count;
  }

  /**
   * Counts one more, after the try on a version of the tenant went wrong.
   *
   * @throws what went wrong, unless it may go right the next time; Busy after twenty
   */
  again(error: unknown, version: number): void {
    if (error instanceof FileMissing) {
      // A reset takes away what was imported: who comes after it sees what stands then.
      if (this.#missedAt === version) throw error;
      this.#missedAt = version;
    } else if (!(error instanceof Outdated)) {
      throw error;
    }
    if (this.#count === MAX_TRIES) throw new Busy();
    this.#count += 1;
  }
}
