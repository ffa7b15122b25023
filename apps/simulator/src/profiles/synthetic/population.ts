import type { Instant } from '../../core/clock.ts';
import type { Origin } from '../../core/tenant.ts';
import type { Steps } from '../../steps/in-steps.ts';
import type { Membership, Population, Profile, ProfileEvent } from '../profile.ts';
import { eventSchema, recordSchema } from '../schema.ts';
import { eventsOf } from './event.ts';
import { hasRecord, namespacesOf, recordUpdatedAt } from './identity.ts';
import { Memberships } from './membership.ts';
import { partsOfRecord, partsWithoutRecord } from './record.ts';
import { type Person, type Stock, stateAt, stockOf } from './subject.ts';

export interface SyntheticOptions {
  readonly origin: Origin;
  /** How many profiles, an integer. The first ones are the same whatever the size is. */
  readonly size: number;
}

/**
 * Synthetic profiles: each is a function of the tenant's origin and its index, so that a million of them
 * need no memory. Nothing in them depends on the time of day, on the platform, or on earlier queries;
 * a question decides which segments a row shows, and which memberships are due.
 */
export function syntheticPopulation({ origin, size }: SyntheticOptions): Population {
  const stock = stockOf(origin);
  return {
    size,
    record: recordSchema,
    event: eventSchema,
    profiles: (question) => ({
      *[Symbol.iterator]() {
        const memberships = new Memberships(stock, question);
        for (let index = 0; index < size; index++) {
          yield new SyntheticProfile(stock, memberships, index);
        }
      },
    }),
  };
}

class SyntheticProfile implements Profile, Person {
  readonly stock: Stock;
  readonly state: number;
  readonly salt: number;
  readonly serial: number;
  readonly #memberships: Memberships;

  constructor(stock: Stock, memberships: Memberships, index: number) {
    this.stock = stock;
    this.state = stateAt(stock, index);
    this.salt = stock.salt;
    this.serial = stock.firstSerial + index;
    this.#memberships = memberships;
  }

  /** The first profile prepares what all of them need. */
  preparing(): Steps<void> | undefined {
    return this.#memberships.preparing();
  }

  /** It is not merged. */
  mergedFor(): Profile {
    return this;
  }

  get hasRecord(): boolean {
    return hasRecord(this);
  }

  /** The time of the record; without one, when the last event was ingested. */
  get updatedAt(): Instant {
    if (hasRecord(this)) return recordUpdatedAt(this);
    return Math.max(...eventsOf(this).map(({ ingestedAt }) => ingestedAt));
  }

  membership(namespace: string, segmentId: string): Membership | undefined {
    return this.#memberships.of(this, namespace, segmentId);
  }

  memberships(): Iterable<Membership> {
    return this.#memberships.allOf(this);
  }

  namespaces(): readonly string[] {
    return namespacesOf(this);
  }

  field(name: string): unknown {
    if (name === 'segmentMembership') return this.#memberships.mapOf(this);
    const parts = hasRecord(this) ? partsOfRecord : partsWithoutRecord;
    return parts.get(name)?.(this);
  }

  events(): readonly ProfileEvent[] {
    return eventsOf(this);
  }
}
