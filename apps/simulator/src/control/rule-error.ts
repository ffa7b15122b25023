import { ControlError } from './error.ts';

/** The error for a rule that satisfies its schema but cannot act. */
export function ruleError(pointer: string, sentence: string, meant?: unknown): ControlError {
  return new ControlError(400, `${pointer}: ${sentence}`, {
    place: { pointer, ...(meant !== undefined && { nearest: meant }) },
    causes: [{ keyword: 'enum' }],
  });
}
