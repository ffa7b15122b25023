import type { Instant } from '../../core/clock.ts';
import type { Profile, ProfileEvent } from '../../profiles/profile.ts';
import type { XdmList, XdmStruct } from '../../profiles/xdm.ts';
import type { Steps } from '../../steps/in-steps.ts';
import { chosenOf, pathsOf, pruned } from './fields.ts';
import { rowProjection } from './projection.ts';

/** Events that were ingested between the two times, neither included. */
export interface Between {
  readonly after: Instant;
  readonly before: Instant;
}

/** The column of a row with the profile's events. */
export interface EventList {
  readonly type: XdmList;
  /** In the order of their timestamps; empty if none remains. */
  of(profile: Profile): Steps<readonly Readonly<Record<string, unknown>>[]>;
}

/** `fields` of the request: dotted paths of an event; blank or absent means all. */
export function* eventListOf(
  event: XdmStruct,
  fields: string | undefined,
  { after, before }: Between,
): Steps<EventList> {
  const choice = yield* chosenOf(pathsOf(fields), event);
  const rowOf = rowProjection(event, choice);
  const isIn = ({ ingestedAt }: ProfileEvent) => ingestedAt > after && ingestedAt < before;
  return {
    type: { kind: 'list', of: pruned(event, choice) },
    *of(profile) {
      const events = profile.eventsInSteps ? yield* profile.eventsInSteps() : profile.events();
      const rows: Readonly<Record<string, unknown>>[] = [];
      for (const [nth, event] of events.entries()) {
        if (nth % STEP_EVENTS === STEP_EVENTS - 1) yield;
        if (isIn(event)) rows.push(rowOf(event));
      }
      return rows;
    },
  };
}

/** This number of events takes some tenths of a millisecond. */
const STEP_EVENTS = 16;
