import { ControlError } from './error.ts';

/** A rule that a schema lets in and that cannot be. */
export function ruleError(pointer: string, sentence: string, meant?: unknown): ControlError {
  return new ControlError(400, `${pointer}: ${sentence}`, {
    place: { pointer, ...(meant !== undefined && { nearest: meant }) },
    causes: [{ keyword: 'enum' }],
  });
}
