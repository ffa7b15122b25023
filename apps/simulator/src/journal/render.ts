import type { Cause } from '../core/cause.ts';
import { ignoredIn, MAX_SECRETS, occurringIn, stringsIn } from './cut-request.ts';
import { toldBy } from './in-short.ts';
import { cut, isCut, type KeptBody, textOf } from './kept-body.ts';
import { isForm, parsed } from './parsed-body.ts';
import type { Entry, EntryBody, Head, IgnoredOf, IndexEntry } from './port.ts';
import { createRedactor, type Redactor } from './redact.ts';
import type { Held } from './ring.ts';
import type { NameOf } from './secret-forms.ts';
import { fieldKindOf, headerKindOf, kindOf } from './secret-kinds.ts';
import { SCHEME, type Secret, secretsOf, secretsOfAnswer, typeIn } from './secrets.ts';
import type { Slot } from './slot.ts';

/** The entry of an exchange: without secrets, and in new objects. */
export function rendered(held: Held, nameOf: NameOf, ignoredOf: IgnoredOf): Entry {
  const { slot } = held;
  const { redactor, isBare } = redaction(slot, nameOf);
  return {
    ...factsOf(held),
    ...messagesOf(slot, redactor, isBare),
    ...(!isBare && causesOf(slot, redactor, ignoredOf)),
    ...ruleOf(slot),
  };
}

/** The same without headers and bodies, but with what the page needs of them. */
export function indexed(held: Held, nameOf: NameOf): IndexEntry {
  const { slot } = held;
  const { redactor, isBare } = redaction(slot, nameOf);
  return {
    ...factsOf(held),
    request: { method: slot.method, path: redactor.target(slot.target) },
    response: { status: slot.status },
    ...toldBy(slot, redactor, isBare),
    ...ruleOf(slot),
  };
}

/** Hides the secrets of an entry. If it has too many, less of it is shown. */
function redaction(
  slot: Slot,
  nameOf: NameOf,
): { readonly redactor: Redactor; readonly isBare: boolean } {
  const secrets = secretsIn(slot);
  const isBare = secrets.length > MAX_SECRETS;
  const shown = isBare
    ? occurringIn(stringsIn([slot.target, slot.head, slot.headers]), secrets)
    : secrets;
  return { redactor: createRedactor(shown, nameOf), isBare };
}

function factsOf({ seq, slot, at, wallAt, tookMs }: Held) {
  const { kind, version, operation, edition, jobId, attempt } = slot;
  return {
    seq,
    kind,
    ...(version !== undefined && { version }),
    at,
    wallAt,
    tookMs,
    ...(operation !== undefined && { operation }),
    ...(edition !== undefined && { edition }),
    ...(jobId !== undefined && { jobId }),
    attempt,
  };
}

function ruleOf({ rule }: Slot): Pick<Entry, 'rule'> {
  return rule ? { rule: { id: rule.id, effect: rule.effect } } : {};
}

function secretsIn(slot: Slot): readonly Secret[] {
  const { head, target, headers } = slot;
  const body = keptOf(slot.body);
  return [
    ...secretsOf({ head, target, ...(body !== undefined && { body }) }),
    ...secretsOfAnswer(headers, keptOf(slot.answer)),
    ...(slot.cut?.secrets ?? []),
  ];
}

function messagesOf(slot: Slot, redactor: Redactor, isBare: boolean) {
  const body = (kept: KeptBody, type: string | undefined) =>
    bodyOf(isBare && !isCut(kept) && kept !== undefined ? cut(kept) : kept, type, redactor);
  return {
    request: {
      method: slot.method,
      path: redactor.target(slot.target),
      headers: headersOf(slot.head, redactor),
      ...body(slot.body, typeIn(slot.head)),
    },
    response: {
      status: slot.status,
      headers: headersOf(Object.entries(slot.headers).flat(), redactor),
      ...body(slot.answer, slot.headers['content-type']),
      ...(slot.next !== undefined && isCut(slot.answer) && { next: redactor.text(slot.next) }),
    },
  };
}

function causesOf(
  slot: Slot,
  redactor: Redactor,
  ignoredOf: IgnoredOf,
): Pick<Entry, 'why' | 'ignored'> {
  const request = { ...slot, body: keptOf(slot.body) };
  const ignored = slot.cut?.ignored ?? ignoredIn(request, typeIn(slot.head), ignoredOf);
  return {
    ...(slot.why && { why: slot.why.map((cause) => causeOf(cause, redactor)) }),
    ...(ignored.length > 0 && {
      ignored: ignored.map((each) => ({ ...each, pointer: redactor.text(each.pointer) })),
    }),
  };
}

/** The other members of a cause are the simulator's own words. */
function causeOf(cause: Cause, redactor: Redactor): Cause {
  const { pointer, message, nearest } = cause;
  return {
    ...cause,
    pointer: redactor.text(pointer),
    message: redactor.text(message),
    ...(nearest !== undefined && { nearest: redactor.value(nearest) }),
  };
}

function headersOf(head: Head, redactor: Redactor): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (let i = 0; i + 1 < head.length; i += 2) {
    const name = (head[i] ?? '').toLowerCase();
    const known = headers.get(name);
    const value = headerOf(name, head[i + 1] ?? '', redactor);
    headers.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  return Object.fromEntries([...headers].map(([name, value]) => [redactor.text(name), value]));
}

function headerOf(name: string, value: string, redactor: Redactor): string {
  const kind = headerKindOf(name);
  if (!kind) return redactor.sentText(value);
  const scheme = SCHEME.exec(value)?.[0] ?? '';
  return scheme + redactor.placed(value.slice(scheme.length), kind);
}

function bodyOf(kept: KeptBody, type: string | undefined, redactor: Redactor): EntryBody {
  if (kept === undefined) return {};
  const text = isCut(kept) ? undefined : textOf(kept);
  const value = text === undefined ? undefined : parsed(text, type);
  // Bytes that are not text, or JSON that is nested too deep.
  if (text === undefined || value === undefined) return shortOf(isCut(kept) ? kept : cut(kept));
  if (typeof value === 'string') return { body: redactor.sentText(value) };
  return { body: redactor.value(value, isForm(text, type) ? fieldKindOf : kindOf) };
}

function shortOf({ bytes, hash }: { readonly bytes: number; readonly hash: string }): EntryBody {
  return { bodyBytes: bytes, bodyHash: hash };
}

/** A body that was kept. */
function keptOf(body: KeptBody): string | Uint8Array | undefined {
  return isCut(body) ? undefined : body;
}
