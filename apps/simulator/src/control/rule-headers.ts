import { childOf } from '../editions/problems.ts';
import { ControlError } from './error.ts';
import { quoted } from './query.ts';

/** RFC 9110, section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Without blanks around it, which are no part of a value. */
const VALUE = /^[!-~\u0080-\u00ff](?:[\t -~\u0080-\u00ff]*[!-~\u0080-\u00ff])?$/;

/**
 * Rejects headers that no request can have: a rule that wants them would never act.
 *
 * @throws ControlError 400
 */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  const names = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    const pointer = childOf('/match/header', name);
    if (!TOKEN.test(name)) throw wrong(pointer, `${quoted(name)} cannot be the name of a header`);
    if (!VALUE.test(value)) {
      const form = 'one line, not empty, without blanks around it';
      throw wrong(pointer, `${quoted(value)} cannot be the value of a header: ${form}`);
    }
    if (names.has(name.toLowerCase())) {
      throw wrong(pointer, 'the same header twice: names ignore case');
    }
    names.add(name.toLowerCase());
  }
}

function wrong(pointer: string, sentence: string): ControlError {
  return new ControlError(400, `${pointer}: ${sentence}`, {
    place: { pointer },
    causes: [{ keyword: 'pattern' }],
  });
}
