import type { ControlError } from '@aep-sim/types';
import { Rejected } from './source.ts';

/** The sentence of an error of the control plane or, in one of its forms, of the API. */
export function rejectedBy(status: number, body: unknown): Rejected {
  const { error, pointer, nearest } = (body ?? {}) as Partial<ControlError>;
  if (typeof error === 'string') return new Rejected(status, error, pointer, nearest);
  const { detail, message, title } = (body ?? {}) as Record<string, unknown>;
  const precise = messagesIn(body).filter((one) => one !== title && !one.startsWith('{'));
  const said =
    precise.length > 0
      ? precise.slice(0, MAX_MESSAGES).join('; ')
      : [detail, message, title].find((one) => typeof one === 'string');
  const place = /^(\/\S*) /.exec(precise[0] ?? '')?.[1];
  return new Rejected(status, (said as string) ?? `The simulator responded with ${status}.`, place);
}

const MAX_MESSAGES = 3;

/** Errors of the profile service are lists by status; the first only repeats the title. */
function messagesIn(body: unknown): readonly string[] {
  const { errors } = (body ?? {}) as { readonly errors?: unknown };
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.values(errors)
    .flat()
    .map((one) => (one as { readonly message?: unknown } | null)?.message)
    .filter((one) => typeof one === 'string');
}

/** Parsed JSON, the string itself if it is not JSON, undefined for an empty body. */
export function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
