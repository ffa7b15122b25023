import type { Instant } from '../../core/clock.ts';
import type { ProfileEvent } from '../profile.ts';
import {
  below,
  draw,
  END_OF_INSTANTS,
  FIRST_INSTANT,
  instant,
  part,
  purpose,
  type Subject,
  share,
} from './chance.ts';
import { partsOfEvent } from './event-parts.ts';
import { hasRecord } from './identity.ts';
import type { Person } from './subject.ts';

const COUNT = purpose('number of events');
const EVENT = purpose('event');
const HAPPENED = purpose('happened');
const DELAY = purpose('delay');

const WITH_EVENTS = 0.3;
const MOST_EVENTS = 8;
const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
const noEvents: readonly SyntheticEvent[] = Object.freeze([]);

/** A synthetic event: a function of its profile and its number. */
export class SyntheticEvent implements ProfileEvent, Subject {
  readonly state: number;
  readonly salt: number;
  readonly person: Person;
  readonly nth: number;
  readonly happenedAt: Instant;
  readonly ingestedAt: Instant;

  constructor(person: Person, nth: number) {
    const { state, salt } = part(person, EVENT, nth);
    this.state = state;
    this.salt = salt;
    this.person = person;
    this.nth = nth;
    // A day is left, so that all are ingested before the end too.
    this.happenedAt = instant(draw(this, HAPPENED), FIRST_INSTANT, END_OF_INSTANTS - DAY_MS);
    // Most are ingested soon, some hours later.
    const chance = share(draw(this, DELAY));
    const latenessMs = Math.floor(chance * chance * chance * (DAY_MS - SECOND_MS));
    this.ingestedAt = this.happenedAt + SECOND_MS + latenessMs;
  }

  field(name: string): unknown {
    return partsOfEvent.get(name)?.(this);
  }
}

/** In the order of their happening. A profile without a record has one at least. */
export function eventsOf(of: Person): readonly SyntheticEvent[] {
  const bits = draw(of, COUNT);
  if (hasRecord(of) && share(bits) >= WITH_EVENTS) return noEvents;
  const count = 1 + below(Math.imul(bits, 0x9e3779b1), MOST_EVENTS);
  return Array.from({ length: count }, (_, nth) => new SyntheticEvent(of, nth)).sort(
    (one, other) => one.happenedAt - other.happenedAt || one.nth - other.nth,
  );
}
