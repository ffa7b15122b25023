import { quoted } from '../core/sentence.ts';
import type { Tenant } from '../core/tenant.ts';
import { childOf } from '../editions/problems.ts';
import { isOrg, isSandbox } from '../http/tenant-headers.ts';
import { ControlError } from './error.ts';
import { ruleError } from './rule-error.ts';

/** RFC 9110, section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Without spaces around it, which are not part of a value. */
const VALUE = /^[!-~\u0080-\u00ff](?:[\t -~\u0080-\u00ff]*[!-~\u0080-\u00ff])?$/;

/**
 * Rejects headers that no request can have: a rule with them would never act.
 *
 * @throws ControlError 400
 */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  const names = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    const pointer = childOf('/match/header', name);
    if (!TOKEN.test(name)) throw wrong(pointer, `${quoted(name)} is not a valid header name`);
    if (!VALUE.test(value)) {
      throw wrong(pointer, `${quoted(value)} is not a valid header value; ${VALUE_FORM}`);
    }
    if (names.has(name.toLowerCase())) {
      throw wrong(pointer, 'the same header is set twice, because names ignore case');
    }
    names.add(name.toLowerCase());
  }
}

/**
 * Rejects headers that no request of the sandbox has, because they specify another sandbox.
 *
 * @param tenant the tenant of the rule; absent: any sandbox
 * @throws ControlError 400
 */
export function checkSender(headers: Readonly<Record<string, string>>, tenant?: Tenant): void {
  for (const [name, value] of Object.entries(headers)) {
    const { part, isPossible } = senders.get(name.toLowerCase()) ?? {};
    if (!part || !isPossible) continue;
    const own = tenant?.[part];
    if (own === undefined ? isPossible(value) : value === own) continue;
    const pointer = childOf('/match/header', name);
    if (own === undefined)
      throw ruleError(pointer, `${quoted(value)} is not a valid ${validNames[part]}`);
    throw ruleError(
      pointer,
      `this rule is only for ${names[part]} ${quoted(own)}; create one for ${names[part]} ${quoted(value)}`,
      own,
    );
  }
}

const names = { org: 'organization', sandbox: 'sandbox' } as const;

const validNames = { org: 'organization ID', sandbox: 'sandbox name' } as const;

const VALUE_FORM = 'send one line, not empty, without spaces around it';

/** The headers that specify the sandbox of a request. */
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
