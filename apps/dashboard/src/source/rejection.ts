import type { ControlError } from '@aep-sim/types';
import { Rejected } from './source.ts';

/** The sentence of an error of the control plane or, in one of its forms, of the API. */
export function rejectedBy(status: number, body: unknown): Rejected {
  const { error, pointer } = (body ?? {}) as Partial<ControlError>;
  if (typeof error === 'string') return new Rejected(status, error, pointer);
  const { detail, message, title } = (body ?? {}) as Record<string, unknown>;
  const said = [detail, message, title].find((one) => typeof one === 'string');
  return new Rejected(status, (said as string) ?? `The simulator answered ${status}.`);
}

/** Parsed JSON, the text itself where it is none, undefined for nothing. */
export function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
