import type { Tenant } from '../core/tenant.ts';
import { childOf } from '../editions/problems.ts';
import { isOrg, isSandbox } from '../http/tenant-headers.ts';
import { ControlError } from './error.ts';
import { quoted } from './query.ts';
import { ruleError } from './rule-error.ts';

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

/**
 * Rejects headers that no request of the sandbox has: those by which it names another one.
 *
 * @param tenant whose rule it is; absent: any sandbox's
 * @throws ControlError 400
 */
export function checkSender(headers: Readonly<Record<string, string>>, tenant?: Tenant): void {
  for (const [name, value] of Object.entries(headers)) {
    const { part, isPossible } = senders.get(name.toLowerCase()) ?? {};
    if (!part || !isPossible) continue;
    const own = tenant?.[part];
    if (own === undefined ? isPossible(value) : value === own) continue;
    const pointer = childOf('/match/header', name);
    if (own === undefined) throw ruleError(pointer, `${quoted(value)} cannot be the ${part}`);
    throw ruleError(
      pointer,
      `this rule is for ${part} ${quoted(own)} alone; make it for ${part} ${quoted(value)}`,
      own,
    );
  }
}

/** The headers that say whose a request is. */
const senders: ReadonlyMap<
  string,
  { readonly part: keyof Tenant; readonly isPossible: (text: string) => boolean }
> = new Map([
  ['x-gw-ims-org-id', { part: 'org', isPossible: isOrg }],
  ['x-sandbox-name', { part: 'sandbox', isPossible: isSandbox }],
]);

function wrong(pointer: string, sentence: string): ControlError {
  return new ControlError(400, `${pointer}: ${sentence}`, {
    place: { pointer },
    causes: [{ keyword: 'pattern' }],
  });
}
