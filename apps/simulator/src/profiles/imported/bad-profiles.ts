import { sentence } from '../../core/sentence.ts';
import { BadImport } from '../bad-import.ts';

/** Longer names in the data are cut in messages. */
const MAX_SHOWN = 200;

/** Profiles that cannot be read. The message is one sentence: where, what is wrong, and what to do. */
export class BadProfiles extends BadImport {
  /** Such as `line 17`; absent: the error is not in one profile. */
  readonly place: string | undefined;
  readonly problem: string;

  constructor(problem: string, place?: string) {
    super(
      sentence(place ? `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${problem}` : problem),
    );
    this.place = place;
    this.problem = problem;
  }
}

/** `place`: such as `line 17`. */
export function badAt(place: string, problem: string): BadProfiles {
  return new BadProfiles(problem, place);
}

/** A name in the data, short enough for a message. */
export function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
