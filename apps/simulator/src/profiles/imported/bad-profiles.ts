import { BadImport } from '../bad-import.ts';

/** Longer texts of the data itself are cut in messages. */
const MAX_SHOWN = 200;

/** Profiles that cannot be read. The message is one sentence that names the line and what to do. */
export class BadProfiles extends BadImport {}

/** `place` is such as `line 17`. */
export function badAt(place: string, problem: string): BadProfiles {
  return new BadProfiles(`${place}: ${problem}`);
}

/** A text of the data, short enough for a message. */
export function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
