import type { Instant } from '../core/clock.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { sameUntil } from '../core/plan.ts';

interface Answer {
  readonly org: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly text: string;
}

/** How many jobs are remembered: more than a client polls at a time, and few enough not to count. */
const MAX_JOBS = 256;
const MAX_LENGTH = 16_384;

/**
 * Remembers the last answers to a GET of a job. What a job shows is a function of its facts and the instant,
 * and changes at a handful of instants: between two of them a client that polls is sent the same bytes.
 */
export class PolledAnswers {
  /** Facts are never changed in place, so the object itself is the key. Different orgs may hold the same one. */
  readonly #answers = new Map<JobFacts, Answer>();

  get(facts: JobFacts, org: string, now: Instant, write: () => string): string {
    const known = this.#answers.get(facts);
    if (known && known.org === org && known.from <= now && now < known.until) return known.text;
    const text = write();
    this.#answers.delete(facts);
    if (text.length > MAX_LENGTH) return text;
    if (this.#answers.size >= MAX_JOBS) this.#forgetOldest();
    this.#answers.set(facts, { org, from: now, until: sameUntil(facts, now), text });
    return text;
  }

  #forgetOldest(): void {
    const [oldest] = this.#answers.keys();
    if (oldest) this.#answers.delete(oldest);
  }
}
